package dk.kursusret.rules.schemes.sixweeks.v2015;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.rules.Cases;
import dk.kursusret.rules.Given;
import dk.kursusret.rules.Row;
import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.decision.Result;
import dk.kursusret.rules.decision.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code six-weeks} § 4: a course begun in the notice period. */
class Section4Test {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            appliedBeforeUnemployment=yes                          | MET            |
            appliedBeforeUnemployment=no                           | NOT_MET        |
            appliedBeforeUnemployment=?                            | UNKNOWN        | appliedBeforeUnemployment
            courseStartedInNotice=no, appliedBeforeUnemployment=no | NOT_APPLICABLE |
            courseStartedInNotice=no, appliedBeforeUnemployment=?  | NOT_APPLICABLE |
            courseStartedInNotice=?, appliedBeforeUnemployment=?   | UNKNOWN        | courseStartedInNotice
            courseStartedInNotice=?, appliedBeforeUnemployment=no  | UNKNOWN        | courseStartedInNotice
            courseStartedInNotice=?, appliedBeforeUnemployment=yes | MET            |
            # the days say it: it begins on the first unemployed day
            courseStartedInNotice=?, appliedBeforeUnemployment=no, firstUnemployedDay=2015-08-24 | NOT_APPLICABLE |
            # the orders on fleksjob have no such rule before March 2017
            group=LEDIGHEDSYDELSE, appliedBeforeUnemployment=no    | NOT_APPLICABLE |
            """)
    void aCourseBegunInTheNoticePeriodIsAppliedForBeforeUnemployment(String facts, Result result, String asksFor) {
        Row.check(Cases.noticePeriod().but(facts), "six-weeks.applied-before-unemployment", result, asksFor);
    }

    @ParameterizedTest(name = "asked on {0}, {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2015-08-17 | end=2015-08-31                              | MET            |
            2015-08-17 | end=2015-08-30                              | NOT_MET        |
            2015-08-17 | end=?                                       | UNKNOWN        | end
            2015-08-17 | firstUnemployedDay=?                        | UNKNOWN        | firstUnemployedDay
            2015-08-17 | courseStartedInNotice=no                    | NOT_APPLICABLE |
            2015-08-17 | start=2015-08-31                            | NOT_MET        |
            # some of the benefit period was used before: a person must judge, to the first unemployed day
            2015-08-17 | accumulatedWeeks=0.01                       | UNKNOWN        |
            2015-08-31 | accumulatedWeeks=20                         | UNKNOWN        |
            2015-09-01 | accumulatedWeeks=20                         | MET            |
            2015-08-31 | accumulatedWeeks=?                          | UNKNOWN        | accumulatedWeeks
            2015-09-01 | accumulatedWeeks=?                          | MET            |
            2015-08-17 | end=2015-08-30, accumulatedWeeks=?          | NOT_MET        |
            2015-08-17 | group=LEDIGHEDSYDELSE, end=2015-08-30       | NOT_APPLICABLE |
            """)
    void theCourseGoesOnFromTheFirstUnemployedDayOfTheBenefitPeriod(String asOf, String facts, Result result,
            String asksFor) {
        Row.check(Cases.noticePeriod().on(asOf).but(facts), "six-weeks.notice-period", result, asksFor);
    }

    @Test
    void thePersonStillAtWorkWhoAskedInTimeIsEntitled() {
        assertEquals(Outcome.ENTITLED, Cases.noticePeriod().outcome());
    }

    @Test
    void anAnswerBeforeTheRightToDagpengeIsDecidedSaysThatARefusalEndsIt() {
        List<String> notices = notices(Cases.noticePeriod());

        assertTrue(notices.contains("notice-period-dagpenge-refused"), notices::toString);
        assertTrue(notices.contains("quarantine-hours"), notices::toString);
        assertTrue(!notices(Cases.sixWeeks()).contains("notice-period-dagpenge-refused"));
    }

    @Test
    void hoursInProportionAreSaidToBeSo() {
        assertTrue(notices(Cases.noticePeriod().but("teachingDays=10")).contains("hours-in-proportion"));
        assertTrue(notices(Cases.noticePeriod().but("fullTime=no")).contains("hours-in-proportion"));
        assertTrue(!notices(Cases.noticePeriod()).contains("hours-in-proportion"));
    }

    private static List<String> notices(Given given) {
        return given.decision().accompaniment().notices().stream().map(Statement::id).toList();
    }
}
