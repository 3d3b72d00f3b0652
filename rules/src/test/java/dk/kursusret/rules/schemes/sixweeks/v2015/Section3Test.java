package dk.kursusret.rules.schemes.sixweeks.v2015;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.rules.Cases;
import dk.kursusret.rules.Row;
import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.decision.Result;
import dk.kursusret.rules.decision.Statement;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code six-weeks} § 3: in time. On 1 September 2015 with 12.5 weeks: 3 December at 26 weeks, 3 March at 39. */
class Section3Test {
    private static final String DEADLINE = "six-weeks.completed-within-period";

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            age=25, end=2016-03-03 | MET     |
            age=25, end=2016-03-04 | NOT_MET |
            age=24, end=2015-12-03 | MET     |
            age=24, end=2015-12-04 | NOT_MET |
            age=25, end=2015-12-04 | MET     |
            # 13 weeks at 37 hours are 481; parts of a day do not count
            age=24, accumulatedWeeks=?, accumulatedHours=481, end=2015-11-30    | MET     |
            age=24, accumulatedWeeks=?, accumulatedHours=481, end=2015-12-01    | NOT_MET |
            age=24, accumulatedWeeks=?, accumulatedHours=481.01, end=2015-11-30 | NOT_MET |
            age=24, accumulatedWeeks=?, accumulatedHours=481.01, end=2015-11-29 | MET     |
            """)
    void aCourseThatEndsOnTheLastDayIsInTime(String facts, Result result, String asksFor) {
        Row.check(Cases.sixWeeks().but(facts), DEADLINE, result, asksFor);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            age=?                              | MET     |
            age=?, end=2015-12-03              | MET     |
            age=?, end=2015-12-04              | UNKNOWN | age
            age=?, end=2016-03-03              | UNKNOWN | age
            age=?, end=2016-03-04              | NOT_MET |
            end=?                              | UNKNOWN | end
            age=?, end=?                       | UNKNOWN | age end
            accumulatedWeeks=?                 | UNKNOWN | accumulatedWeeks
            # 39 weeks from 1 September 2015 at best: 30 May 2016; 26 weeks: 29 February
            accumulatedWeeks=?, end=2016-05-30 | UNKNOWN | accumulatedWeeks
            accumulatedWeeks=?, end=2016-05-31 | NOT_MET |
            accumulatedWeeks=?, age=24, end=2016-02-29 | UNKNOWN | accumulatedWeeks
            accumulatedWeeks=?, age=24, end=2016-03-01 | NOT_MET |
            accumulatedWeeks=?, age=?, end=2016-05-31  | NOT_MET |
            accumulatedWeeks=?, age=?, end=2016-03-01  | UNKNOWN | age
            """)
    void onlyWhatCanStillTurnItIsAsked(String facts, Result result, String asksFor) {
        Row.check(Cases.sixWeeks().but(facts), DEADLINE, result, asksFor);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            age=31           | The course ends in time: on 2 October 2015, and 3 March 2016 is the latest.
            age=24           | The course ends in time: on 2 October 2015, and 3 December 2015 is the latest.
            age=?            | The course ends in time.
            end=2016-03-04   | The course ends too late: on 4 March 2016, but 3 March 2016 is the latest.
            end=2016-06-30   | The course ends too late: on 30 June 2016, but 3 March 2016 is the latest.
            accumulatedWeeks=45 | The time is over: the course had to end by 20 July 2015.
            start=2016-03-04, end=? | The course begins too late: on 4 March 2016, but it must end by 3 March 2016.
            end=?            | We cannot decide whether the course ends in time.
            """)
    void theTextTellsTheLatestDayWhereItIsKnown(String facts, String text) {
        assertEquals(text, Cases.sixWeeks().but(facts).situation("").conditions().stream()
                .filter(condition -> condition.id().equals(DEADLINE)).findFirst().orElseThrow().text().en());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            coveredBefore2015=no, end=2016-03-04  | NOT_MET |
            coveredBefore2015=?, end=2016-03-04   | UNKNOWN | coveredBefore2015
            coveredBefore2015=yes, end=2016-03-03 | MET     |
            coveredBefore2015=?, end=2016-03-03   | MET     |
            # thirteen months from 25 years: 56 weeks in any case, 57 at the most
            coveredBefore2015=yes, end=2016-06-30 | MET     |
            coveredBefore2015=yes, end=2016-07-01 | UNKNOWN |
            coveredBefore2015=yes, end=2016-07-07 | UNKNOWN |
            coveredBefore2015=yes, end=2016-07-08 | NOT_MET |
            # begun between the two, it may still end between them
            coveredBefore2015=yes, start=2016-07-01, end=? | UNKNOWN | end
            coveredBefore2015=yes, start=2016-07-07, end=? | UNKNOWN | end
            coveredBefore2015=yes, start=2016-07-08, end=? | NOT_MET |
            coveredBefore2015=?, end=2016-07-07   | UNKNOWN | coveredBefore2015
            coveredBefore2015=?, end=2016-07-08   | NOT_MET |
            # ten months under 25: 43 and 44 weeks
            coveredBefore2015=yes, age=24, end=2016-03-31 | MET     |
            coveredBefore2015=yes, age=24, end=2016-04-01 | UNKNOWN |
            coveredBefore2015=yes, age=24, end=2016-04-07 | UNKNOWN |
            coveredBefore2015=yes, age=24, end=2016-04-08 | NOT_MET |
            # twelve for fleksjobvisiterede: 52 and 53 weeks
            coveredBefore2015=yes, group=LEDIGHEDSYDELSE, end=2016-06-02 | MET     |
            coveredBefore2015=yes, group=LEDIGHEDSYDELSE, end=2016-06-03 | UNKNOWN |
            coveredBefore2015=yes, group=LEDIGHEDSYDELSE, end=2016-06-09 | UNKNOWN |
            coveredBefore2015=yes, group=LEDIGHEDSYDELSE, end=2016-06-10 | NOT_MET |
            """)
    void theEarlierSchemeMattersOnlyPastTheDeadline(String facts, Result result, String asksFor) {
        Row.check(Cases.sixWeeks().but(facts), DEADLINE, result, asksFor);
    }

    /** 30 June is the last day of 56 weeks, 31 March that of 43, and 2 June that of 52. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|',
            textBlock = """
                    end=2015-10-02                         | 2016-06-30 | The course ends within the longer time you have because you were under selvvalgt uddannelse before 2015: on 2 October 2015, and 30 June 2016 is the latest.
                    end=2016-06-30                         | 2016-06-30 | The course ends within the longer time you have because you were under selvvalgt uddannelse before 2015: on 30 June 2016, and 30 June 2016 is the latest.
                    end=2016-07-08                         | 2016-06-30 | The course ends too late: on 8 July 2016, but 30 June 2016 is the latest.
                    start=2016-07-08, end=?                | 2016-06-30 | The course begins too late: on 8 July 2016, but it must end by 30 June 2016.
                    end=2016-04-08, age=24                 | 2016-03-31 | The course ends too late: on 8 April 2016, but 31 March 2016 is the latest.
                    end=2016-06-10, group=LEDIGHEDSYDELSE  | 2016-06-02 | The course ends too late: on 10 June 2016, but 2 June 2016 is the latest.
                    # the first 39 weeks are over, the 56 are not
                    end=2015-12-29, accumulatedWeeks=40    | 2015-12-21 | The course ends too late: on 29 December 2015, but 21 December 2015 is the latest.
                    end=2015-10-02, accumulatedWeeks=58    | 2015-08-17 | The time is over: the course had to end by 17 August 2015.
                    """)
    void whoeverWasUnderTheEarlierSchemeIsToldOfItsDeadlineAlone(String facts, LocalDate latest, String text) {
        var given = Cases.sixWeeks().but("coveredBefore2015=yes").but(facts);
        assertEquals(text, given.situation("").conditions().stream()
                .filter(condition -> condition.id().equals(DEADLINE)).findFirst().orElseThrow().text().en());
        var deadline = given.decision().accompaniment().deadlines().stream()
                .filter(d -> d.id().equals("latest-end")).findFirst().orElseThrow();
        assertEquals(latest, deadline.date());
        assertEquals("§ 16", deadline.citation().section());
    }

    @ParameterizedTest
    @CsvSource({"'end=2016-07-01, coveredBefore2015=yes'", "'end=2016-07-07, coveredBefore2015=yes'"})
    void theEarlierSchemesDeadlineIsForTheAKasseToWorkOut(String facts) {
        var given = Cases.sixWeeks().but("teachingDays=20").but(facts);

        Row.check(given, DEADLINE, Result.UNKNOWN, "");
        assertEquals(Outcome.UNDETERMINED, given.outcome());
        assertEquals("", given.asksFor());
        assertTrue(given.lacksData().isEmpty());
        Statement notice = given.decision().accompaniment().notices().stream()
                .filter(n -> n.id().equals("earlier-scheme-deadline")).findFirst().orElseThrow();
        assertTrue(notice.text().en().contains("the a-kasse"), notice.text().en());
        assertTrue(notice.text().da().contains("a-kassen"), notice.text().da());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|',
            textBlock = """
                    age=31, end=2016-05-29                       | MET     |
                    age=31, end=2016-05-30                       | NOT_MET |
                    age=24, end=2016-02-28                       | MET     |
                    age=24, end=2016-02-29                       | NOT_MET |
                    # weeks used of the benefit period before are kept: 39 - 20 weeks from 31 August
                    age=31, end=2016-01-10, accumulatedWeeks=20  | MET     |
                    age=31, end=2016-01-11, accumulatedWeeks=20  | NOT_MET |
                    age=24, end=2016-02-28, accumulatedWeeks=?   | UNKNOWN | accumulatedWeeks
                    age=24, end=2016-02-29, accumulatedWeeks=?   | NOT_MET |
                    firstUnemployedDay=?                         | UNKNOWN | firstUnemployedDay
                    # in time either way, or late either way
                    courseStartedInNotice=?                      | MET     |
                    courseStartedInNotice=?, end=2016-05-30      | NOT_MET |
                    courseStartedInNotice=?, end=2016-05-29      | UNKNOWN | courseStartedInNotice
                    courseStartedInNotice=?, firstUnemployedDay=?, accumulatedWeeks=? | UNKNOWN | courseStartedInNotice
                    """)
    void inTheNoticePeriodCaseTheWeeksCountFromTheFirstUnemployedDay(String facts, Result result, String asksFor) {
        Row.check(Cases.noticePeriod().but(facts), DEADLINE, result, asksFor);
    }
}
