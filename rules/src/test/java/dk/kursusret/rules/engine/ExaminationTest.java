package dk.kursusret.rules.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kursusret.rules.Cases;
import dk.kursusret.rules.Schemes;
import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.decision.SituationDecision;
import dk.kursusret.rules.facts.Facts;
import dk.kursusret.rules.facts.PersonFact;
import dk.kursusret.rules.lists.EditionRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A version with situations that share a condition and have some of their own. */
class ExaminationTest {
    private static final Provision PROVISION = Provision.lab("§ 97");
    private static final EditionRef OWN = edition("rar-fyn");
    private static final EditionRef OTHER = edition("six-weeks");
    private static final Condition SHARED = new Fixed("x.shared", Finding.MET);

    private record Fixed(String id, Finding finding) implements Condition {
        @Override
        public Provision provision() {
            return PROVISION;
        }

        @Override
        public Finding examine(Case kase) {
            return finding;
        }
    }

    /** Whether somebody is old enough. */
    private record Old() implements Condition {
        @Override
        public String id() {
            return "x.old";
        }

        @Override
        public Provision provision() {
            return PROVISION;
        }

        @Override
        public Finding examine(Case kase) {
            return kase.read(PersonFact.AGE).test(age -> age >= 30);
        }
    }

    private static EditionRef edition(String list) {
        return new EditionRef(list, LocalDate.of(2021, 4, 1), "abc", false);
    }

    private static RuleVersion version(Situation... situations) {
        RuleVersion real = (RuleVersion) Schemes.ALL.getFirst().on(LocalDate.of(2016, 1, 4)).orElseThrow();
        return new RuleVersion("x", new Lifetime(LocalDate.of(2016, 1, 1), Optional.empty(), Optional.empty()),
                List.of(), Outcome.ENTITLED, List.of(situations), real.administration());
    }

    private static Situation situation(String name, Condition... conditions) {
        return Situation.of(name, List.of(conditions));
    }

    private static Case aged(int age) {
        return Cases.sixWeeks().kase().with(Facts.NOTHING.with(PersonFact.AGE, age));
    }

    @Test
    void aConditionOfEverySituationIsSharedAndTheOthersAreTheirOwn() {
        Condition young = new Fixed("x.young", Finding.NOT_MET);
        RuleVersion version = version(situation("1", new Old(), SHARED), situation("2", SHARED, young),
                Situation.notInForce("3"));

        assertEquals(List.of("x.old", "x.shared", "x.young"),
                version.conditions().stream().map(Condition::id).toList());
        assertArrayEquals(new int[]{1}, version.shared());
        assertEquals(2, version.ways().size());
        assertArrayEquals(new int[]{0, 1}, version.ways().getFirst().all());
        assertArrayEquals(new int[]{0}, version.ways().getFirst().own());
        assertArrayEquals(new int[]{1, 2}, version.ways().getLast().all());
        assertArrayEquals(new int[]{2}, version.ways().getLast().own());
        assertEquals("x@2016-01-01", version.toString());
    }

    @Test
    void theBestSituationCountsAndOneThatIsNotLawHasNoConditions() {
        RuleVersion version = version(situation("1", new Fixed("x.young", Finding.NOT_MET)),
                situation("2", new Old()), Situation.notInForce("3"));

        Examination yes = Examination.of(aged(31), version);

        assertEquals(Outcome.ENTITLED, yes.outcome());
        assertEquals(Sources.NONE, yes.lacking());
        assertEquals(Outcome.NOT_ENTITLED, yes.supposing(Facts.NOTHING.with(PersonFact.AGE, 24)).outcome());
        assertEquals(Outcome.NOT_IN_FORCE, version.situations().getLast().without().orElseThrow());
    }

    @Test
    void whatIsLackedIsWhatASituationStillNeeds() {
        Condition open = new Fixed("x.open", Finding.missing(PersonFact.GROUP));
        Case nobody = Case.of(LocalDate.of(2016, 1, 4), Facts.NOTHING, list -> Optional.empty(),
                Cases.sixWeeks().kase().rates(), Optional.empty());

        assertEquals(Set.of(PersonFact.AGE, PersonFact.GROUP),
                Examination.of(nobody, version(situation("1", new Old(), open))).lacking().missing());
        assertEquals(Set.of(PersonFact.AGE, PersonFact.GROUP),
                Examination.of(nobody, version(situation("1", new Old()), situation("2", open))).lacking().missing());
        assertEquals(Set.of(PersonFact.GROUP), Examination.of(nobody,
                version(situation("1", open, new Old()), situation("2", open, SHARED))).lacking().missing());
    }

    @Test
    void theEditionIsThatOfWhatIsMetElseTheFirstThatWasLookedAt() {
        Condition looked = new Fixed("x.looked", Finding.NOT_MET.by(OTHER));
        Condition found = new Fixed("x.found", Finding.MET.by(OWN));

        assertEquals(Optional.of(OWN), edition(looked, found));
        assertEquals(Optional.of(OTHER), edition(SHARED, looked, new Fixed("x.too", Finding.NOT_MET.by(OWN))));
        assertEquals(Optional.empty(), edition(SHARED));
    }

    private static Optional<EditionRef> edition(Condition... conditions) {
        return Examination.of(aged(31), version(situation("1", conditions))).edition();
    }

    @Test
    void aSituationWithoutConditionsSaysWhy() {
        List<SituationDecision> situations = Examination
                .of(aged(31), version(situation("1"), Situation.notInForce("2"))).situations();

        assertEquals(List.of("1 ENTITLED", "2 NOT_IN_FORCE"),
                situations.stream().map(one -> one.name() + " " + one.outcome()).toList());
        assertEquals(Set.of(), situations.getLast().missingFacts());
    }
}
