package dk.kursusret.rules.schemes.sixweeks.counting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.rules.Cases;
import dk.kursusret.rules.Given;
import dk.kursusret.rules.Row;
import dk.kursusret.rules.decision.Result;
import dk.kursusret.rules.decision.Statement;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** § 10 of the order of 2015: thirty hours to a calendar week, weekends, split courses, breaks of academy courses. */
class CourseHoursTest {
    private static final String HOURS = "six-weeks.fits-into-hours-left";
    private static final String PART = "insurance=PART_TIME, registeredAs=PART_TIME, ";

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # whole weeks are 30, three days 22.2
            start=2015-09-07, end=2015-09-11                    | 30
            start=2015-09-07, end=2015-09-10                    | 29.6
            start=2015-09-07, end=2015-09-09                    | 22.2
            start=2015-09-07, end=2015-10-16                    | 180
            # Thursday to Wednesday: 14.8 and 22.2, in two calendar weeks
            start=2015-09-10, end=2015-09-16                    | 37
            start=2015-09-10, end=2015-09-16, teachingDays=5    | 37
            # four days of Thursday to Wednesday: 29.6 however they lie
            start=2015-09-10, end=2015-09-16, teachingDays=4    | 29.6
            # ten days in ten weeks: 60 in whole weeks, 74 one a week
            start=2015-09-07, end=2015-11-13, teachingDays=10   |
            # part-time teaching lies evenly on the weekdays
            fullTime=no, hours=148, end=2015-10-02              | 120
            fullTime=no, hours=100, end=2015-10-02              | 100
            fullTime=no, hours=40, end=2015-09-11               | 30
            # registered full time, nothing is left out
            registeredAs=FULL_TIME, start=2015-09-07, end=2015-09-11 | 37
            insurance=FULL_TIME, start=2015-09-07, end=2015-09-11    | 37
            group=LEDIGHEDSYDELSE, start=2015-09-07, end=2015-09-11  | 37
            """)
    void ofTheParttimeInsuredThirtyHoursACalendarWeekCount(String facts, BigDecimal hours) {
        assertHours(hours, Cases.sixWeeks().but(PART + "hours=148").but(facts));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # ten days in ten weeks are 60 to 74 hours: 120, 106 or 113 are left
            teachingDays=10, hoursUsed=106                      | MET     |
            teachingDays=10, hoursUsed=113                      | UNKNOWN |
            teachingDays=10, hoursUsed=120                      | UNKNOWN |
            teachingDays=10, hoursUsed=120.01                   | NOT_MET |
            # where the dates are not known they may decide, and are asked for
            teachingDays=10, hoursUsed=113, start=?, end=?      | UNKNOWN | start end
            teachingDays=10, hoursUsed=106, start=?, end=?      | MET     |
            # six full weeks: registered part time 180 of 180, full time 222 of 222
            start=2015-09-07, end=2015-10-16, registeredAs=?    | MET     |
            start=2015-09-07, end=2015-10-16, insurance=?       | UNKNOWN | insurance
            start=2015-09-07, end=2015-10-16, insurance=?, registeredAs=FULL_TIME | MET |
            """)
    void whichDaysOfTheWeekDecidesIsForAPersonToSay(String facts, Result result, String asksFor) {
        Row.check(Cases.sixWeeks().but(PART + "start=2015-09-07, end=2015-11-13").but(facts), HOURS, result, asksFor);
    }

    @ParameterizedTest(name = "{0}: {1}, {2} hours")
    @CsvSource(delimiter = '|', textBlock = """
            # Saturday and Sunday: one day or two
            hoursUsed=207.2                 | MET     |      |
            hoursUsed=207.21                | UNKNOWN |      | teachingDays
            hoursUsed=214.6                 | UNKNOWN |      | teachingDays
            hoursUsed=214.61                | NOT_MET |      |
            teachingDays=1, hoursUsed=214.6 | MET     | 7.4  |
            teachingDays=2, hoursUsed=214.6 | NOT_MET | 14.8 |
            # one day alone
            end=2015-09-12, hoursUsed=214.6 | MET     | 7.4  |
            """)
    void aCourseOnAWeekendIsNeverNoHours(String facts, Result result, BigDecimal hours, String asksFor) {
        Given given = Cases.sixWeeks().but("start=2015-09-12, end=2015-09-13, hours=?").but(facts);

        Row.check(given, HOURS, result, asksFor);
        assertHours(hours, given);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            end=2015-10-16                                    | MET     |
            end=2015-10-19                                    | UNKNOWN | teachingDays
            end=2015-10-19, teachingDays=30                   | MET     |
            end=2015-10-19, teachingDays=31                   | NOT_MET |
            # whether it is an academy course decides whether breaks may lie in it
            end=2015-10-19, level=?                           | UNKNOWN | level
            end=2015-10-16, level=?                           | MET     |
            end=2015-10-19, hoursUsed=222                     | NOT_MET |
            """)
    void atAcademyLevelBreaksMayLieBetweenTheDates(String facts, Result result, String asksFor) {
        Row.check(Cases.academy().but(facts), HOURS, result, asksFor);
    }

    /** 37 hours on the list: a week. */
    @ParameterizedTest(name = "{0}: {1}, {2} hours, told {4}")
    @CsvSource(delimiter = '|', textBlock = """
            end=2015-09-11                 | MET     | 37  |              | no
            # dates wider than the list's days: one course in pieces
            end=2015-10-02                 | MET     | 37  |              | no
            # narrower: some of its days are told to be missing
            end=2015-09-10                 | UNKNOWN |     | teachingDays | yes
            end=2015-09-10, teachingDays=5 | MET     | 37  |              | no
            # the request wins over the list
            end=2015-10-02, hours=148      | MET     | 148 |              | no
            end=2015-10-02, hours=37       | MET     | 37  |              | no
            end=2015-10-02, teachingDays=2 | MET     | 14.8 |             | no
            """)
    void ofASplitCourseTheListsDaysCount(String facts, Result result, BigDecimal hours, String asksFor, String told) {
        Given given = Cases.sixWeeks().but("listedOn=?, code=42994, hours=?").but(facts);

        Row.check(given, HOURS, result, asksFor);
        assertHours(hours, given);
        assertEquals(told.equals("yes"), notices(given, "dates-narrower-than-list"));
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({"2015-09-11, 2015-09-13, true", "2015-09-06, 2015-09-11, true", "2015-09-11, 2015-09-15, false",
            "2015-09-12, 2015-09-13, false"})
    void datesThatBeginOrEndOnAWeekendSayWhichDaysWereCounted(String start, String end, boolean told) {
        assertEquals(told,
                notices(Cases.sixWeeks().but("start=" + start + ", end=" + end), "weekend-days-not-counted"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            end=2015-10-19, jobcentreCoversRest=yes                                  | MET     |
            end=2015-10-19, jobcentreCoversRest=?                                    | UNKNOWN | jobcentreCoversRest
            # no order on fleksjob lets a longer course be granted
            end=2015-10-19, jobcentreCoversRest=yes, group=LEDIGHEDSYDELSE           | NOT_MET |
            end=2015-10-19, jobcentreCoversRest=?, group=LEDIGHEDSYDELSE             | NOT_MET |
            end=2015-10-19, jobcentreCoversRest=yes, group=?                         | UNKNOWN | group
            # nine months in fleksjob give all hours back
            hoursUsed=222, group=LEDIGHEDSYDELSE, fleksjobMonthsLast18=9             | MET     |
            hoursUsed=222, group=LEDIGHEDSYDELSE, fleksjobMonthsLast18=8             | NOT_MET |
            hoursUsed=222, group=LEDIGHEDSYDELSE                                     | UNKNOWN | fleksjobMonthsLast18
            hoursUsed=74, group=LEDIGHEDSYDELSE                                      | MET     |
            # always 222 hours
            end=2015-10-16, group=LEDIGHEDSYDELSE, insurance=?, registeredAs=PART_TIME | MET   |
            """)
    void onLedighedsydelseTheAccountHasRulesOfItsOwn(String facts, Result result, String asksFor) {
        Row.check(Cases.sixWeeks().but(facts), HOURS, result, asksFor);
    }

    private static void assertHours(BigDecimal expected, Given given) {
        Optional<BigDecimal> course = given.decision().accompaniment().hours().orElseThrow().course();
        if (expected == null) {
            assertEquals(Optional.empty(), course);
        } else {
            assertTrue(course.filter(hours -> hours.compareTo(expected) == 0).isPresent(), expected + ": " + course);
        }
    }

    private static boolean notices(Given given, String id) {
        return given.decision().accompaniment().notices().stream().map(Statement::id).anyMatch(id::equals);
    }
}
