package dk.kursusret.rules.schemes.sixweeks.v2020;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.rules.Cases;
import dk.kursusret.rules.Given;
import dk.kursusret.rules.decision.Result;
import dk.kursusret.rules.Row;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code later-rules}: six weeks under LAB from 2020, as secondary sources tell it. Asked on 5 October 2020. */
class SixWeeks2020Test {
    private static void check(String facts, String condition, Result result, String asksFor) {
        Row.check(Cases.sixWeeks2020().but(facts), condition, result, asksFor);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            group=DAGPENGE                      | MET     |
            group=LEDIGHEDSYDELSE               | MET     |
            group=KONTANTHJAELP_JOBPARAT        | NOT_MET |
            group=KONTANTHJAELP_AKTIVITETSPARAT | NOT_MET |
            group=SYGEDAGPENGE                  | NOT_MET |
            group=FLEKSJOB                      | NOT_MET |
            group=SELVFORSOERGENDE              | NOT_MET |
            group=NONE                          | NOT_MET |
            group=?                             | UNKNOWN | group
            """)
    void forThoseOnDagpengeOrLedighedsydelse(String facts, Result result, String asksFor) {
        check(facts, "six-weeks.dagpenge-or-ledighedsydelse", result, asksFor);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            educations=[]                                | MET            |
            educations=[VOCATIONAL]                      | MET            |
            educations=[SHORT_HIGHER VOCATIONAL]         | MET            |
            educations=[SHORT_HIGHER]                    | NOT_MET        |
            educations=[LONG_HIGHER]                     | NOT_MET        |
            educations=[LONG_HIGHER:unfinished]          | MET            |
            educations=?                                 | UNKNOWN        | educations
            # asked of those on dagpenge only
            group=LEDIGHEDSYDELSE, educations=[LONG_HIGHER] | NOT_APPLICABLE |
            group=LEDIGHEDSYDELSE, educations=?          | NOT_APPLICABLE |
            group=?, educations=[VOCATIONAL]             | MET            |
            group=?, educations=[LONG_HIGHER]            | UNKNOWN        | group
            group=?, educations=?                        | UNKNOWN        | group
            """)
    void thoseOnDagpengeAreUnskilledOrSkilled(String facts, Result result, String asksFor) {
        check(facts, "six-weeks.education-level", result, asksFor);
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(delimiter = '|',
            textBlock = """
                    employment=NONE                                                 | six-weeks.not-employed     | MET     |
                    employment=EMPLOYED                                             | six-weeks.not-employed     | NOT_MET |
                    employment=SELF_EMPLOYED                                        | six-weeks.not-employed     | NOT_MET |
                    employment=?                                                    | six-weeks.not-employed     | UNKNOWN | employment
                    sideBusiness=no                                                 | six-weeks.no-side-business | MET     |
                    sideBusiness=yes                                                | six-weeks.no-side-business | NOT_MET |
                    sideBusiness=?                                                  | six-weeks.no-side-business | UNKNOWN | sideBusiness
                    level=ACADEMY, age=25                                           | six-weeks.higher-level-age | MET     |
                    level=ACADEMY, age=24                                           | six-weeks.higher-level-age | NOT_MET |
                    level=ACADEMY, age=?                                            | six-weeks.higher-level-age | UNKNOWN | age
                    level=AMU, age=24                                               | six-weeks.higher-level-age | NOT_APPLICABLE |
                    level=?, age=25                                                 | six-weeks.higher-level-age | MET     |
                    level=?, age=24                                                 | six-weeks.higher-level-age | UNKNOWN | level
                    # work in the notice period does not count before the first unemployed day
                    employment=EMPLOYED, courseStartedInNotice=yes, firstUnemployedDay=2020-10-06 | six-weeks.not-employed | NOT_APPLICABLE |
                    employment=EMPLOYED, courseStartedInNotice=yes, firstUnemployedDay=2020-10-05 | six-weeks.not-employed | NOT_MET |
                    """)
    void asIn2015(String facts, String condition, Result result, String asksFor) {
        check(facts, condition, result, asksFor);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            listedOn=[six-weeks]                            | MET     |
            listedOn=[rar-fyn]                              | NOT_MET |
            listedOn=[]                                     | NOT_MET |
            listedOn=?                                      | UNKNOWN | code
            code=42994                                      | MET     |
            code=99999                                      | NOT_MET |
            code=99999, listedOn=[six-weeks]                | NOT_MET |
            entry=document-control-udbyder                  | MET     |
            path=kabelmontoer                               | MET     |
            path=ukendt                                     | NOT_MET |
            # one's own combination is possible, as long as every part is listed
            code=42994, parts=[45141]                       | MET     |
            code=42994, parts=[45141 99999]                 | NOT_MET |
            path=kabelmontoer, parts=[45141]                | MET     |
            path=kabelmontoer, parts=[42994 99999]          | NOT_MET |
            """)
    void everyCourseIsOnTheNationalList(String facts, Result result, String asksFor) {
        check(facts, "six-weeks.courses-on-national-list", result, asksFor);
    }

    @Test
    void withoutAnEditionTheListIsMissingData() {
        Given given = Cases.sixWeeks2020().withoutList("six-weeks").but("code=42994");

        Row.check(given, "six-weeks.courses-on-national-list", Result.UNKNOWN, "");
        assertEquals(Set.of("list:six-weeks"), given.lacksData());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|',
            textBlock = """
                    use=NONE                                                                   | NOT_APPLICABLE |
                    use=NONE, sixWeeks/erhvervsgruppe=kontor                                   | NOT_APPLICABLE |
                    use=COMPLETED, sixWeeks/erhvervsgruppe=energi                              | MET     |
                    use=INTERRUPTED, sixWeeks/erhvervsgruppe=energi                            | MET     |
                    use=COMPLETED, sixWeeks/erhvervsgruppe=kontor                              | NOT_MET |
                    use=INTERRUPTED, sixWeeks/erhvervsgruppe=kontor                            | NOT_MET |
                    use=COMPLETED                                                              | UNKNOWN | sixWeeks/erhvervsgruppe
                    use=COMPLETED, sixWeeks/erhvervsgruppe=kontor, course/erhvervsgruppe=?     | UNKNOWN | course/erhvervsgruppe
                    # the row of the course tells it too
                    use=COMPLETED, sixWeeks/erhvervsgruppe=energi, course/erhvervsgruppe=?, code=42994 | MET |
                    use=COMPLETED, sixWeeks/erhvervsgruppe=Bygge og anlæg, course/erhvervsgruppe=bygge-og-anlaeg | MET |
                    use=?, sixWeeks/erhvervsgruppe=energi                                      | MET     |
                    use=?, sixWeeks/erhvervsgruppe=kontor                                      | UNKNOWN | use
                    use=?                                                                      | UNKNOWN | use
                    """)
    void allCoursesLieInTheGroupOfTheFirst(String facts, Result result, String asksFor) {
        check(facts, "six-weeks.one-erhvervsgruppe", result, asksFor);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|',
            textBlock = """
                    accumulatedWeeks=4, start=2020-10-12                                   | MET     |
                    accumulatedWeeks=4, start=2020-10-11                                   | NOT_MET |
                    accumulatedWeeks=5, start=2020-10-05                                   | MET     |
                    accumulatedWeeks=50, start=2020-10-05                                  | MET     |
                    # a part of a day counts as a day
                    accumulatedWeeks=4.99, start=2020-10-05                                | NOT_MET |
                    accumulatedWeeks=4.99, start=2020-10-06                                | MET     |
                    accumulatedWeeks=?, accumulatedHours=185, start=2020-10-05             | MET     |
                    accumulatedWeeks=?, accumulatedHours=148, start=2020-10-11             | NOT_MET |
                    # five weeks from today is late enough for anyone
                    accumulatedWeeks=?, start=2020-11-09                                   | MET     |
                    accumulatedWeeks=?, start=2020-11-08                                   | UNKNOWN | accumulatedWeeks
                    start=?                                                                | UNKNOWN | start
                    # courses with the mark
                    accumulatedWeeks=0, start=2020-10-06, withoutWaitingPeriod=yes         | MET     |
                    accumulatedWeeks=0, start=2020-10-06, withoutWaitingPeriod=?           | UNKNOWN | withoutWaitingPeriod
                    accumulatedWeeks=0, start=2020-10-06, withoutWaitingPeriod=?, code=42994 | UNKNOWN | withoutWaitingPeriod
                    accumulatedWeeks=?, start=2020-10-06, withoutWaitingPeriod=?           | UNKNOWN | accumulatedWeeks withoutWaitingPeriod
                    accumulatedWeeks=?, start=2020-10-06, withoutWaitingPeriod=yes         | MET     |
                    # courses begun in the notice period
                    accumulatedWeeks=0, start=2020-10-06, courseStartedInNotice=yes        | NOT_APPLICABLE |
                    accumulatedWeeks=0, start=2020-10-06, courseStartedInNotice=?          | UNKNOWN | courseStartedInNotice
                    courseStartedInNotice=?                                                | MET     |
                    """)
    void atTheEarliestAfterFiveWeeks(String facts, Result result, String asksFor) {
        check(facts, "six-weeks.waiting-period", result, asksFor);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|',
            textBlock = """
                    accumulatedWeeks=4, start=2020-10-09 | The course begins too early: on 9 October 2020, but 12 October 2020 is the earliest.
                    accumulatedWeeks=0, start=2020-10-09 | The course begins too early: on 9 October 2020, but 9 November 2020 is the earliest.
                    accumulatedWeeks=?, start=2020-10-09 | We do not know whether the course has a waiting period, or whether it has passed.
                    """)
    void theTextTellsOnesOwnEarliestDay(String facts, String text) {
        assertTrue(Cases.sixWeeks2020().but(facts).situation("").conditions().stream()
                .filter(condition -> condition.id().equals("six-weeks.waiting-period"))
                .allMatch(condition -> condition.text().en().startsWith(text)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # six weeks have passed: 33 are left at 39, 20 at 26
            age=25, end=2021-05-23                                          | MET     |
            age=25, end=2021-05-24                                          | NOT_MET |
            age=24, end=2021-02-21                                          | MET     |
            age=24, end=2021-02-22                                          | NOT_MET |
            age=24, group=LEDIGHEDSYDELSE, end=2021-05-23                   | MET     |
            age=24, group=LEDIGHEDSYDELSE, end=2021-05-24                   | NOT_MET |
            age=?, group=LEDIGHEDSYDELSE, end=2021-05-23                    | MET     |
            accumulatedWeeks=?, accumulatedHours=222, end=2021-05-23        | MET     |
            accumulatedWeeks=?, accumulatedHours=222.01, end=2021-05-23     | NOT_MET |
            age=?, end=2021-02-21                                           | MET     |
            age=?, end=2021-02-22                                           | UNKNOWN | age
            age=24, group=?, end=2021-02-22                                 | UNKNOWN | group
            age=?, group=?, end=2021-02-22                                  | UNKNOWN | age group
            age=?, group=?, end=2021-05-24                                  | NOT_MET |
            end=?                                                           | UNKNOWN | end
            accumulatedWeeks=?                                              | UNKNOWN | accumulatedWeeks
            accumulatedWeeks=?, end=2021-07-04                              | UNKNOWN | accumulatedWeeks
            accumulatedWeeks=?, end=2021-07-05                              | NOT_MET |
            # in the notice-period case the weeks count from the first unemployed day
            courseStartedInNotice=yes, firstUnemployedDay=2020-10-05, end=2021-07-04 | MET     |
            courseStartedInNotice=yes, firstUnemployedDay=2020-10-05, end=2021-07-05 | NOT_MET |
            courseStartedInNotice=yes                                       | UNKNOWN | firstUnemployedDay
            """)
    void finishedWithinTwentySixOrThirtyNineWeeks(String facts, Result result, String asksFor) {
        check(facts, "six-weeks.completed-within-period-2020", result, asksFor);
    }

    @ParameterizedTest
    @CsvSource({"2021-08-31, NOT_MET", "2021-09-01, NOT_APPLICABLE", "2022-12-31, NOT_APPLICABLE",
            "2023-01-01, NOT_MET"})
    void theDeadlineWasSuspendedForATime(String asOf, Result result) {
        Given late = Cases.sixWeeks2020().on(asOf).but("start=2023-12-04, end=2023-12-15");

        Row.check(late, "six-weeks.completed-within-period-2020", result, "");
        assertEquals(result == Result.NOT_MET, late.decision().accompaniment().deadlines().stream()
                .anyMatch(deadline -> deadline.id().equals("latest-end")));
    }

    @ParameterizedTest
    @CsvSource({"2021-09-01, NOT_MET", "2022-12-31, NOT_MET"})
    void theWaitingPeriodWasNot(String asOf, Result result) {
        Row.check(Cases.sixWeeks2020().on(asOf).but("accumulatedWeeks=0, start=" + asOf), "six-weeks.waiting-period",
                result, "");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # six weeks of Mondays to Fridays from 12 October end on 20 November
            end=2020-11-20                                                  | MET     |
            end=2020-11-23                                                  | NOT_MET |
            teachingDays=30                                                 | MET     |
            teachingDays=31                                                 | NOT_MET |
            fullTime=no, hours=222                                          | MET     |
            fullTime=no, hours=222.01                                       | NOT_MET |
            fullTime=no, hours=180, registeredAs=PART_TIME                  | MET     |
            fullTime=no, hours=180.01, registeredAs=PART_TIME               | NOT_MET |
            hoursUsed=148                                                   | MET     |
            hoursUsed=148.01                                                | NOT_MET |
            hoursUsed=222                                                   | NOT_MET |
            # whether the jobcentre may still grant the rest is not known
            teachingDays=31, jobcentreCoversRest=yes                        | NOT_MET |
            hoursUsed=?                                                     | UNKNOWN | hoursUsed
            hoursUsed=?, teachingDays=31                                    | NOT_MET |
            registeredAs=?, teachingDays=24                                 | MET     |
            registeredAs=?, teachingDays=25                                 | UNKNOWN | registeredAs
            # at academy level by insurance, on ledighedsydelse by registration
            level=ACADEMY, insurance=PART_TIME, teachingDays=30             | NOT_MET |
            level=ACADEMY, insurance=PART_TIME, teachingDays=24             | MET     |
            level=ACADEMY, registeredAs=PART_TIME, teachingDays=30          | MET     |
            level=ACADEMY, insurance=PART_TIME, teachingDays=30, group=LEDIGHEDSYDELSE    | MET     |
            level=ACADEMY, registeredAs=PART_TIME, teachingDays=30, group=LEDIGHEDSYDELSE | NOT_MET |
            level=ACADEMY, insurance=PART_TIME, teachingDays=30, group=?    | UNKNOWN | group
            """)
    void theCourseFitsIntoTheHoursLeft(String facts, Result result, String asksFor) {
        check(facts, "six-weeks.fits-into-hours-left", result, asksFor);
    }
}
