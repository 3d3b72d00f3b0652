package dk.kursusret.rules.schemes.sixweeks.v2015;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kursusret.rules.Cases;
import dk.kursusret.rules.Given;
import dk.kursusret.rules.Row;
import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.decision.Result;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code six-weeks} § 2: which course. The list has the paths kabelmontoer and roermontoer; 48400 is in both. */
class Section2Test {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            code=42994                                       | MET     |
            code=99999                                       | NOT_MET |
            entry=document-control-udbyder                   | MET     |
            entry=another-course                             | NOT_MET |
            # an entry id is found under code too, and a code under entry
            code=document-control-udbyder                    | MET     |
            entry=47592                                      | MET     |
            path=kabelmontoer                                | MET     |
            path=kabelmontør                                 | MET     |
            path=Kabelmontor                                 | MET     |
            path=tømrer                                      | NOT_MET |
            path=kabelmontoer, parts=[42994 40531]           | MET     |
            path=kabelmontoer, parts=[42994 45141]           | NOT_MET |
            path=kabelmontoer, parts=[99999]                 | NOT_MET |
            path=kabelmontoer, code=42994                    | MET     |
            path=kabelmontoer, code=45141                    | NOT_MET |
            parts=[42994 40531], code=48400                  | MET     |
            # a combination of one's own fails even if every element is listed
            parts=[42994 45141], code=48400                  | NOT_MET |
            parts=[47592], code=42994                        | NOT_MET |
            parts=[42994], code=42994                        | MET     |
            # two known parts in no path
            parts=[47592], code=AU101                        | UNKNOWN | path
            # parts alone are looked up, and vouched for where the list does not know them
            parts=[42994 40531]                              | MET     |
            parts=[42994 45141]                              | NOT_MET |
            parts=[42994 45141], listedOn=[six-weeks]        | NOT_MET |
            parts=[99001 99002]                              | NOT_MET |
            parts=[99001 99002], listedOn=[six-weeks]        | UNKNOWN | path
            parts=[99001], listedOn=[six-weeks]              | MET     |
            parts=[42994 99002], listedOn=[six-weeks]        | UNKNOWN | path
            parts=[42994 45141 99002], listedOn=[six-weeks]  | NOT_MET |
            # the caller's word counts only where no course is named
            code=99999, listedOn=[six-weeks]                 | NOT_MET |
            code=42994, listedOn=[]                          | MET     |
            listedOn=[six-weeks]                             | MET     |
            listedOn=[rar-fyn six-weeks]                     | MET     |
            listedOn=[rar-fyn]                               | NOT_MET |
            listedOn=[]                                      | NOT_MET |
            listedOn=?                                       | UNKNOWN | code
            """)
    void theCourseOrThePathIsOnTheNationalList(String facts, Result result, String asksFor) {
        Row.check(Cases.sixWeeks().but("listedOn=?").but(facts), "six-weeks.on-national-list", result, asksFor);
    }

    @ParameterizedTest
    @CsvSource({"code=42994", "entry=document-control-udbyder", "path=kabelmontoer"})
    void withoutAnEditionInForceAMembershipIsUnknownAndTheListIsNamed(String facts) {
        Given given = Cases.sixWeeks().withoutList("six-weeks").but("listedOn=?").but(facts);

        Row.check(given, "six-weeks.on-national-list", Result.UNKNOWN, "");
        assertEquals(Outcome.UNDETERMINED, given.outcome());
        assertEquals(Set.of("list:six-weeks"), given.lacksData());
    }

    @Test
    void theCallersWordNeedsNoEdition() {
        assertEquals(Outcome.ENTITLED, Cases.sixWeeks().withoutList("six-weeks").outcome());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            use=NONE        | MET     |
            use=COMPLETED   | NOT_MET |
            use=INTERRUPTED | MET     |
            use=INTERRUPTED, interruption=OWN_CHOICE | MET |
            # the next part of a path that is taken in pieces
            use=UNDERWAY    | MET     |
            # months in fleksjob matter on ledighedsydelse alone
            use=COMPLETED, fleksjobMonthsLast18=9                         | NOT_MET |
            use=COMPLETED, fleksjobMonthsLast18=9, group=LEDIGHEDSYDELSE  | MET     |
            use=COMPLETED, fleksjobMonthsLast18=8, group=LEDIGHEDSYDELSE  | NOT_MET |
            use=COMPLETED, group=LEDIGHEDSYDELSE                          | UNKNOWN | fleksjobMonthsLast18
            use=COMPLETED, fleksjobMonthsLast18=9, group=?                | UNKNOWN | group
            use=?           | UNKNOWN | use
            """)
    void oneCourseOrOnePathInABenefitPeriod(String facts, Result result, String asksFor) {
        Row.check(Cases.sixWeeks().but(facts), "six-weeks.one-course", result, asksFor);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            level=AMU, inPersonPercent=100     | MET            |
            level=AMU, inPersonPercent=50      | MET            |
            level=AMU, inPersonPercent=49.99   | NOT_MET        |
            level=AMU, inPersonPercent=0       | NOT_MET        |
            level=EUD, inPersonPercent=49.99   | NOT_MET        |
            level=SOSU, inPersonPercent=49.99  | NOT_MET        |
            level=AMU, inPersonPercent=?       | UNKNOWN        | inPersonPercent
            level=ACADEMY, inPersonPercent=0   | NOT_APPLICABLE |
            # the order: every education up to the level of a vocational one
            level=PRIVATE, inPersonPercent=49  | NOT_MET        |
            level=PRIVATE, inPersonPercent=50  | MET            |
            level=GENERAL, inPersonPercent=?   | UNKNOWN        | inPersonPercent
            level=LITERACY, inPersonPercent=0  | NOT_MET        |
            level=DANISH, inPersonPercent=0    | NOT_MET        |
            level=RKV, inPersonPercent=0       | NOT_MET        |
            level=OTHER, inPersonPercent=0     | NOT_MET        |
            # the kind of course decides whether attendance matters: it is asked first
            level=?, inPersonPercent=?         | UNKNOWN        | level
            level=?, inPersonPercent=30        | UNKNOWN        | level
            level=?, inPersonPercent=80        | MET            |
            # the list knows the level of a course
            level=?, code=42994, inPersonPercent=30                    | NOT_MET        |
            level=?, code=AU101, inPersonPercent=0                     | NOT_APPLICABLE |
            level=ACADEMY, code=42994, inPersonPercent=30              | NOT_APPLICABLE |
            """)
    void lessThanHalfInPersonIsDistanceLearning(String facts, Result result, String asksFor) {
        Row.check(Cases.sixWeeks().but(facts), "six-weeks.not-distance-learning", result, asksFor);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            age=24          | NOT_MET        |
            age=25          | MET            |
            age=26          | MET            |
            age=?           | UNKNOWN        | age
            level=AMU, age=24 | NOT_APPLICABLE |
            level=AMU, age=?  | NOT_APPLICABLE |
            level=?, age=24   | UNKNOWN        | level
            level=?, age=25   | MET            |
            level=?, age=?    | UNKNOWN        | level
            level=?, code=AU101, age=24 | NOT_MET |
            """)
    void atHigherLevelThePersonIs25(String facts, Result result, String asksFor) {
        Row.check(Cases.academy().but(facts), "six-weeks.higher-level-age", result, asksFor);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            fullTime=yes                              | MET            |
            fullTime=no, weeklyTeachingHours=20       | MET            |
            fullTime=no, weeklyTeachingHours=19.99    | NOT_MET        |
            fullTime=no, weeklyTeachingHours=?        | UNKNOWN        | weeklyTeachingHours
            fullTime=?, weeklyTeachingHours=20        | MET            |
            fullTime=?, weeklyTeachingHours=19.99     | UNKNOWN        | fullTime
            fullTime=?, weeklyTeachingHours=?         | UNKNOWN        | fullTime weeklyTeachingHours
            level=AMU, fullTime=no                    | NOT_APPLICABLE |
            level=AMU, fullTime=?                     | NOT_APPLICABLE |
            level=?, fullTime=yes                     | MET            |
            level=?, fullTime=no                      | UNKNOWN        | level
            """)
    void atHigherLevelTheTeachingIsFullTimeOrTwentyHoursAWeek(String facts, Result result, String asksFor) {
        Row.check(Cases.academy().but(facts), "six-weeks.higher-level-full-time", result, asksFor);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            deselected=[]                                             | MET     |
            deselected=?                                              | MET     |
            path=kabelmontoer, deselected=?                           | UNKNOWN | deselected
            path=kabelmontoer, deselected=[]                          | MET     |
            deselected=[48400], completedBefore=[48400]               | MET     |
            deselected=[48400], completedBefore=[48400 40531]         | MET     |
            deselected=[48400 40531], completedBefore=[48400]         | NOT_MET |
            deselected=[48400], completedBefore=[]                    | NOT_MET |
            deselected=[48400], completedBefore=?                     | UNKNOWN | completedBefore
            """)
    void onlyPartsCompletedBeforeAreDeselected(String facts, Result result, String asksFor) {
        Row.check(Cases.sixWeeks().but(facts), "six-weeks.deselected-parts-completed", result, asksFor);
    }
}
