package dk.kursusret.rules.schemes.regionalpool;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kursusret.rules.Cases;
import dk.kursusret.rules.Given;
import dk.kursusret.rules.Row;
import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.decision.Result;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What LAB requires of every offer under its chapter 14, in each of the pools. */
class OffersTest {
    @ParameterizedTest(name = "{0}: {1} because {2}")
    @CsvSource(delimiter = '|', textBlock = """
            fitsBenefitPeriod=yes                          | MET            | met               |
            fitsBenefitPeriod=?                            | MET            | taken-for-granted |
            fitsBenefitPeriod=no                           | NOT_MET        | not-met           |
            fitsBenefitPeriod=no, group=LEDIGHEDSYDELSE    | NOT_MET        | not-met           |
            fitsBenefitPeriod=no, group=REVALIDERING       | NOT_APPLICABLE | revalidering      |
            fitsBenefitPeriod=no, group=FOERTIDSPENSION    | NOT_APPLICABLE | not-applicable    |
            fitsBenefitPeriod=no, group=SELVFORSOERGENDE   | NOT_APPLICABLE | not-applicable    |
            fitsBenefitPeriod=no, group=?                  | UNKNOWN        | unknown           | group
            fitsBenefitPeriod=?, group=?                   | MET            | taken-for-granted |
            # nothing is assumed about a benefit that does not bind
            fitsBenefitPeriod=?, group=REVALIDERING        | NOT_APPLICABLE | revalidering      |
            fitsBenefitPeriod=?, group=FOERTIDSPENSION     | NOT_APPLICABLE | not-applicable    |
            fitsBenefitPeriod=yes, group=SELVFORSOERGENDE  | NOT_APPLICABLE | not-applicable    |
            """)
    void noOfferReachesBeyondTheBenefit(String facts, Result result, String reason, String asksFor) {
        for (Given given : List.of(Cases.regionalPool(), Cases.regionalPool().on("2020-11-15"), Cases.firstDayCourse(),
                Cases.shortagePool2020(), in2018(), Cases.shortagePool2017(), Cases.employerStatementTrial())) {
            check(given.but("group=DAGPENGE").but(facts), "offer.within-benefit", result, reason, asksFor);
        }
    }

    @ParameterizedTest(name = "{0}: {1} because {2}")
    @CsvSource(delimiter = '|', textBlock = """
            level=AMU, age=?, vocationalScope=?                  | MET     | met         |
            level=EUD, age=29, vocationalScope=WHOLE             | NOT_MET | not-met     |
            level=SOSU, age=29, vocationalScope=WHOLE            | NOT_MET | not-met     |
            level=EUD, age=30, vocationalScope=WHOLE             | MET     | from-30     |
            level=EUD, age=29, vocationalScope=PART              | MET     | part        |
            level=EUD, age=29, vocationalScope=WHOLE, group=SYGEDAGPENGE | MET | other-group |
            # one question at a time: the group, what the course is, the age
            level=EUD, age=29, vocationalScope=?                 | UNKNOWN | unknown     | vocationalScope
            level=EUD, age=?, vocationalScope=?                  | UNKNOWN | unknown     | age
            level=?, age=?, vocationalScope=?                    | UNKNOWN | unknown     | level
            level=?, age=30, vocationalScope=?                   | MET     | from-30     |
            level=?, age=?, vocationalScope=?, group=?           | UNKNOWN | unknown     | group
            """)
    void noWholeVocationalEducationUnder30(String facts, Result result, String reason, String asksFor) {
        for (Given given : List.of(Cases.regionalPool(), Cases.regionalPool().on("2020-11-15"), Cases.firstDayCourse(),
                Cases.shortagePool2020(), in2018(), Cases.shortagePool2017(), Cases.employerStatementTrial())) {
            check(given.but("code=?, listedOn=[rar-sjaelland], group=DAGPENGE").but(facts),
                    "offer.no-vocational-education-under-30", result, reason, asksFor);
        }
    }

    @Test
    void whatBindsOffersDoesNotBindASubsidyToTheEmployer() {
        Given given = Cases.employerSubsidy().but("fitsBenefitPeriod=no, level=EUD, age=24, vocationalScope=WHOLE");

        assertEquals(Outcome.MAY_BE_GRANTED, outcome(given, "EMPLOYER_SUBSIDY"));
        assertEquals(Outcome.NOT_ENTITLED, outcome(given.but("code=42994"), "LISTED_COURSE"));
    }

    private static Given in2018() {
        return Cases.regionalPool().on("2018-05-14").but("group=DAGPENGE, start=2018-05-28, end=2018-06-08");
    }

    private static void check(Given given, String condition, Result result, String reason, String asksFor) {
        Row.check(given, condition, result, asksFor);
        assertEquals(reason, given.examine(condition).reason());
    }

    private static Outcome outcome(Given given, String situation) {
        return given.situation(situation).outcome();
    }
}
