package dk.kursusret.rules.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;

import dk.kursusret.rules.decision.Result;
import dk.kursusret.rules.facts.CourseFact;
import dk.kursusret.rules.facts.PersonFact;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class ReadingTest {
    private static final Reading<Integer> ONE = Reading.of(Optional.of(1), Sources.of(PersonFact.AGE));
    private static final Reading<Integer> TWO = Reading.of(Optional.of(2), Sources.of(CourseFact.TEACHING_DAYS));
    private static final Reading<Integer> NO_AGE = Reading.missing(PersonFact.AGE);
    private static final Reading<Integer> NO_DAYS = Reading.missing(CourseFact.TEACHING_DAYS);

    @Test
    void bothValuesOfASumAreNeeded() {
        assertEquals(Optional.of(3), ONE.with(TWO, Integer::sum).value());
        assertEquals(Set.of(PersonFact.AGE, CourseFact.TEACHING_DAYS), ONE.with(TWO, Integer::sum).sources().facts());
        assertEquals(Optional.empty(), ONE.with(NO_DAYS, Integer::sum).value());
        assertEquals(Set.of(CourseFact.TEACHING_DAYS), ONE.with(NO_DAYS, Integer::sum).sources().missing());
        assertEquals(Set.of(PersonFact.AGE, CourseFact.TEACHING_DAYS),
                NO_AGE.with(NO_DAYS, Integer::sum).sources().missing());
    }

    @Test
    void aValueThatDependsOnAnotherWaitsForIt() {
        assertEquals(Set.of(PersonFact.AGE), NO_AGE.then(age -> fail("asked too early")).sources().missing());
        assertEquals(Set.of(CourseFact.TEACHING_DAYS), ONE.then(age -> NO_DAYS).sources().missing());
        assertEquals(Optional.of(2), ONE.then(age -> TWO).value());
        assertEquals(Set.of(PersonFact.AGE, CourseFact.TEACHING_DAYS), ONE.then(age -> TWO).sources().facts());
    }

    @Test
    void theSecondBestIsAskedForAsTheBest() {
        assertEquals(Optional.of(1), ONE.orElse(TWO).value());
        assertEquals(Optional.of(2), NO_AGE.orElse(TWO).value());
        assertEquals(Set.of(), NO_AGE.orElse(TWO).sources().missing());
        assertEquals(Set.of(PersonFact.AGE, CourseFact.TEACHING_DAYS), NO_AGE.orElse(TWO).sources().facts());
        assertEquals(Set.of(PersonFact.AGE), NO_AGE.orElse(NO_DAYS).sources().missing());
        assertEquals(Set.of(PersonFact.AGE, CourseFact.TEACHING_DAYS), NO_AGE.orElse(NO_DAYS).sources().facts());
    }

    @Test
    void aTestOfWhatIsNotKnownIsNotKnown() {
        assertEquals(Result.MET, ONE.test(n -> n == 1).result());
        assertEquals(Result.NOT_MET, ONE.test(n -> n == 2).result());
        assertEquals(Result.UNKNOWN, NO_AGE.test(n -> true).result());
        assertEquals(Set.of(PersonFact.AGE), ONE.test(n -> true).sources().facts());
    }

    @Test
    void oneOfTwoIsChosen() {
        Finding open = Finding.missing(CourseFact.LEVEL);

        assertEquals(Optional.of(1), Reading.choose(Finding.MET, ONE, TWO).value());
        assertEquals(Optional.of(2), Reading.choose(Finding.NOT_MET, ONE, TWO).value());
        assertFalse(Reading.choose(open, ONE, TWO).isKnown());
        assertEquals(Set.of(CourseFact.LEVEL), Reading.choose(open, ONE, NO_DAYS).sources().missing());
        assertEquals(Optional.of(1), Reading.choose(open, ONE, Reading.of(1)).value(), "the same either way");
    }

    @Test
    void whatIsNotChosenIsNotWorkedOut() {
        Supplier<Reading<Integer>> never = () -> {
            throw new AssertionError("worked out");
        };

        assertEquals(Optional.of(1), Reading.choose(Finding.MET, () -> ONE, never).value());
        assertEquals(Optional.of(2), Reading.choose(Finding.NOT_MET, never, () -> TWO).value());
        Finding open = Finding.missing(CourseFact.LEVEL);
        assertEquals(Set.of(CourseFact.LEVEL), Reading.choose(open, () -> ONE, () -> NO_DAYS).sources().missing());
        assertEquals(Set.of(CourseFact.LEVEL, PersonFact.AGE),
                Reading.choose(Finding.MET.resting(CourseFact.LEVEL), () -> ONE, never).sources().facts());
    }
}
