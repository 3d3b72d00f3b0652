package dk.kursusret.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.functions.PagesInMemory.Answered;
import dk.kursusret.functions.PagesInMemory.Asked;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** /kurser/til-mig: the courses that suit a person, reached from the answer and leading back to it. */
class FittingPageTest {
    private static final String PATH = "/kurser/til-mig";
    private static final Map<String, String> IN_POOL = Map.of("/asOf", "2021-11-15", "/municipality", "0370",
            "/person/group", "KONTANTHJAELP_JOBPARAT", "/person/age", "40", "/course/code", "99999", "/course/start",
            "2021-11-22", "/course/end", "2021-11-26", "sti", "promise");
    private static final PagesInMemory SERVER = new PagesInMemory();

    private static String page(Map<String, String> known, String... more) {
        Answered page = SERVER.ask(Asked.post(PATH, known, more));
        assertEquals(200, page.status(), page.body());
        assertEquals("no-store", page.headers().get("Cache-Control"));
        return page.body();
    }

    private static List<String> titles(String page) {
        return Pattern.compile("<h2><a [^>]*>([^<]*)</a>").matcher(page).results().map(title -> title.group(1))
                .toList();
    }

    /** The fields of the forms on the page, in order: the search, and the way back. */
    private static List<Map<String, String>> forms(String page) {
        return Pattern.compile("(?s)<form .*?</form>").matcher(page).results().map(MatchResult::group).map(form -> {
            Map<String, String> fields = new LinkedHashMap<>();
            Pattern.compile("<input[^>]* name=\"([^\"]*)\"[^>]* value=\"([^\"]*)\"").matcher(form).results()
                    .forEach(field -> fields.put(field.group(1), field.group(2)));
            return fields;
        }).toList();
    }

    @Test
    void everyAnswerLeadsToTheCoursesThatFitAndTheyLeadBackToIt() {
        String answer = SERVER.ask(Asked.post("/tjek", IN_POOL, "til", "answer")).body();
        assertTrue(answer.contains("formaction=\"kurser/til-mig\""), answer);

        Map<String, String> back = forms(page(IN_POOL)).getLast();
        IN_POOL.forEach((name, value) -> assertEquals(value, back.get(name), name));
        assertTrue(SERVER.ask(Asked.post("/tjek", back, "til", "answer")).body().contains("99999"));
    }

    /** However often courses are searched for, the course first asked about is not part of the search, and is not lost. */
    @Test
    void searchingAgainKeepsTheWayBack() {
        Map<String, String> search = forms(page(IN_POOL)).getFirst();
        assertEquals("22. november 2021", search.get("/start"));
        assertFalse(search.containsKey("/course/code"), search::toString);

        search.put("/start", "1. december 2021");
        search.put("q", "gaffel");
        String again = page(search, "side", "1");
        assertEquals(List.of("Gaffeltruck"), titles(again));
        assertEquals("99999", forms(again).getLast().get("/course/code"));
        assertEquals("2021-11-22", forms(again).getLast().get("/course/start"));
    }

    @Test
    void aCourseTellsWhatItTakesAndWhatIsStillToBeAnsweredAndIsAskedAboutWithAllThatWasSaid() {
        String page = page(Map.of("/asOf", "2021-11-15", "/person/group", "DAGPENGE", "/person/age", "31",
                "/person/insurance", "FULL_TIME", "/person/registeredAs", "FULL_TIME", "/person/sixWeeks/use", "NONE",
                "/person/noticePeriod/courseStartedInNotice", "false", "/start", "22. november 2021", "q", "42994"));

        assertEquals(List.of("Kabelmontage"), titles(page));
        assertTrue(page.replace("\u00a0", " ").contains("Tager 37 af dine timer, så der er 185 tilbage"), page);
        assertTrue(page.replace("\u00a0", " ").contains("Slutter 26. november 2021"), page);
        assertTrue(page.contains("Der mangler svar på:"), page);
        assertTrue(page.contains("href=\"../kurser/42994?asOf=2021-11-15\""), page);
        Map<String, String> chosen = forms(page).getFirst();
        String asked = SERVER.ask(Asked.post("/tjek", chosen, "valg", "code:42994")).body();
        assertTrue(asked.contains("name=\"/course/code\" value=\"42994\""), asked);
        assertTrue(asked.contains("name=\"/course/start\" value=\"22. november 2021\""), asked);
    }

    @Test
    void aSampleIsNoYes() {
        String page = page(Map.of("/asOf", "2021-11-15", "/municipality", "0851", "/person/group",
                "KONTANTHJAELP_JOBPARAT", "/person/age", "40", "q", "Rørlægning"));

        assertTrue(page.contains("Du opfylder resten. Vi ved ikke, om kurset står på den officielle liste."), page);
        assertFalse(page.contains("kommunen bestemmer"), page);
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            /person/group | NONE                    | Ordningen siger nej, uanset hvilket kursus du vælger.
            /asOf         | 2010-01-01              | Ordningen gælder ikke den dag
            /asOf         | 2027-01-01              | Vi har ikke reglerne for den dag
            q             | findes slet ikke        | Ingen kurser på de lister, vi har, svarer til det
            """)
    void whereNoneFitsThePageSaysWhyAndLeadsOn(String name, String value, String why) {
        Map<String, String> known = new LinkedHashMap<>(IN_POOL);
        known.put(name, value);
        String page = page(known);

        assertEquals(List.of(), titles(page));
        assertTrue(page.contains("<h1>Vi fandt ingen kurser, der passer</h1>"), page);
        assertTrue(page.replace("\u00a0", " ").contains(why), page);
    }

    @Test
    void whatCannotBeReadIsReportedAtItsFieldAndNothingIsLost() {
        String page = page(Map.of("/person/age", "31", "/start", "31. februar 2021", "/maxDays", "mange"));

        assertTrue(page.contains("href=\"#start\""), page);
        assertTrue(page.contains("href=\"#maxDays\""), page);
        assertEquals("31", forms(page).getFirst().get("/person/age"));
        assertEquals("31. februar 2021", forms(page).getFirst().get("/start"));
    }

    @Test
    void whoeverComesWithoutAnswersIsLedToTheQuestions() {
        String page = SERVER.ask(Asked.get(PATH)).body();

        assertTrue(page.contains("<form method=\"post\" action=\"../tjek\">"), page);
    }
}
