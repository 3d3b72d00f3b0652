package dk.kursusret.functions;

import static dk.kursusret.functions.Browser.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.gateway.http.Response;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The questions asked before an answer, and the earlier answers that travel with the form, on 15 November 2021. */
class QuestionPagesTest {
    private static final Browser PAGES = new Browser();

    static List<String> asked(Response response) {
        String main = text(response).replaceFirst("(?s)<footer>.*", "");
        return Pattern.compile("name=\"felt\" value=\"([^\"]+)\"").matcher(main).results().map(m -> m.group(1))
                .toList();
    }

    @Test
    void theFirstThingAskedIsTheFirstThingTheDecisionLacks() {
        assertEquals(List.of("/person/group", "/municipality"), asked(PAGES.get("/tjek")));
    }

    @Test
    void whatIsSaidTravelsOnAndIsNotAskedAgain() {
        Response next = PAGES.post("/tjek", "trin", "benefit", "felt", "/person/group", "/person/group", "DAGPENGE");

        assertFalse(asked(next).contains("/person/group"));
        assertTrue(text(next).contains("<input type=\"hidden\" name=\"/person/group\" value=\"DAGPENGE\">"));
        assertTrue(text(next).contains("Trin 2"));
    }

    @Test
    void whatIsNotKnownIsNotAskedAgain() {
        Response next = PAGES.post("/tjek", "trin", "benefit", "felt", "/person/group", "/person/group", "?");

        assertFalse(asked(next).contains("/person/group"));
    }

    @Test
    void aTopicWithoutAnAnswerIsAskedAgainWithAListOfErrors() {
        Response again = PAGES.post("/tjek", "trin", "benefit", "felt", "/person/group");

        assertEquals(List.of("/person/group"), asked(again));
        assertTrue(text(again).contains("<a href=\"#person-group-0\">"));
        assertTrue(text(again).contains("<title>Fejl: "));
    }

    @Test
    void theLanguageIsChangedAtTheTopAndKeepsWhatIsTickedAndWritten() {
        String page = text(PAGES.post("/tjek", "lang", "en", "lang", "da", "trin", "dates", "sti", "benefit", "felt",
                "/course/start", "/course/start", "i morgen", "/person/group", "DAGPENGE", "/asOf", "2021-11-16"));

        assertTrue(page.contains("<html lang=\"en\">") && page.contains("value=\"i morgen\""), page);
        assertTrue(page.contains("name=\"/asOf\" value=\"2021-11-16\""), page);
        assertFalse(page.contains("form-error"), page);
        assertTrue(page.indexOf("name=\"lang\" value=\"da\" lang=\"da\"") < page.indexOf("<main"), page);
    }

    @Test
    void aChosenCourseIsKeptWhereItIsAskedForAgainAndEnterGoesOn() {
        String again = text(PAGES.post("/tjek", "/course/code", "42994", "/municipality", "0370", "/asOf", "2021-11-15",
                "til", "topic:course"));
        String searched = text(PAGES.post("/tjek", "trin", "course", "valg", "code:42994", "q", "rengøring", "sogt", "",
                "/municipality", "0370", "til", "enter"));
        String next = text(
                PAGES.post("/tjek", "trin", "course", "valg", "code:42994", "q", "rengøring", "sogt", "rengøring",
                        "/municipality", "0370", "til", "enter"));

        assertTrue(again.contains("value=\"code:42994\" aria-describedby=\"valg-chosen-hint\" checked"), again);
        assertTrue(searched.contains("id=\"q\"") && searched.contains("value=\"code:42994\" aria-describedby"),
                searched);
        assertFalse(next.contains("id=\"q\""), next);
    }

    @Test
    void oneEarlyQuestionSettlesWhatIsAskedOfEmployers() {
        Response second = PAGES.post("/tjek", "trin", "you", "felt", "/person/group", "/person/group", "DAGPENGE",
                "felt", "/municipality", "/municipality", "0461");
        String no = text(PAGES.post("/tjek", "/person/group", "DAGPENGE", "lovet", "false", "til", "answer"));

        assertEquals(List.of("lovet"), asked(second));
        assertTrue(no.contains("<dt>Har en arbejdsgiver lovet dig job?</dt>"), no);
        assertFalse(Pattern.compile("value=\"topic:(employer|agreement|job)\"").matcher(no).find(), no);
    }

    @Test
    void whatOnlyOthersKnowIsNotAskedAndTheAnswerSaysWhomToAsk() {
        String[] trial = {"/asOf", "2021-11-15", "/person/group", "DAGPENGE", "/municipality", "0370", "lovet", "false",
                "/person/trials/firstDayCourseUsed", "false", "/course/code", "42994", "/course/start", "2021-11-22",
                "til", "next"};
        String answer = text(PAGES.post("/tjek", Stream.concat(Stream.of(trial).limit(trial.length - 2),
                Stream.of("til", "answer")).toArray(String[]::new)));

        assertFalse(asked(PAGES.post("/tjek", trial)).contains("/pool/exhausted"));
        assertTrue(answer.contains("Spørg kommunen. <button") && answer.contains("value=\"topic:pool\""), answer);
    }

    @Test
    void whoeverHasLookedAtTheOfficialListCanSayWhatIsOnIt() {
        String page = text(
                PAGES.post("/tjek", "/asOf", "2022-05-01", "/municipality", "0370", "/course/code", "42994", "til",
                        "topic:listed"));

        assertTrue(page.contains("type=\"checkbox\"") && page.contains("value=\"rar-sjaelland\""), page);
        assertTrue(page.contains("id=\"course-listedOn-none\""), page);
    }

    @Test
    void whoeverHasLookedSaysSoWhereTheCourseIsChosenAndThenWhichListItIsOn() {
        String next = text(PAGES.post("/tjek", "trin", "course", "valg", "listed", "q", "49999", "sogt", "49999",
                "/municipality", "0370", "til", "next"));

        assertEquals(List.of("/course/listedOn"), asked(PAGES.post("/tjek", "trin", "course", "valg", "listed", "q", "",
                "/municipality", "0370", "til", "next")));
        assertTrue(next.contains("name=\"/course/code\" value=\"49999\""), next);
    }

    @Test
    void goingBackLosesNothingOfAnyPage() {
        Response third = PAGES.post("/tjek", "trin", "dates", "sti", "you,promise", "felt", "/course/start", "felt",
                "/course/end", "/course/start", "i morgen", "/course/end", "1/12-2021", "/person/group", "DAGPENGE",
                "lovet", "false", "til", "back");
        String second = text(third);

        assertTrue(second.contains("name=\"lovet\" value=\"false\" checked"), second);
        assertTrue(second.contains("name=\"igen:/course/start\" value=\"i morgen\""), second);
        String again = text(PAGES.post("/tjek", "trin", "promise", "sti", "you", "felt", "lovet", "lovet", "false",
                "igen:/course/start", "i morgen", "igen:/course/end", "1/12-2021", "/person/group", "DAGPENGE",
                "/municipality", "0370", "/course/code", "42994", "til", "next"));
        assertTrue(again.contains("value=\"i morgen\"") && again.contains("value=\"1/12-2021\""), again);
        assertFalse(again.contains("form-error"), again);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2021-11-22 | Har du arbejde nu, eller når kurset begynder?
            2021-11-08 | Har du arbejde, eller havde du det, lige før du blev ansat?
            """)
    void aQuestionHasTheTenseOfItsMoment(String start, String question) {
        assertTrue(text(PAGES.post("/tjek", "/person/group", "DAGPENGE", "/course/start", start, "til", "topic:work"))
                .contains(question));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2021-12-31 | Søger du hos a-kassen om kurset, før du bliver ledig?
            2021-11-01 | Søgte du hos a-kassen om kurset, før du blev ledig?
            """)
    void whoeverIsInNoticeNowCanStillApplyAndReadsUntilWhen(String firstDay, String question) {
        String page = text(PAGES.post("/tjek", "/person/noticePeriod/appliedBeforeUnemployment", "true",
                "/person/noticePeriod/firstUnemployedDay", firstDay, "til", "topic:notice"));

        assertTrue(page.contains(question) && page.contains("senest dagen før din første ledige dag"), page);
    }

    @Test
    void whoeverHasNoWorkWhenTheCourseBeginsIsNotAskedAboutANoticePeriod() {
        String[] told = {"/person/group", "DAGPENGE", "/municipality", "0370", "lovet", "false", "/course/code",
                "42994", "/course/start", "2021-12-06", "/course/end", "2021-12-10", "/course/fullTime", "true",
                "/course/inPersonPercent", "100", "/person/educations", "VOCATIONAL", "/person/sideBusiness", "false",
                "/person/employment"};

        assertFalse(asked(PAGES.post("/tjek", Stream.concat(Stream.of(told), Stream.of("NONE")).toArray(String[]::new)))
                .contains("/person/noticePeriod/courseStartedInNotice"));
        assertTrue(
                asked(PAGES.post("/tjek", Stream.concat(Stream.of(told), Stream.of("EMPLOYED")).toArray(String[]::new)))
                        .contains("/person/noticePeriod/courseStartedInNotice"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            textBlock = """
                    2025-06-30 | Uddannelseshjælp                                                                          | true
                    2025-07-01 | Kontanthjælp, under 30 år og uden erhvervsuddannelse (før 1. juli 2025: uddannelseshjælp) | false
                    """)
    void aGroupThatIsClosedHasItsNewNameOrIsNotOffered(String day, String name, boolean transition) {
        String page = text(PAGES.post("/tjek", "/asOf", day, "til", "person"));

        assertTrue(page.contains(name), page);
        assertEquals(transition, page.contains("value=\"OVERGANGSYDELSE\""));
    }

    @Test
    void aGroupIsNamedAsOnTheDayAlsoWhereItWasChosen() {
        assertTrue(text(PAGES.post("/tjek", "/asOf", "2026-11-30", "/person/group", "REVALIDERING", "til", "answer"))
                .contains("Revalidering, begyndt før 1. februar 2026"));
    }
}
