package dk.kursusret.rules.schemes.sixweeks.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kursusret.rules.Cases;
import dk.kursusret.rules.Given;
import dk.kursusret.rules.decision.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said on one side of a boundary and not on the other. */
class BoundariesTest {
    private static boolean tells(Given given, String notice) {
        return given.decision().accompaniment().notices().stream().map(Statement::id).anyMatch(notice::equals);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            age=24, accumulatedWeeks=25                        | true
            age=23, accumulatedWeeks=25                        | false
            age=25, accumulatedWeeks=40                        | false
            age=24, accumulatedWeeks=6                         | false
            age=24, accumulatedWeeks=25, group=LEDIGHEDSYDELSE | false
            """)
    void whoTurns25SoonIsToldThatMoreTimeComes(String facts, boolean told) {
        assertEquals(told, tells(Cases.sixWeeks().but(facts), "turning-25"));
    }

    @ParameterizedTest
    @CsvSource({"24, true", "23, false", "25, false"})
    void whoTurns25SoonIsToldThatAnAcademyModuleComes(String age, boolean told) {
        assertEquals(told, tells(Cases.academy().but("accumulatedWeeks=6, age=" + age), "turning-25"));
    }

    @ParameterizedTest
    @CsvSource({"FLEKSJOB, in-fleksjob", "NONE, not-met"})
    void whoIsInAFleksjobIsToldSo(String group, String reason) {
        assertEquals(reason,
                Cases.sixWeeks().but("group=" + group).examine("six-weeks.insured-unemployed").reason());
    }

    /** 30 days are 222 hours: six weeks, for which a new benefit period would make room. */
    @ParameterizedTest
    @CsvSource({"30, true", "31, false"})
    void aNewBenefitPeriodHelpsWhatSixWeeksHold(int teachingDays, boolean told) {
        Given given = Cases.sixWeeks().but("hoursUsed=7.4, end=2015-10-19, hours=?, teachingDays=" + teachingDays);

        assertEquals(told, tells(given, "new-benefit-period"));
    }
}
