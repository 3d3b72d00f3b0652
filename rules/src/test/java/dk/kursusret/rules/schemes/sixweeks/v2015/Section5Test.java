package dk.kursusret.rules.schemes.sixweeks.v2015;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.rules.Cases;
import dk.kursusret.rules.Given;
import dk.kursusret.rules.Row;
import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.decision.Result;
import dk.kursusret.rules.decision.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code six-weeks} § 5: after a course was broken off. */
class Section5Test {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            interruption=EMPLOYMENT                        | MET            |
            interruption=ILLNESS                           | MET            |
            interruption=MATERNITY_EARLIER_THAN_EXPECTED   | MET            |
            # § 15: the person could not use the right
            interruption=PROVIDER_CANCELLED                | MET            |
            interruption=OWN_CHOICE                        | NOT_MET        |
            interruption=ABSENCE                           | NOT_MET        |
            interruption=MATERNITY                         | NOT_MET        |
            interruption=?                                 | UNKNOWN        | interruption
            # the part not taken, or one like it
            sameOrSimilar=no                               | NOT_MET        |
            sameOrSimilar=?                                | UNKNOWN        | sameOrSimilar
            # a cancelled course is followed by any other: the reason comes first
            interruption=?, sameOrSimilar=?                | UNKNOWN        | interruption
            interruption=?, sameOrSimilar=no               | UNKNOWN        | interruption
            interruption=PROVIDER_CANCELLED, sameOrSimilar=no | MET         |
            interruption=PROVIDER_CANCELLED, sameOrSimilar=?  | MET         |
            # the orders on fleksjob name work and illness alone
            group=LEDIGHEDSYDELSE, interruption=EMPLOYMENT | MET            |
            group=LEDIGHEDSYDELSE, interruption=ILLNESS    | MET            |
            group=LEDIGHEDSYDELSE, interruption=MATERNITY, fleksjobMonthsLast18=0 | UNKNOWN |
            group=LEDIGHEDSYDELSE, interruption=PROVIDER_CANCELLED, fleksjobMonthsLast18=0 | UNKNOWN |
            group=LEDIGHEDSYDELSE, interruption=OWN_CHOICE, fleksjobMonthsLast18=0 | NOT_MET |
            group=LEDIGHEDSYDELSE, interruption=OWN_CHOICE, fleksjobMonthsLast18=9 | MET |
            group=LEDIGHEDSYDELSE, interruption=OWN_CHOICE | UNKNOWN        | fleksjobMonthsLast18
            interruption=OWN_CHOICE, sameOrSimilar=?       | NOT_MET        |
            # nothing was broken off
            use=NONE, interruption=OWN_CHOICE              | NOT_APPLICABLE |
            use=COMPLETED, interruption=?                  | NOT_APPLICABLE |
            # the reason waits for whether there was an interruption at all
            use=?, interruption=?, sameOrSimilar=?         | UNKNOWN        | use
            use=?, interruption=OWN_CHOICE                 | UNKNOWN        | use
            use=?                                          | MET            |
            """)
    void workIllnessEarlyBirthAndCancellationKeepTheRight(String facts, Result result, String asksFor) {
        Row.check(Cases.interrupted().but(facts), "six-weeks.interruption-excused", result, asksFor);
    }

    /** 222 - 74 used: 148 hours left. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # nothing is left after the course: four full-time weeks are 148 hours
            end=2015-10-02                           | MET     |
            end=2015-10-05                           | MET     |
            # nothing is left: then nothing more fits, however long it is
            end=2015-10-02, deselected=[99999]       | MET     |
            # 7.4 hours are left; part 47592 takes 14.8, part 40531 takes 22.2
            end=2015-10-01, deselected=[47592]       | MET     |
            end=2015-10-01, deselected=[47592 40531] | MET     |
            # hours left are not known: neither is what is necessary
            end=?                                    | UNKNOWN | end
            end=2015-10-01, hoursUsed=?              | UNKNOWN | hoursUsed
            # completed parts need no reason
            end=2015-10-01, deselected=[48400], completedBefore=[48400] | MET |
            end=2015-09-30, deselected=[40531 47592], completedBefore=[47592] | MET |
            # no interruption, or one that spends the right
            interruption=OWN_CHOICE                  | NOT_MET |
            use=NONE                                 | NOT_MET |
            interruption=?                           | UNKNOWN | interruption
            use=?, interruption=?                    | UNKNOWN | use
            """)
    void afterAnExcusedInterruptionPartsThatDoNotFitMayBeDeselected(String facts, Result result, String asksFor) {
        Row.check(Cases.interrupted().but("deselected=[48400]").but(facts), "six-weeks.deselected-parts-completed",
                result, asksFor);
    }

    @ParameterizedTest
    @CsvSource({
            // 14.8 hours are left, and the part takes as many: it fits
            "'end=2015-09-30, deselected=[47592]'",
            // the hours of a part the list does not know are not known
            "'end=2015-10-01, deselected=[99999]'",
            // one of two would fit
            "'end=2015-09-30, deselected=[40531 47592]'"})
    void whetherAPartThatCouldFitMustBeDeselectedIsForTheAKasseToAssess(String facts) {
        Given given = Cases.interrupted().but(facts);

        Row.check(given, "six-weeks.deselected-parts-completed", Result.UNKNOWN, "");
        assertEquals(Outcome.UNDETERMINED, given.outcome());
        assertTrue(given.decision().accompaniment().notices().stream().map(Statement::id)
                .anyMatch("deselection-necessary"::equals));
    }
}
