package dk.kursusret.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.rules.decision.Change;
import dk.kursusret.rules.decision.Decision;
import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.decision.Result;
import dk.kursusret.rules.decision.SchemeDecision;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Scheme;
import dk.kursusret.rules.decision.Truth;
import dk.kursusret.rules.facts.CaseFact;
import dk.kursusret.rules.facts.CourseFact;
import dk.kursusret.rules.facts.Fact;
import dk.kursusret.rules.facts.Facts;
import dk.kursusret.rules.facts.PersonFact;
import dk.kursusret.rules.facts.SixWeeksUse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What holds for every decision, whatever the case. */
class EveryDecisionTest {
    /** From this day, nothing stated and nothing used means no hours used. */
    private static final LocalDate NOTHING_USED_FROM = LocalDate.of(2017, 3, 1);

    /** They say which course it is, not what it is like: without them it is another question. */
    private static final Set<Fact<?>> NAMES = Set.of(CourseFact.CODE, CourseFact.ENTRY, CourseFact.PATH,
            CourseFact.PARTS);
    /** The row of a named course gives the same value where the request does not. */
    private static final Set<Fact<?>> ON_THE_LIST = Set.of(CourseFact.LEVEL, CourseFact.PRICE,
            CourseFact.ERHVERVSGRUPPE, CourseFact.WITHOUT_WAITING_PERIOD);
    /** The pools take it for granted where it is not stated, and say so. */
    private static final Set<Fact<?>> TAKEN_FOR_GRANTED = Set.of(CourseFact.FITS_BENEFIT_PERIOD);
    /** Where they are not stated, days from start to end are counted instead. */
    private static final Set<Fact<?>> COUNTED_FROM_DATES = Set.of(CourseFact.HOURS, CourseFact.TEACHING_DAYS);

    @Test
    void withoutAFactAnAnswerStaysOrBecomesOpen() {
        Seeds.tryOften(60, random -> {
            Given given = RandomCases.any(random);
            for (Fact<?> fact : given.facts().known()) {
                if (isOnlyUnknownWhenLeftOut(fact, given) || isTheOnlyName(fact, given)) {
                    Given without = given.without(fact);
                    for (Scheme scheme : Schemes.ALL) {
                        Outcome before = given.under(scheme).outcome();
                        Outcome after = without.under(scheme).outcome();
                        assertTrue(after == before || after == Outcome.UNDETERMINED, () -> scheme.id() + ": " + before
                                + " became " + after + " without " + fact + "\n" + given);
                    }
                }
            }
        });
    }

    @Test
    void withoutAFactAConditionStaysOrBecomesUnknown() {
        Seeds.tryOften(1500, random -> {
            Given given = RandomCases.any(random);
            for (Scheme scheme : Schemes.ALL) {
                Given asked = given.under(scheme);
                Case kase = asked.kase();
                for (Condition condition : asked.conditions()) {
                    Finding finding = condition.examine(kase);
                    for (Fact<?> fact : finding.sources().facts()) {
                        if (given.facts().known().contains(fact) && isOnlyUnknownWhenLeftOut(fact, given)) {
                            Truth after = condition.examine(asked.without(fact).kase()).truth();
                            assertTrue(after == finding.truth() || after == Truth.UNKNOWN, () -> condition.id() + ": "
                                    + finding.truth() + " became " + after + " without " + fact + "\n" + given);
                        }
                    }
                }
            }
        });
    }

    @Test
    void onlyTheFactsAConditionNamesCanChangeIt() {
        Seeds.tryOften(200, random -> {
            Given given = RandomCases.any(random);
            for (Fact<?> fact : CaseFact.all()) {
                Given other = random.nextBoolean() ? given.without(fact)
                        : given.with(RandomCases.with(fact, given.facts(), given.asOf(), random));
                for (Scheme scheme : Schemes.ALL) {
                    Case kase = given.under(scheme).kase();
                    Case changed = other.under(scheme).kase();
                    for (Condition condition : given.under(scheme).conditions()) {
                        Finding finding = condition.examine(kase);
                        assertTrue(finding.sources().facts().contains(fact)
                                || finding.result() == condition.examine(changed).result(),
                                () -> condition.id() + " changed with " + fact + " = " + other.facts().get(fact) + "\n"
                                        + given);
                    }
                }
            }
        });
    }

    @Test
    void answeringWhatIsAskedEndsInADecision() {
        Seeds.tryOften(1000, random -> {
            Given given = RandomCases.any(random);
            for (Scheme scheme : Schemes.ALL) {
                Given asked = given.under(scheme);
                String question = scheme.id() + "\n" + given;
                for (int round = 0; asked.outcome() == Outcome.UNDETERMINED; round++) {
                    assertTrue(round < 30, "the questions do not end");
                    SchemeDecision decision = asked.decision();
                    if (decision.missingFacts().isEmpty()) {
                        assertTrue(!decision.missingData().isEmpty() || decision.accompaniment().notices().stream()
                                .anyMatch(n -> n.assessedBy().isPresent()),
                                () -> "nothing is asked, and nothing is in the way: " + question);
                        break;
                    }
                    for (Fact<?> fact : decision.missingFacts()) {
                        assertFalse(asked.facts().known().contains(fact), () -> fact + " is known, but asked for");
                        asked = RandomCases.supply(fact, asked, random);
                    }
                }
            }
        });
    }

    @Test
    void aDecidedAnswerAsksForNothing() {
        Seeds.tryOften(500, random -> {
            Given given = RandomCases.any(random);
            for (Scheme scheme : Schemes.ALL) {
                SchemeDecision decision = given.under(scheme).decision();
                if (decision.outcome() != Outcome.UNDETERMINED) {
                    assertTrue(decision.missingFacts().isEmpty() && decision.missingData().isEmpty());
                }
                for (var situation : decision.situations()) {
                    if (situation.conditions().stream().anyMatch(c -> c.result() == Result.NOT_MET)) {
                        assertEquals(Outcome.NOT_ENTITLED, situation.outcome());
                        assertTrue(situation.missingFacts().isEmpty() && situation.missingData().isEmpty());
                    }
                }
            }
        });
    }

    @Test
    void theOrderInWhichFactsAreGivenDoesNotMatter() {
        Seeds.tryOften(300, random -> {
            Given given = RandomCases.any(random);
            List<Fact<?>> order = new ArrayList<>(given.facts().known());
            Collections.shuffle(order, random);
            Facts shuffled = Facts.NOTHING;
            for (Fact<?> fact : order) {
                shuffled = copy(fact, given.facts(), shuffled);
            }

            Decision decision = Given.DECIDER.decide(given.kase(), Schemes.ALL);
            Decision other = Given.DECIDER.decide(given.with(shuffled).kase(), Schemes.ALL);
            assertEquals(decision, other);
            assertEquals(decision.toString(), other.toString(), "even the order of what is told is the same");
        });
    }

    @Test
    void theSameQuestionHasTheSameAnswer() {
        Seeds.tryOften(500, random -> {
            Given given = RandomCases.any(random);
            assertEquals(Given.DECIDER.decide(given.kase(), Schemes.ALL),
                    Given.DECIDER.decide(given.kase(), Schemes.ALL));
        });
    }

    @Test
    void whatWouldChangeANoDoesSo() {
        Seeds.tryOften(500, random -> {
            Given given = RandomCases.any(random);
            for (Scheme scheme : Schemes.ALL) {
                Given asked = given.under(scheme);
                SchemeDecision decision = asked.decision();
                assertTrue(decision.wouldChange().isEmpty() || decision.outcome() == Outcome.NOT_ENTITLED);
                for (Change change : decision.wouldChange()) {
                    assertTrue(asked.with(asked.facts().and(change.facts())).outcome().isYes(),
                            () -> scheme.id() + " stays a no with " + change + "\n" + given);
                }
            }
        });
    }

    @Test
    void answersComeBestFirst() {
        Seeds.tryOften(500, random -> {
            Given given = RandomCases.any(random);
            List<Outcome> outcomes = Given.DECIDER.decide(given.kase(), Schemes.ALL).results().stream()
                    .map(SchemeDecision::outcome).toList();

            assertEquals(outcomes.stream().sorted().toList(), outcomes);
        });
    }

    /** Otherwise the properties above would hold for next to nothing. */
    @Test
    void everyOutcomeOfEverySchemeComesUp() {
        Random random = new Random(1);
        Map<String, Map<Outcome, Integer>> seen = new TreeMap<>();
        for (int i = 0; i < 2000; i++) {
            Given given = RandomCases.any(random);
            for (Scheme scheme : Schemes.ALL) {
                seen.computeIfAbsent(scheme.id(), s -> new EnumMap<>(Outcome.class))
                        .merge(given.under(scheme).outcome(), 1, Integer::sum);
            }
        }
        seen.forEach((scheme, outcomes) -> {
            int yes = outcomes.getOrDefault(Outcome.ENTITLED, 0) + outcomes.getOrDefault(Outcome.MAY_BE_GRANTED, 0);
            assertTrue(yes > 10, () -> scheme + " hardly ever says yes: " + outcomes);
            assertTrue(outcomes.getOrDefault(Outcome.NOT_ENTITLED, 0) > 10, () -> scheme + ": " + outcomes);
            assertTrue(outcomes.getOrDefault(Outcome.UNDETERMINED, 0) > 10, () -> scheme + ": " + outcomes);
        });
    }

    /** Deselected or missed parts that are not stated count as none, as long as no path, course or part is named. */
    private static boolean isOnlyUnknownWhenLeftOut(Fact<?> fact, Given given) {
        boolean named = List.of(CourseFact.CODE, CourseFact.ENTRY, CourseFact.PATH).stream()
                .anyMatch(given.facts().known()::contains)
                || !given.facts().get(CourseFact.PARTS).orElse(List.of()).isEmpty();
        boolean nothingDeselected = fact.equals(CourseFact.DESELECTED)
                && !given.facts().known().contains(CourseFact.PATH);
        boolean nothingMissed = fact.equals(PersonFact.MISSED_PARTS) && !named;
        boolean nothingUsed = fact.equals(PersonFact.HOURS_USED) && !given.asOf().isBefore(NOTHING_USED_FROM)
                && given.facts().get(PersonFact.USE).filter(use -> use == SixWeeksUse.NONE).isPresent();
        return !nothingUsed && !NAMES.contains(fact) && !COUNTED_FROM_DATES.contains(fact)
                && !TAKEN_FOR_GRANTED.contains(fact)
                && !nothingDeselected && !nothingMissed
                && !(named && ON_THE_LIST.contains(fact));
    }

    /** Without it nothing says which course it is, not even the lists that the caller vouches for. */
    private static boolean isTheOnlyName(Fact<?> fact, Given given) {
        List<Fact<?>> names = List.of(CourseFact.CODE, CourseFact.ENTRY, CourseFact.PATH, CourseFact.LISTED_ON);
        return names.contains(fact)
                && names.stream().noneMatch(name -> !name.equals(fact) && given.facts().known().contains(name));
    }

    private static <T> Facts copy(Fact<T> fact, Facts from, Facts to) {
        return to.with(fact, from.get(fact).orElseThrow());
    }
}
