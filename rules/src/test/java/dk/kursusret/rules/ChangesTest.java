package dk.kursusret.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kursusret.rules.decision.Change;
import dk.kursusret.rules.decision.Outcome;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What would change a no: the nearest value of one thing that can be arranged, where that is enough. */
class ChangesTest {
    private static void check(Given given, String changes) {
        assertEquals(Outcome.NOT_ENTITLED, given.outcome());
        assertEquals(changes == null ? List.of() : Arrays.asList(changes.split(" / ")),
                given.decision().wouldChange().stream().map(change -> change.text().en()).toList());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|',
            textBlock = """
                    # late by a day: an earlier end, or all of it a day earlier
                    # a course keeps its length, and a week earlier it would have begun already
                    teachingDays=20, end=2016-03-04                    |
                    teachingDays=20, age=24, end=2015-12-04            |
                    accumulatedWeeks=40, teachingDays=20               |
                    # by whole weeks, so that it ends by 3 March
                    teachingDays=5, start=2016-03-07, end=2016-03-11   | If you take the course from 22 February 2016 to 26 February 2016.
                    teachingDays=4, start=2016-03-06, end=2016-03-10   | If you take the course from 22 February 2016 to 26 February 2016.
                    end=2015-10-19                                     | If the jobcentre grants the part that goes beyond the six weeks. / If the course has at most 30 teaching days.
                    teachingDays=31                                    | If the jobcentre grants the part that goes beyond the six weeks. / If the course has at most 30 teaching days.
                    hoursUsed=150                                      | If the jobcentre grants the part that goes beyond the six weeks. / If the course has at most 9 teaching days.
                    # less than a day is left
                    hoursUsed=216                                      | If the jobcentre grants the part that goes beyond the six weeks.
                    hoursUsed=222                                      |
                    fullTime=no, hours=250                             | If the course is full time. / If the jobcentre grants the part that goes beyond the six weeks. / If the course lasts at most 222 hours.
                    inPersonPercent=40                                 | If at least 50 per cent of the teaching is in person.
                    firstJobInterviewHeld=no, cvInterviewHeld=no, requestedInterviewHeld=no  | Once you have had the first job interview.
                    firstJobInterviewHeld=no, cvInterviewHeld=yes, requestedInterviewHeld=no | Once you have had the first job interview. / Once the interview you asked the jobcentre for has been held.
                    firstJobInterviewHeld=no, cvInterviewHeld=no, requestedInterviewHeld=yes | Once you have had the first job interview. / Once you have had the CV interview with the a-kasse.
                    # nobody can arrange these, or not by one thing alone
                    sideBusiness=yes                                   |
                    group=NONE                                         |
                    inPersonPercent=40, hoursUsed=230                  |
                    """)
    void underTheOrderOf2015(String facts, String changes) {
        check(Cases.sixWeeks().but(facts), changes);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|',
            textBlock = """
                    price=9000                          | If the course costs at most DKK 7,561.
                    fullTime=no, weeklyTeachingHours=12 | If the course is full time. / With at least 20 hours of teaching a week.
                    age=24                              |
                    """)
    void atAcademyLevel(String facts, String changes) {
        check(Cases.academy().but(facts), changes);
    }

    @Test
    void inTheNoticePeriod() {
        check(Cases.noticePeriod().but("appliedBeforeUnemployment=no"),
                "If you apply to the a-kasse before you become unemployed.");
        check(Cases.noticePeriod().on("2015-08-30").but("appliedBeforeUnemployment=no"),
                "If you apply to the a-kasse before you become unemployed.");
        check(Cases.noticePeriod().on("2015-08-31").but("appliedBeforeUnemployment=no"), null);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|',
            textBlock = """
                    # five weeks of unemployment are reached on 12 October
                    accumulatedWeeks=4, start=2020-10-09, end=2020-10-16 | If you take the course from 16 October 2020 to 23 October 2020.
                    accumulatedWeeks=4, start=2020-10-07, end=2020-10-09 | If you take the course from 14 October 2020 to 16 October 2020.
                    """)
    void underLabFrom2020(String facts, String changes) {
        check(Cases.sixWeeks2020().but(facts), changes);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|',
            textBlock = """
                    statement=no              | If there is an employer's statement.
                    withoutWageSubsidy=no     | If the employment is without a wage subsidy.
                    employmentMonths=2        | If the employment lasts at least 3 months.
                    # only a course after the start has to be agreed earlier
                    employmentStart=2021-09-13, agreedWhileUnemployed=no | If the course is agreed while you are unemployed.
                    end=2021-12-13            |
                    employmentStart=2021-12-20, end=2021-10-15 | If the employment begins on 13 December 2021. / If you take the course from 20 September 2021 to 22 October 2021.
                    start=2021-12-06, end=2022-01-19 | If the employment begins on 19 October 2021. / If you take the course from 29 November 2021 to 12 January 2022.
                    # too late at both ends: begun in time it ends in time
                    start=2022-01-10, end=2022-01-19 | If you take the course from 27 December 2021 to 5 January 2022.
                    statement=no, withoutWageSubsidy=no |
                    courseRelevant=no         |
                    """)
    void inTheTrialWithAnEmployersStatement(String facts, String changes) {
        check(Cases.employerStatementTrial().but(facts), changes);
    }

    @Test
    void wherePartOfTheDatesIsKnownThatPartIsTold() {
        check(Cases.firstDayCourse().but("start=2022-01-03, end=?"), "If the course begins on 31 December 2021.");
        check(Cases.firstDayCourse().but("start=2022-01-03, end=2022-01-07"),
                "If you take the course from 27 December 2021 to 31 December 2021.");
    }

    @Test
    void noEndIsSuggestedThatLiesBeforeTheBeginning() {
        check(Cases.sixWeeks().but("start=2016-03-04, end=?"), null);
        check(Cases.sixWeeks().but("start=2016-03-03, end=?, coveredBefore2015=yes, accumulatedWeeks=40"), null);
    }

    @Test
    void aSituationThatCouldSayYesIsEnough() {
        check(Cases.employerStatement().but("employmentFollowsImmediately=no"),
                "If the employer's statement says that the employment begins right after the course.");
        check(Cases.employerSubsidy().but("employmentStart=2021-11-24"), "If the employment begins on "
                + "22 November 2021. / If you take the course from 29 November 2021 to 10 December 2021.");
        check(Cases.employerStatement().on("2020-11-15").but("statement=no"), null);
    }

    @Test
    void anEmployersStatementCanBeArranged() {
        check(Cases.shortagePool2017().but("statement=no"), "If there is an employer's statement.");
    }

    @ParameterizedTest
    @CsvSource({"age=?", "hours=148"})
    void onlyANoHasSomethingToChange(String facts) {
        List<Change> changes = Cases.sixWeeks().but(facts).decision().wouldChange();

        assertEquals(List.of(), changes);
    }
}
