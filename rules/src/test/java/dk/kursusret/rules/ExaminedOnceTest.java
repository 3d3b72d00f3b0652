package dk.kursusret.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.decision.SchemeDecision;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Lifetime;
import dk.kursusret.rules.engine.Once;
import dk.kursusret.rules.engine.Period;
import dk.kursusret.rules.engine.Qualified;
import dk.kursusret.rules.engine.RuleVersion;
import dk.kursusret.rules.engine.Scheme;
import dk.kursusret.rules.engine.Situation;
import dk.kursusret.rules.facts.CourseFact;
import dk.kursusret.rules.facts.PersonFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * A decision examines a condition once, however many situations have it; a change that might lift a no re-examines only
 * the conditions that rest on it.
 */
class ExaminedOnceTest {
    private final List<String> examined = new ArrayList<>();

    @Test
    void aConditionOfSeveralSituationsIsExaminedOnce() {
        Given given = Cases.regionalPool();

        assertEquals(Outcome.MAY_BE_GRANTED, decide(given).outcome());
        assertEquals(given.conditions().stream().map(Condition::id).distinct().sorted().toList(),
                examined.stream().sorted().toList());
        assertTrue(examined.size() < given.conditions().size(), "situations share conditions");
    }

    @Test
    void inAVersionOneIdIsOneCondition() {
        for (Scheme scheme : Schemes.ALL) {
            for (Period period : scheme.life()) {
                if (period instanceof RuleVersion version) {
                    Map<String, Condition> byId = version.conditions().stream()
                            .collect(Collectors.toMap(Condition::id, Function.identity()));
                    version.situations().forEach(situation -> situation.conditions().forEach(
                            condition -> assertEquals(byId.get(condition.id()), condition, version.id())));
                }
            }
        }
    }

    @Test
    void aChangeIsTriedOnWhatRestsOnItAlone() {
        SchemeDecision decision = decide(Cases.sixWeeks().but("firstJobInterviewHeld=no, cvInterviewHeld=no"));

        assertEquals(Outcome.NOT_ENTITLED, decision.outcome());
        assertTrue(!decision.wouldChange().isEmpty());
        Set<String> again = new TreeSet<>(examined);
        again.removeIf(id -> examined.indexOf(id) == examined.lastIndexOf(id));
        assertEquals(Set.of("six-weeks.interview-held"), again);
    }

    @Test
    void whatIsWorkedOutOnceHoldsForOtherValuesOfFactsThatItDoesNotRestOn() {
        List<Case> worked = new ArrayList<>();
        Once<Finding> once = new Once<>(kase -> {
            worked.add(kase);
            return kase.read(PersonFact.AGE).test(age -> age > 30);
        });
        Case kase = Cases.sixWeeks().kase();

        assertEquals(once.in(kase), once.in(kase.supposing(CourseFact.TEACHING_DAYS, 3)));
        assertEquals(1, worked.size());
        assertEquals(once.in(kase).not().truth(), once.in(kase.supposing(PersonFact.AGE, 30)).truth());
        assertEquals(2, worked.size());
    }

    private SchemeDecision decide(Given given) {
        RuleVersion version = given.version().orElseThrow();
        List<Situation> situations = version.situations().stream().map(situation -> new Situation(situation.name(),
                situation.conditions().stream().<Condition>map(Counted::new).toList(), situation.without())).toList();
        RuleVersion counted = new RuleVersion(version.scheme(),
                new Lifetime(version.firstDay(), version.lastDay(), version.knownUntil()), version.legalBasis(),
                version.yes(), situations, version.administration());
        return Given.DECIDER.decide(given.kase(), List.of(new Scheme(version.scheme(), List.of(counted)))).results()
                .getFirst();
    }

    /** A condition that records when it is examined. */
    private final class Counted implements Qualified {
        private final Condition condition;

        Counted(Condition condition) {
            this.condition = condition;
        }

        @Override
        public Condition condition() {
            return condition;
        }

        @Override
        public Finding examine(Case kase) {
            examined.add(id());
            return condition.examine(kase);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Counted counted && condition.equals(counted.condition);
        }

        @Override
        public int hashCode() {
            return condition.hashCode();
        }
    }
}
