package dk.kursusret.rules.schemes.sixweeks.v2015;

import dk.kursusret.rules.Cases;
import dk.kursusret.rules.Row;
import dk.kursusret.rules.decision.Result;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code six-weeks} §§ 9-10: the course fits into what is left of 222 or 180 hours. */
class Section9Test {
    private static final String HOURS = "six-weeks.fits-into-hours-left";

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            fullTime=no, hours=222                                     | MET     |
            fullTime=no, hours=222.01                                  | NOT_MET |
            fullTime=no, hours=180, registeredAs=PART_TIME             | MET     |
            fullTime=no, hours=180.01, registeredAs=PART_TIME          | NOT_MET |
            fullTime=no, hours=148, hoursUsed=74                       | MET     |
            fullTime=no, hours=148, hoursUsed=74.01                    | NOT_MET |
            # six weeks of Mondays to Fridays from 7 September end on 16 October
            end=2015-10-16                                             | MET     |
            end=2015-10-18                                             | MET     |
            end=2015-10-19                                             | NOT_MET |
            # teaching days where they are stated: 30 x 7.4 = 222
            end=2015-12-18, teachingDays=30                            | MET     |
            end=2015-12-18, teachingDays=31                            | NOT_MET |
            # 24 x 7.4 = 177.6
            teachingDays=24, registeredAs=PART_TIME                    | MET     |
            teachingDays=25, registeredAs=PART_TIME                    | NOT_MET |
            # the stated hours of a full-time course do not count
            hours=500                                                  | MET     |
            # below academy level the registration decides, not the insurance
            fullTime=no, hours=200, insurance=PART_TIME                | MET     |
            fullTime=no, hours=200, insurance=?                        | MET     |
            """)
    void theCourseFitsIntoTheHoursLeft(String facts, Result result, String asksFor) {
        Row.check(Cases.sixWeeks().but(facts), HOURS, result, asksFor);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            teachingDays=30                                                     | MET     |
            teachingDays=30, registeredAs=PART_TIME                             | MET     |
            teachingDays=30, insurance=PART_TIME                                | NOT_MET |
            teachingDays=24, insurance=PART_TIME                                | MET     |
            teachingDays=30, insurance=?                                        | UNKNOWN | insurance
            teachingDays=24, insurance=?                                        | MET     |
            # twenty teaching hours a week are full time, and count 7.4 hours a day
            fullTime=no, weeklyTeachingHours=20, hours=100, teachingDays=31     | NOT_MET |
            fullTime=no, weeklyTeachingHours=19, hours=100, teachingDays=31     | MET     |
            """)
    void atAcademyLevelTheInsuranceDecides(String facts, Result result, String asksFor) {
        Row.check(Cases.academy().but(facts), HOURS, result, asksFor);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            end=2015-10-19, jobcentreCoversRest=yes                                  | MET     |
            end=2015-10-19, jobcentreCoversRest=?                                    | UNKNOWN | jobcentreCoversRest
            end=2015-10-19, jobcentreCoversRest=yes, hoursUsed=221.99                | MET     |
            # nothing is left to begin with
            end=2015-10-19, jobcentreCoversRest=yes, hoursUsed=222                   | NOT_MET |
            jobcentreCoversRest=?, hoursUsed=222                                     | NOT_MET |
            jobcentreCoversRest=?, hoursUsed=230                                     | NOT_MET |
            """)
    void theJobcentreMayGrantWhatLiesBeyondTheHoursLeft(String facts, Result result, String asksFor) {
        Row.check(Cases.sixWeeks().but(facts), HOURS, result, asksFor);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # it fits 180 hours, and so 222
            registeredAs=?                                          | MET     |
            registeredAs=?, end=2015-10-16                          | UNKNOWN | registeredAs
            registeredAs=?, end=2015-10-19                          | NOT_MET |
            registeredAs=?, end=2015-10-16, hoursUsed=180           | NOT_MET |
            registeredAs=?, hoursUsed=33                            | UNKNOWN | registeredAs
            jobcentreCoversRest=?                                   | MET     |
            hoursUsed=?                                             | UNKNOWN | hoursUsed
            # too long whatever was used
            hoursUsed=?, end=2015-10-19                             | NOT_MET |
            hoursUsed=?, end=2015-10-19, jobcentreCoversRest=?      | UNKNOWN | hoursUsed jobcentreCoversRest
            fullTime=?                                              | MET     |
            fullTime=?, hours=230                                   | UNKNOWN | fullTime
            fullTime=?, hours=?                                     | UNKNOWN | fullTime
            fullTime=no, hours=?                                    | UNKNOWN | hours
            end=?                                                   | UNKNOWN | end
            start=?                                                 | UNKNOWN | start
            start=?, teachingDays=10                                | MET     |
            # the list knows the hours of a part-time course
            fullTime=no, hours=?, code=42994                        | MET     |
            fullTime=no, hours=?, path=kabelmontoer                 | MET     |
            fullTime=no, hours=?, path=roermontoer, hoursUsed=38    | NOT_MET |
            fullTime=no, hours=?, path=roermontoer, hoursUsed=37    | MET     |
            fullTime=no, hours=?, path=roermontoer, parts=[48400], hoursUsed=148      | MET     |
            fullTime=no, hours=?, path=roermontoer, deselected=[45141], hoursUsed=148 | MET     |
            fullTime=no, hours=?, path=roermontoer, deselected=?                      | UNKNOWN | deselected
            fullTime=no, hours=?, path=roermontoer, parts=[48400], deselected=?       | MET     |
            fullTime=no, hours=?, entry=document-control-udbyder    | UNKNOWN | hours
            """)
    void onlyWhatCanStillTurnItIsAsked(String facts, Result result, String asksFor) {
        Row.check(Cases.sixWeeks().but(facts), HOURS, result, asksFor);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # from 31 August six weeks end on 9 October
            end=2015-10-09                                 | MET     |
            end=2015-10-12                                 | NOT_MET |
            end=2015-10-12, jobcentreCoversRest=yes        | MET     |
            # 240 stated hours over four weeks, of which three lie in unemployment: 180
            fullTime=no, hours=240                         | MET     |
            fullTime=no, hours=240, registeredAs=PART_TIME | MET     |
            fullTime=no, hours=241, registeredAs=PART_TIME | NOT_MET |
            # 40 teaching days in proportion: 30
            teachingDays=40                                | MET     |
            teachingDays=41                                | NOT_MET |
            # what fits as a whole fits whatever of it lies in unemployment
            firstUnemployedDay=?                           | MET     |
            firstUnemployedDay=?, end=2015-10-02           | MET     |
            firstUnemployedDay=?, end=2015-10-05           | UNKNOWN | firstUnemployedDay
            courseStartedInNotice=?                        | MET     |
            courseStartedInNotice=?, registeredAs=?        | MET     |
            courseStartedInNotice=?, end=2015-10-09        | UNKNOWN | courseStartedInNotice
            # too long either way: 35 of 40 weekdays, 259 of 296 hours
            courseStartedInNotice=?, end=2015-10-16        | NOT_MET |
            fullTime=no, hours=222, firstUnemployedDay=?   | MET     |
            fullTime=no, hours=223, firstUnemployedDay=?   | UNKNOWN | firstUnemployedDay
            """)
    void inTheNoticePeriodCaseOnlyHoursInUnemploymentCount(String facts, Result result, String asksFor) {
        Row.check(Cases.noticePeriod().but(facts), HOURS, result, asksFor);
    }
}
