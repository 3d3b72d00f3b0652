package dk.kursusret.rules.schemes.sixweeks.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.rules.Given;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every deadline with every answer, where its facts are known, with its state and its law. */
class DeadlinesTest {
    private static final String TRAVEL = "kmPerDay=60, days=10";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|',
            textBlock = """
                    2015-03-02 | latest-end 2015-09-02 AHEAD (BEK 1554/2014 § 3), activation-latest 2015-07-01 AHEAD (LAB §§ 85-88), apply-for-travel 2015-08-02 AHEAD (BEK 1564/2014 § 111, stk. 4)
                    2015-07-01 | latest-end 2016-01-01 AHEAD (BEK 710/2015 § 3), activation-latest 2015-10-04 AHEAD (LAB §§ 85-88), apply-for-travel 2015-12-01 AHEAD (BEK 723/2015 § 115, stk. 4)
                    2016-09-05 | latest-end 2017-03-08 AHEAD (BEK 1718/2015 § 3), activation-latest 2016-12-09 AHEAD (LAB §§ 85-88), apply-for-travel 2017-02-06 AHEAD (BEK 1003/2015 § 115, stk. 4)
                    2017-09-04 | earliest-start 2017-07-14 PASSED (BEK 184/2017 § 3), latest-end 2018-03-07 AHEAD (BEK 184/2017 § 3), apply-for-travel 2018-02-05 AHEAD (BEK 1297/2016 § 123, stk. 4)
                    2020-02-03 | earliest-start 2019-12-13 PASSED (BEK 1179/2019 § 3), latest-end 2020-08-05 AHEAD (BEK 1179/2019 § 3), tell-jobcentre 2020-02-09 AHEAD (BEK 1180/2019 § 50), apply-for-travel 2020-07-05 AHEAD (BEK 1180/2019 § 126, stk. 2)
                    2024-09-02 | earliest-start 2024-07-12 PASSED (BEK 1179/2019 § 3), latest-end 2025-03-05 AHEAD (BEK 1179/2019 § 3), tell-jobcentre 2024-09-08 AHEAD (BEK 1216/2023 § 50), apply-for-travel 2025-02-03 AHEAD (BEK 1216/2023 § 129, stk. 2)
                    2026-02-16 | earliest-start 2025-12-26 PASSED (BEK 1179/2019 § 3), latest-end 2026-08-19 AHEAD (BEK 1179/2019 § 3), tell-jobcentre 2026-02-22 AHEAD (BEK 1216/2023 § 50), apply-for-travel 2026-07-19 AHEAD (BEK 1216/2023 § 129, stk. 2)
                    """)
    void insuredUnemployedPeople(String day, String deadlines) {
        assertDeadlines(deadlines, Answer.on(day).but(TRAVEL).but("withoutWaitingPeriod=no"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|',
            textBlock = """
                    2015-09-01 | latest-end 2016-03-03 AHEAD (BEK 1565/2014 § 8, stk. 1)
                    2016-09-05 | latest-end 2017-03-08 AHEAD (BEK 2/2016 § 8, stk. 1)
                    2017-09-04 | earliest-start 2017-07-14 PASSED (BEK 183/2017 § 8, stk. 2), latest-end 2018-03-07 AHEAD (BEK 183/2017 § 8, stk. 2)
                    2020-02-03 | earliest-start 2019-12-13 PASSED (BEK 1176/2019 § 1, stk. 2), latest-end 2020-08-05 AHEAD (BEK 1176/2019 § 1, stk. 2), apply-for-travel 2020-07-05 AHEAD (BEK 1180/2019 § 126, stk. 2)
                    2026-02-16 | earliest-start 2025-12-26 PASSED (BEK 1769/2021 § 1, stk. 2), latest-end 2026-08-19 AHEAD (BEK 1769/2021 § 1, stk. 2), apply-for-travel 2026-07-19 AHEAD (BEK 1216/2023 § 129, stk. 2)
                    """)
    void onLedighedsydelseNobodyTellsTheJobcentreAndActivationIsNotTold(String day, String deadlines) {
        assertDeadlines(deadlines, Answer.onLedighedsydelse(day).but(TRAVEL).but("withoutWaitingPeriod=no"));
    }

    private static void assertDeadlines(String expected, Given given) {
        String lines = expected.replace("), ", ")\n") + "\n";
        assertEquals(lines, Answer.yes(given).deadlines());
        assertEquals(lines, Answer.no(given, "not-employed").deadlines());
        assertEquals(lines, Answer.open(given).deadlines());
    }

    @ParameterizedTest(name = "{0} weeks: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            accumulatedWeeks=4.99                                     | 2018-10-02
            accumulatedWeeks=5                                        | 2018-10-01
            accumulatedWeeks=5.5                                      | 2018-09-28
            accumulatedWeeks=4                                        | 2018-10-08
            accumulatedWeeks=0                                        | 2018-11-05
            accumulatedWeeks=?, accumulatedHours=185                  | 2018-10-01
            accumulatedWeeks=?, accumulatedHours=184.99               | 2018-10-02
            accumulatedWeeks=?, accumulatedHours=149, insurance=PART_TIME | 2018-10-02
            accumulatedWeeks=?, accumulatedHours=150, insurance=PART_TIME | 2018-10-01
            accumulatedWeeks=?                                        |
            """)
    void fiveWeeksPassFirst(String facts, LocalDate earliest) {
        assertEquals(Optional.ofNullable(earliest), Answer.yes(Answer.on("2018-10-01").but("withoutWaitingPeriod=no")
                .but(facts)).deadline("earliest-start"));
    }

    @ParameterizedTest(name = "{0}, begins {1}, without waiting period {2}: {3}")
    @CsvSource({
            "2017-09-04, 2017-09-11, yes, false", "2017-09-04, 2017-09-11, no, true",
            "2017-09-04, 2017-09-11, ?, false",
            "2019-02-25, 2019-02-28, ?, false", "2019-02-25, 2019-03-01, ?, true", "2019-02-25, 2019-03-01, yes, false",
            "2020-02-03, 2020-07-31, yes, true", "2020-02-03, 2020-08-01, yes, false",
            "2020-02-03, 2020-08-01, ?, false",
            "2021-12-20, 2021-12-31, ?, false", "2022-01-03, 2022-01-10, ?, true",
            "2022-01-03, 2022-01-10, yes, false"})
    void aStarMayExemptFromTheFiveWeeks(String day, String start, String star, boolean there) {
        Given given = Answer.on(day).but("accumulatedWeeks=1, start=%s, end=?, withoutWaitingPeriod=%s"
                .formatted(start, star));

        assertEquals(there, Answer.yes(given).deadline("earliest-start").isPresent());
    }

    @ParameterizedTest(name = "begins {0}: {1}")
    @CsvSource({"2021-08-31, true", "2021-09-01, false", "2022-12-31, false", "2023-01-01, true"})
    void noLastDayIsToldOfACourseBegunWhileTheMonthsWereLifted(LocalDate start, boolean told) {
        Given given = Answer.on("2021-08-30").but("start=%s, end=%s".formatted(start, start.plusDays(11)));

        assertEquals(told, Answer.yes(given).deadline("latest-end").isPresent());
        assertEquals(told, Answer.yes(given.but("group=LEDIGHEDSYDELSE")).deadline("latest-end").isPresent());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            firstJobInterviewHeld=no                                | 2015-09-04
            firstJobInterviewHeld=yes                               |
            firstJobInterviewHeld=?                                 |
            requestedInterviewHeld=yes                              |
            requestedInterviewHeld=?                                |
            cvInterviewHeld=no                                      |
            requestedInterviewOn=?                                  |
            requestedInterviewOn=2015-08-20                         | 2015-08-27
            courseStartedInNotice=yes, firstUnemployedDay=2015-09-14 |
            """)
    void theInterviewAskedForIsHeldWithinAWeekWhileItIsNeeded(String facts, LocalDate day) {
        Given asked = Answer.on("2015-09-01").but("""
                firstJobInterviewHeld=no, cvInterviewHeld=yes, requestedInterviewOn=2015-08-28,
                requestedInterviewHeld=no""").but(facts);

        assertEquals(Optional.ofNullable(day), Answer.no(asked, "interview-held").deadline("interview-by"));
        assertEquals(Optional.empty(), Answer.no(asked.on("2017-03-01"), "sideBusiness").deadline("interview-by"));
    }

    @Test
    void onTheDayItselfADeadlineIsStillAhead() {
        Given given = Answer.on("2024-09-02").but("withoutWaitingPeriod=no");

        assertTrue(Answer.yes(given.but("start=2024-09-02")).deadlines().contains("tell-jobcentre 2024-09-02 AHEAD"));
        assertTrue(Answer.yes(given.but("start=2024-09-01")).deadlines().contains("tell-jobcentre 2024-09-01 PASSED"));
        assertTrue(Answer.yes(given.but("accumulatedWeeks=39")).deadlines().contains("latest-end 2024-09-01 PASSED"));
    }

    @Test
    void nothingPastIsToldAsIfToCome() {
        Given given = Answer.on("2015-09-01").but("accumulatedWeeks=45, cvInterviewHeld=yes, firstJobInterviewHeld=no, "
                + "requestedInterviewHeld=no, requestedInterviewOn=2015-08-01");
        Answer answer = Answer.no(given, "completed-within-period");

        assertEquals("Kurset skulle have været slut senest 20. juli 2015.", answer.saidInDanish("latest-end"));
        assertEquals("Du fik ret og pligt til aktivering senest 21. april 2015.",
                answer.saidInDanish("activation-latest"));
        assertTrue(answer.saidInDanish("interview-by").startsWith("Jobcentret skulle have holdt den samtale"));
        assertEquals("Kurset kan begynde nu, for de 5 ugers ledighed er gået.",
                Answer.yes(Answer.on("2026-02-16").but("withoutWaitingPeriod=no")).saidInDanish("earliest-start"));
        assertTrue(Answer.yes(Answer.on("2026-02-16").but("start=2026-02-15")).saidInDanish("tell-jobcentre")
                .startsWith("Tager du kurset, skulle du have givet kommunen besked senest 15. februar 2026."));
    }

    @Test
    void inTheNoticePeriodAllIsCountedFromTheFirstUnemployedDay() {
        Given given = Answer.on("2024-09-02").but("""
                courseStartedInNotice=yes, accumulatedWeeks=0, start=2024-08-26, firstUnemployedDay=2024-09-09""");

        assertEquals("""
                latest-end 2025-06-08 AHEAD (BEK 1179/2019 § 3)
                tell-jobcentre 2024-09-09 AHEAD (BEK 1216/2023 § 50)
                """, Answer.yes(given).deadlines());
    }
}
