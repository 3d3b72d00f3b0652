package dk.kursusret.rules.schemes.educationlift;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kursusret.rules.Cases;
import dk.kursusret.rules.Given;
import dk.kursusret.rules.Lists;
import dk.kursusret.rules.Row;
import dk.kursusret.rules.decision.Basis;
import dk.kursusret.rules.decision.Result;
import dk.kursusret.rules.lists.Edition;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lists of uddannelsesløft, the days within which it must begin, and an earlier offer that was left. */
class ListsAndDaysTest {
    private static void check(Given given, String condition, Result result, String reason, String asksFor) {
        Row.check(given, condition, result, asksFor);
        assertEquals(reason, given.examine(condition).reason());
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(delimiter = '|', textBlock = """
            listedOn=[lift-110]             | MET     | vouched         |
            listedOn=[lift-shortage]        | NOT_MET | vouched-not     |
            listedOn=[]                     | NOT_MET | vouched-not     |
            listedOn=?                      | UNKNOWN | no-course-named | code
            # the list itself is not here: the caller's word counts beside a code
            code=42994, listedOn=[lift-110] | MET     | vouched         |
            code=42994, listedOn=[]         | NOT_MET | vouched-not     |
            code=42994, listedOn=?          | UNKNOWN | list-not-here   |
            """)
    void onTheNationalListOfTheHundredAndTenPerCent(String facts, Result result, String reason, String asksFor) {
        check(Cases.educationLift110().but(facts), "education-lift-110.on-list", result, reason, asksFor);
        check(Cases.educationLift110().on("2024-03-01").but("start=2024-03-18").but(facts),
                "education-lift-110.on-list", result, reason, asksFor);
    }

    @Test
    void aPublishedListDecides() {
        Given published = Cases.educationLift110().withEdition(Lists.edition("lift-110", "2021-01-01", Lists.CABLES));

        check(published.but("code=42994, listedOn=?"), "education-lift-110.on-list", Result.MET, "met", "");
        check(published.but("code=47592, listedOn=[lift-110]"), "education-lift-110.on-list", Result.NOT_MET,
                "not-met", "");
        assertEquals(Set.of("list:lift-110"), Cases.educationLift110().but("code=42994, listedOn=?").lacksData());
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(delimiter = '|', textBlock = """
            listedOn=[lift-shortage]  | MET     | vouched         |
            listedOn=[lift-110]       | NOT_MET | vouched-not     |
            listedOn=?                | UNKNOWN | no-course-named | code
            code=42994, listedOn=?    | UNKNOWN | list-not-here   |
            """)
    void withHundredPerCentOnTheListOfTheHardestToRecruitFor(String facts, Result result, String reason,
            String asksFor) {
        check(Cases.educationLift100().but(facts), "education-lift.on-shortage-list", result, reason, asksFor);
        check(Cases.educationLift100().on("2018-08-01").but("start=2018-08-13").but(facts),
                "education-lift.on-shortage-list", result, reason, asksFor);
    }

    @Test
    void aPublishedListOfTheHardestToRecruitForDecides() {
        Edition published = Lists.edition("lift-shortage", "2019-01-01", Lists.CABLES);
        Given hundred = Cases.educationLift100().withEdition(published);
        Given trial = Cases.educationLiftTrial().withEdition(published);

        check(hundred.but("code=42994, listedOn=?"), "education-lift.on-shortage-list", Result.MET, "met", "");
        check(hundred.but("code=47592, listedOn=?"), "education-lift.on-shortage-list", Result.NOT_MET, "not-met", "");
        check(trial.but("trainingAgreement=no, code=42994, listedOn=?"), "education-lift-trial.agreement-or-list",
                Result.MET, "met", "");
        check(trial.but("trainingAgreement=no, code=47592, listedOn=?"), "education-lift-trial.agreement-or-list",
                Result.NOT_MET, "not-met", "");
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(delimiter = '|', textBlock = """
            trainingAgreement=yes, listedOn=[]              | MET     | agreement       |
            trainingAgreement=yes, listedOn=?               | MET     | agreement       |
            trainingAgreement=no, listedOn=[lift-shortage]  | MET     | vouched         |
            trainingAgreement=?, listedOn=[lift-shortage]   | MET     | vouched         |
            trainingAgreement=no, listedOn=[]               | NOT_MET | vouched-not     |
            trainingAgreement=?, listedOn=[]                | UNKNOWN | unknown         | trainingAgreement
            trainingAgreement=no, listedOn=?                | UNKNOWN | no-course-named | code
            trainingAgreement=?, listedOn=?                 | UNKNOWN | no-course-named | code trainingAgreement
            trainingAgreement=no, listedOn=?, code=42994    | UNKNOWN | list-not-here   |
            """)
    void theTrialAsksForAnAgreementOrTheList(String facts, Result result, String reason, String asksFor) {
        check(Cases.educationLiftTrial().but(facts), "education-lift-trial.agreement-or-list", result, reason, asksFor);
    }

    @Test
    void thatTheTrialsListIsTheSameIsOurReading() {
        assertEquals(Basis.PRIMARY, Cases.educationLiftTrial().decision().basis().orElseThrow());
        assertEquals(Basis.SECONDARY, Cases.educationLiftTrial().but("trainingAgreement=no, listedOn=[lift-shortage]")
                .decision().basis().orElseThrow());
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(delimiter = '|', textBlock = """
            start=2015-06-30 | NOT_MET | too-early |
            start=2015-07-01 | MET     | met       |
            # what was granted by the last day may begin after it
            start=2026-08-10 | MET     | met       |
            start=?          | UNKNOWN | unknown   | start
            """)
    void withEightyPerCentThereIsNoLastDayForTheStart(String facts, Result result, String reason, String asksFor) {
        for (String day : List.of("2016-05-02", "2020-02-03", "2026-01-31")) {
            check(Cases.educationLift80().on(day).but(facts), "education-lift.begun-within-scheme", result, reason,
                    asksFor);
        }
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(delimiter = '|', textBlock = """
            start=2017-02-28 | NOT_MET | too-early |
            start=2017-03-01 | MET     | met       |
            start=2020-12-31 | MET     | met       |
            start=2021-01-01 | NOT_MET | too-late  |
            start=?          | UNKNOWN | unknown   | start
            """)
    void withHundredPerCentBegunByTheEndOf2020WheneverGranted(String facts, Result result, String reason,
            String asksFor) {
        for (String day : List.of("2019-12-09", "2020-12-21")) {
            check(Cases.educationLift100().on(day).but(facts), "education-lift.begun-within-scheme", result, reason,
                    asksFor);
        }
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(delimiter = '|', textBlock = """
            start=2019-11-24 | NOT_MET | too-early |
            start=2019-11-25 | MET     | met       |
            start=2021-03-31 | MET     | met       |
            start=2021-04-01 | NOT_MET | too-late  |
            start=?          | UNKNOWN | unknown   | start
            """)
    void theTrialIsBegunByMarch2021(String facts, Result result, String reason, String asksFor) {
        check(Cases.educationLiftTrial().but(facts), "education-lift.begun-within-scheme", result, reason, asksFor);
    }

    @ParameterizedTest(name = "{0} on {1}: {2}, {3}")
    @CsvSource(delimiter = '|', textBlock = """
            start=2020-07-31 | 2021-10-04 | NOT_MET | too-early |
            start=2020-08-01 | 2021-10-04 | MET     | met       |
            start=2022-12-31 | 2022-12-01 | MET     | met       |
            start=2023-01-01 | 2022-12-01 | NOT_MET | too-late  |
            start=?          | 2022-12-01 | UNKNOWN | unknown   | start
            start=2020-07-31 | 2024-03-01 | NOT_MET | too-early |
            start=2022-12-31 | 2024-03-01 | MET     | met       |
            # begun in the half-year without the right: moved to it by lov 728/2023
            start=2023-01-01 | 2023-07-01 | UNKNOWN | half-year |
            start=2023-06-30 | 2023-07-01 | UNKNOWN | half-year |
            start=2023-07-01 | 2023-07-01 | MET     | met       |
            start=2027-03-01 | 2026-11-29 | MET     | met       |
            start=?          | 2024-03-01 | UNKNOWN | unknown   | start
            """)
    void withHundredAndTenPerCentBegunWhileTheRightIsThere(String facts, String asOf, Result result, String reason,
            String asksFor) {
        check(Cases.educationLift110().on(asOf).but(facts), "education-lift-110.begun-within-scheme", result, reason,
                asksFor);
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            leftOfferWithin6Months=no  | 2021-10-04 | MET            |
            leftOfferWithin6Months=yes | 2021-10-04 | NOT_MET        |
            leftOfferWithin6Months=?   | 2021-10-04 | UNKNOWN        | leftOfferWithin6Months
            leftOfferWithin6Months=no  | 2024-03-01 | MET            |
            leftOfferWithin6Months=yes | 2024-03-01 | NOT_MET        |
            leftOfferWithin6Months=?   | 2026-12-31 | UNKNOWN        | leftOfferWithin6Months
            # an offer begun before August 2020 runs no more
            leftOfferWithin6Months=yes | 2027-01-01 | NOT_APPLICABLE |
            """)
    void noEarlierOfferWasLeft(String facts, String asOf, Result result, String asksFor) {
        Row.check(Cases.educationLift110().on(asOf).but("start=2024-03-18").but(facts),
                "education-lift-110.no-offer-left", result, asksFor);
    }
}
