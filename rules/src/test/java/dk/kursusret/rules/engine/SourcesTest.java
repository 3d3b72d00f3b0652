package dk.kursusret.rules.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dk.kursusret.rules.decision.Assessment;
import dk.kursusret.rules.facts.CourseFact;
import dk.kursusret.rules.facts.FactSet;
import dk.kursusret.rules.facts.PersonFact;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SourcesTest {
    private static final Sources AGE = Sources.missing(PersonFact.AGE);
    private static final Sources LIST = Sources.missingData("list:six-weeks");
    private static final Sources RATE = Sources.missingData("rate:price-ceiling:2016");
    private static final Sources JUDGED = Sources.assessment(new Assessment("a", Optional.empty(), Optional.empty()));

    @Test
    void whatLacksAFactRestsOnIt() {
        assertEquals(new Sources(FactSet.of(PersonFact.AGE), FactSet.of(PersonFact.AGE), Set.of(), Set.of()), AGE);
    }

    @Test
    void bothTogetherLackWhatEitherDoes() {
        Sources all = AGE.and(LIST).and(RATE).and(JUDGED);

        assertEquals(Set.of(PersonFact.AGE), all.missing());
        assertEquals(Set.of("list:six-weeks", "rate:price-ceiling:2016"), all.missingData());
        assertEquals(JUDGED.assessments(), all.assessments());
    }

    @Test
    void whatIsThereAlreadyIsNotMadeAnew() {
        Sources both = AGE.and(Sources.missing(CourseFact.END));

        assertSame(both, both.and(AGE));
        assertSame(both, AGE.and(both));
        assertSame(both, both.alsoLacking(AGE));
        assertSame(both, both.consulting(AGE));
        assertSame(LIST, LIST.and(Sources.NONE));
        assertSame(LIST, Sources.NONE.and(LIST));
    }

    @Test
    void aListOrARateThatIsLackedIsNew() {
        assertEquals(LIST.missingData(), AGE.and(AGE.and(LIST)).missingData());
        assertEquals(LIST.missingData(), AGE.and(LIST).and(AGE).missingData());
        assertEquals(JUDGED.assessments(), AGE.and(AGE.and(JUDGED)).assessments());
        assertEquals(JUDGED.assessments(), AGE.and(JUDGED).and(AGE).assessments());
    }

    @Test
    void whatIsLackedTooIsNotConsulted() {
        Sources too = LIST.alsoLacking(AGE);

        assertEquals(Set.of(), too.facts());
        assertEquals(Set.of(PersonFact.AGE), too.missing());
        assertEquals(LIST.missingData(), too.missingData());
    }

    @Test
    void whatIsDecidedLacksNothingOfAnyKind() {
        assertEquals(Sources.of(PersonFact.AGE).facts(), AGE.decided().facts());
        assertEquals(Set.of(), AGE.decided().missing());
        assertEquals(Sources.NONE, LIST.decided());
        assertEquals(Sources.NONE, JUDGED.decided());
        assertSame(Sources.of(PersonFact.AGE).decided(), Sources.of(PersonFact.AGE).decided());
    }

    @Test
    void twoThatDecideConsultTheFactsOfBoth() {
        Sources both = AGE.and(LIST).decidedWith(Sources.missing(CourseFact.END).and(JUDGED));

        assertEquals(new Sources(FactSet.of(PersonFact.AGE).union(FactSet.of(CourseFact.END)), FactSet.NONE, Set.of(),
                Set.of()), both);
        assertEquals(both, both.decidedWith(AGE));
        assertEquals(both, AGE.decidedWith(both.and(LIST)));
    }

    @Test
    void inCommonIsWhatStandsInTheWayOfBoth() {
        Sources one = AGE.and(LIST).and(RATE).and(JUDGED);

        Sources common = one.common(Sources.missing(CourseFact.END).and(LIST).and(JUDGED));

        assertEquals(Set.of(PersonFact.AGE, CourseFact.END), common.facts());
        assertEquals(Set.of(), common.missing());
        assertEquals(LIST.missingData(), common.missingData());
        assertEquals(JUDGED.assessments(), common.assessments());
        assertEquals(Set.of(), LIST.common(AGE).missingData());
        assertEquals(Set.of(), AGE.common(LIST).missingData());
    }
}
