package dk.kursusret.rules.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.decision.Basis;
import dk.kursusret.rules.decision.Result;
import dk.kursusret.rules.facts.CourseFact;
import dk.kursusret.rules.facts.Fact;
import dk.kursusret.rules.facts.PersonFact;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingTest {
    private static final Finding NO_AGE = Finding.missing(PersonFact.AGE);
    private static final Finding NO_END = Finding.missing(CourseFact.END);

    @ParameterizedTest(name = "{0}, {1}: and {2}, or {3}")
    @CsvSource(delimiter = '|', textBlock = """
            MET            | MET            | MET            | MET
            MET            | NOT_MET        | NOT_MET        | MET
            MET            | UNKNOWN        | UNKNOWN        | MET
            NOT_MET        | NOT_MET        | NOT_MET        | NOT_MET
            NOT_MET        | UNKNOWN        | NOT_MET        | UNKNOWN
            UNKNOWN        | UNKNOWN        | UNKNOWN        | UNKNOWN
            # what does not apply counts as met
            NOT_APPLICABLE | MET            | MET            | MET
            NOT_APPLICABLE | NOT_MET        | NOT_MET        | MET
            NOT_APPLICABLE | UNKNOWN        | UNKNOWN        | MET
            # where neither applies, there is nothing that was met
            NOT_APPLICABLE | NOT_APPLICABLE | NOT_APPLICABLE | MET
            """)
    void findingsCombineAsTheirTruthDoes(Result a, Result b, Result and, Result or) {
        assertEquals(and, finding(a).and(finding(b)).result());
        assertEquals(and, finding(b).and(finding(a)).result());
        assertEquals(or, finding(a).or(finding(b)).result());
        assertEquals(or, finding(b).or(finding(a)).result());
    }

    @Test
    void aDecidedFindingAsksForNothingButKeepsWhatItRestsOn() {
        Finding no = NO_AGE.and(Finding.NOT_MET);

        assertEquals(Set.of(), no.sources().missing());
        assertEquals(Set.of(PersonFact.AGE), no.sources().facts());
    }

    @Test
    void anOpenFindingAsksForWhatBothLack() {
        assertEquals(Set.of(PersonFact.AGE, CourseFact.END), NO_AGE.and(NO_END).sources().missing());
        assertEquals(Set.of(PersonFact.AGE, CourseFact.END), NO_AGE.or(NO_END).sources().missing());
    }

    @Test
    void dataAndAssessmentsStandInTheWayLikeFacts() {
        Finding open = Finding.missingData("list:rar-fyn").and(Finding.assessment("x"));

        assertEquals(Result.UNKNOWN, open.result());
        assertEquals(Set.of("list:rar-fyn"), open.sources().missingData());
        assertEquals(1, open.sources().assessments().size());
        assertTrue(open.or(Finding.MET).sources().missingData().isEmpty());
    }

    @Test
    void theSecondQuestionWaitsForTheFirst() {
        assertEquals(Set.of(PersonFact.AGE), NO_AGE.andThen(() -> fail("asked too early")).sources().missing());
        assertEquals(Result.NOT_MET, Finding.NOT_MET.andThen(() -> fail("asked in vain")).result());
        assertEquals(Set.of(CourseFact.END), Finding.MET.andThen(() -> NO_END).sources().missing());
    }

    @ParameterizedTest
    @CsvSource({"MET,NOT_MET", "NOT_MET,MET", "UNKNOWN,UNKNOWN", "NOT_APPLICABLE,NOT_MET"})
    void theOppositeKeepsWhatIsMissing(Result result, Result opposite) {
        assertEquals(opposite, finding(result).not().result());
        assertEquals(finding(result).sources(), finding(result).not().sources());
    }

    @ParameterizedTest(name = "where {0}: {1} or {2} comes to {3}")
    @CsvSource(delimiter = '|', textBlock = """
            MET            | MET            | NOT_MET        | MET
            MET            | UNKNOWN        | NOT_MET        | UNKNOWN
            NOT_APPLICABLE | MET            | NOT_MET        | MET
            NOT_MET        | MET            | NOT_MET        | NOT_MET
            NOT_MET        | MET            | NOT_APPLICABLE | NOT_APPLICABLE
            # two that agree decide, whichever it is; being met tells more than not applying
            UNKNOWN        | MET            | MET            | MET
            UNKNOWN        | NOT_MET        | NOT_MET        | NOT_MET
            UNKNOWN        | MET            | NOT_APPLICABLE | MET
            UNKNOWN        | NOT_APPLICABLE | MET            | MET
            UNKNOWN        | NOT_APPLICABLE | NOT_APPLICABLE | NOT_APPLICABLE
            UNKNOWN        | MET            | NOT_MET        | UNKNOWN
            UNKNOWN        | UNKNOWN        | UNKNOWN        | UNKNOWN
            UNKNOWN        | UNKNOWN        | MET            | UNKNOWN
            """)
    void oneOfTwoIsChosen(Result which, Result yes, Result no, Result result) {
        assertEquals(result, Finding.choose(finding(which), finding(yes), finding(no)).result());
    }

    @Test
    void whatOnlyOneSideLacksWaitsForTheChoice() {
        Fact<?> which = CourseFact.LEVEL;
        Finding open = Finding.missing(which);

        assertEquals(Set.of(which), Finding.choose(open, NO_AGE, Finding.MET).sources().missing());
        assertEquals(Set.of(which), Finding.choose(open, NO_AGE, NO_END).sources().missing());
        assertEquals(Set.of(which, PersonFact.AGE),
                Finding.choose(open, NO_AGE, NO_AGE.and(NO_END)).sources().missing());
        assertEquals(Set.of(which, PersonFact.AGE, CourseFact.END),
                Finding.choose(open, NO_AGE, NO_END).sources().facts(), "yet the result rests on all of them");
    }

    @Test
    void theChoiceItselfIsAmongWhatTheResultRestsOn() {
        Finding which = Finding.MET.resting(Sources.of(CourseFact.LEVEL));

        assertEquals(Set.of(CourseFact.LEVEL), Finding.choose(which, Finding.MET, NO_AGE).sources().facts());
        assertEquals(Set.of(CourseFact.LEVEL), Finding.choose(which.not(), NO_AGE, Finding.MET).sources().facts());
    }

    @Test
    void whatIsNotChosenIsNotExamined() {
        Finding which = Finding.MET.resting(Sources.of(CourseFact.LEVEL));
        Supplier<Finding> never = () -> {
            throw new AssertionError("examined");
        };

        assertEquals(Finding.choose(which, NO_AGE, Finding.MET), Finding.choose(which, () -> NO_AGE, never));
        assertEquals(Finding.choose(which.not(), Finding.MET, NO_AGE),
                Finding.choose(which.not(), never, () -> NO_AGE));
        Finding open = Finding.missing(CourseFact.LEVEL);
        assertEquals(Finding.choose(open, NO_AGE, NO_END), Finding.choose(open, () -> NO_AGE, () -> NO_END));
    }

    @Test
    void ofTwoThatAgreeOnlyWhatBothTellIsKnown() {
        Finding open = Finding.missing(CourseFact.LEVEL);
        Finding yes = Finding.MET.telling("end", "x").telling("latest-end", "in March");
        Finding no = Finding.MET.telling("end", "x").telling("latest-end", "in December");

        assertEquals(Map.of("end", "x"), Finding.choose(open, yes, no).detail().told());
        assertEquals(yes.detail().told(), Finding.choose(open, yes, Finding.NOT_APPLICABLE).detail().told());
        assertEquals(yes.detail().told(), Finding.choose(open, Finding.NOT_APPLICABLE, yes).detail().told());
    }

    @Test
    void ofTwoThatAgreeOnlyTheLimitsAndNoticesOfBothStand() {
        Finding open = Finding.missing(CourseFact.LEVEL);
        Limit<Integer> age = Limit.atLeast(PersonFact.AGE, 30);
        Finding yes = Finding.NOT_MET.limited(age).limited(Limit.atMost(PersonFact.AGE, 60))
                .citing(Citation.sixWeeks("1"));
        Finding no = Finding.NOT_MET.limited(age).citing(Citation.sixWeeks("1")).citing(Citation.sixWeeks("2"))
                .telling("end", "x");

        Detail common = Finding.choose(open, yes, no).detail();

        assertEquals(List.of(age), common.limits());
        assertEquals(List.of(Citation.sixWeeks("1")), common.alsoCites());
        assertEquals(Map.of(), common.told());
    }

    @Test
    void valuesForTheTextAreKept() {
        Finding finding = Finding.MET.telling("end", "x").and(Finding.MET.telling("latest-end", "y"));

        assertEquals(Map.of("end", "x", "latest-end", "y"), finding.detail().told());
        assertEquals(Map.of(), Finding.MET.tellingKnown("end", Reading.missing(CourseFact.END)).detail().told());
        assertEquals(Map.of("end", 1), Finding.MET.tellingKnown("end", Reading.of(1)).detail().told());
    }

    @Test
    void theReasonIsThatOfWhatDecided() {
        Finding no = Finding.NOT_MET.because("too-late");
        Finding yes = Finding.MET.because("skilled");

        assertEquals("too-late", yes.and(no).reason());
        assertEquals("too-late", no.and(yes).reason());
        assertEquals("skilled", no.or(yes).reason());
        assertEquals("too-late", no.or(Finding.NOT_MET).reason());
        assertEquals("unknown", NO_AGE.and(yes).reason());
        assertEquals("not-met", Finding.NOT_MET.reason());
    }

    @Test
    void aReasonThatIsNearerStands() {
        assertEquals("near", Finding.NOT_MET.because("near").because(Result.NOT_MET, "far").reason());
        assertEquals("far", Finding.NOT_MET.because(Result.NOT_MET, "far").reason());
        assertEquals("met", Finding.MET.because(Result.NOT_MET, "far").reason());
    }

    @Test
    void onlyWhatDecidedCitesLimitsAndWeakens() {
        Citation exception = Citation.sixWeeks("§ 16");
        Limit<Integer> limit = Limit.atLeast(PersonFact.AGE, 25);
        Finding no = Finding.NOT_MET.citing(exception).limited(limit).on(Basis.INFERRED);

        assertEquals(List.of(exception), Finding.MET.and(no).detail().alsoCites());
        assertEquals(List.of(), Finding.MET.or(no).detail().alsoCites());
        assertEquals(List.of(limit), no.and(Finding.MET).detail().limits());
        assertEquals(Basis.PRIMARY, Finding.MET.or(no).detail().basis());
        assertEquals(Basis.INFERRED, Finding.NOT_MET.and(no).detail().basis());
    }

    private static Finding finding(Result result) {
        return switch (result) {
            case MET -> Finding.MET;
            case NOT_MET -> Finding.NOT_MET;
            case NOT_APPLICABLE -> Finding.NOT_APPLICABLE;
            case UNKNOWN -> NO_AGE;
        };
    }
}
