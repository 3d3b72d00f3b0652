package dk.kursusret.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.gateway.http.Response;
import dk.kursusret.rules.facts.CaseFact;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The caseworker's page: which fields it shows and marks, how the course is found, and what it answers. */
class CaseworkerPageTest {
    private static final Browser PAGES = new Browser();
    private static final Map<String, String> TRIAL = Browser.fields("""
            /asOf=15-11-2021 /person/group=DAGPENGE /municipality=0370 /person/trials/firstDayCourseUsed=false
            /pool/exhausted=false /course/code=42994 /course/start=22-11-2021 /course/end=26-11-2021""");

    private static String page(Map<String, String> fields) {
        return Browser.text(PAGES.post("/sagsbehandler", fields));
    }

    private static String page(String fields) {
        return page(Browser.fields(fields));
    }

    private static boolean asks(String page, String pointer) {
        return Pattern.compile("<(select|input)(?![^>]*type=\"hidden\")[^>]* name=\"" + pointer + "\"").matcher(page)
                .find();
    }

    private static long asked(String page) {
        return CaseFact.all().stream().filter(fact -> asks(page, fact.pointer())).count();
    }

    /** The part of the page from this heading to the next section. */
    private static String section(String page, String heading) {
        int at = page.indexOf("<h2 class=\"inline\">" + heading + "</h2>");
        assertTrue(at >= 0, page);
        return page.substring(page.lastIndexOf("<details", at), page.indexOf("</details>", at));
    }

    @Test
    void itBeginsWithSixWeeksTodayAndAsksForNoMoreThanThat() {
        String page = Browser.text(PAGES.get("/sagsbehandler"));

        assertTrue(page.contains("value=\"six-weeks\" checked") && page.contains("value=\"15. november 2021\""), page);
        assertTrue(asks(page, "/person/sixWeeks/use") && !asks(page, "/person/workedInMinkIndustry"), page);
        assertTrue(asked(page) < CaseFact.all().size() * 2 / 3, () -> asked(page) + " fields");
    }

    @Test
    void whatTheSchemesNeedFollowsTheSchemesAndTheDay() {
        String mink = page("schemes=mink-pool /asOf=15-11-2021 til=felter");
        String later = page("schemes=mink-pool /asOf=15-11-2025 til=felter");

        assertTrue(asks(mink, "/person/workedInMinkIndustry") && !asks(mink, "/person/sixWeeks/use"), mink);
        assertFalse(asks(later, "/person/workedInMinkIndustry"), later);
        assertFalse(mink.contains("<h1 tabindex=\"-1\" autofocus>Svar"), mink);
    }

    @Test
    void whatTheAnswerDependsOnIsMarkedAndComesFirstUntilItIsKnown() {
        String open = section(page("schemes=six-weeks /asOf=15-11-2021 /person/age=31"), "Borgeren");
        String known = section(page("schemes=six-weeks /asOf=15-11-2021 /person/group=DAGPENGE"), "Borgeren");

        assertTrue(open.startsWith("<details class=\"card-like\" open>"), open);
        assertTrue(open.contains("Ydelse eller målgruppe <b>mangler</b>"), open);
        assertTrue(open.indexOf("name=\"/person/group\"") < open.indexOf("name=\"/person/age\""), open);
        assertFalse(known.contains("Ydelse eller målgruppe <b>mangler</b>"), known);
    }

    @Test
    void aSectionInWhichNothingIsMissingIsFolded() {
        Map<String, String> all = new LinkedHashMap<>(TRIAL);
        all.put("schemes", "trial-first-day-course");
        String section = section(page(all), "Borgeren");

        assertFalse(section.startsWith("<details class=\"card-like\" open"), section);
        assertTrue(section.contains("0 mangler, 2 udfyldt") && section.contains("name=\"/municipality\""), section);
    }

    @Test
    void whatOtherSchemesNeedIsKeptAndNamed() {
        String page = page("schemes=mink-pool /asOf=15-11-2021 /person/sixWeeks/hoursUsed=37");

        assertTrue(page.contains("<input type=\"hidden\" name=\"/person/sixWeeks/hoursUsed\" value=\"37\">"), page);
        assertTrue(page.contains("bruger ikke disse oplysninger, som sagen står nu: Brugte timer"), page);
    }

    @Test
    void everyFieldIsShownToWhoeverAsksForThemAll() {
        assertEquals(CaseFact.all().size(), asked(page("schemes=mink-pool til=alle")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            textBlock = """
                    /course/start=22-11-2021 /course/end=15-11-2021 | course-end | slutte, før det begynder
                    /person/sixWeeks/use=NONE /person/sixWeeks/interruption=ILLNESS | person-sixWeeks-interruption | intet forløb
                    /person/sixWeeks/use=NONE /person/sixWeeks/interruption=ILLNESS | person-sixWeeks-use | intet forløb
                    /course/parts=1,2 /course/deselected=2,3 | course-parts | både være søgt og valgt fra
                    /course/parts=1,2 /course/deselected=2,3 | course-deselected | både være søgt og valgt fra
                    """)
    void whatContradictsIsToldBesideItsFieldsAndInTheListOfMistakes(String fields, String id, String told) {
        String page = page(fields + " schemes=mink-pool");

        int error = page.indexOf("id=\"" + id + "-error\"");
        assertTrue(error > 0 && page.substring(error, page.indexOf("\n", error)).contains(told), page);
        assertTrue(page.contains("<a href=\"#" + id + "\">"), page);
        assertTrue(page.contains("aria-describedby=\"" + id + "-error\""), page);
    }

    @Test
    void theCourseIsFoundInThePageAndChosenWithoutLosingAnything() {
        String found = page("/asOf=15-11-2021 /municipality=0370 /person/age=31 q=kabel");

        assertTrue(found.contains("autofocus>\n<legend class=\"form-label\">Vælg kurset"), found);
        assertTrue(found.contains("value=\"code:42994\"") && found.contains("value=\"31\""), found);
        assertFalse(found.contains("Svar:"), found);

        String chosen = page("/asOf=15-11-2021 /municipality=0370 /person/age=31 q=kabel sogt=kabel valg=code:42994");
        assertTrue(chosen.contains("name=\"/course/code\" value=\"42994\"") && chosen.contains("Svar:"), chosen);
        assertTrue(chosen.contains("value=\"31\"") && !chosen.contains("name=\"valg\""), chosen);
    }

    @Test
    void whoeverSearchesForSomethingElseHasNotChosenWhatWasFoundBefore() {
        String again = page("/asOf=15-11-2021 q=fiber sogt=kabel valg=code:42994");

        assertFalse(again.contains("name=\"/course/code\" value=\"42994\""), again);
        assertTrue(page("/asOf=15-11-2021 q=xyzzy").contains("passer til »xyzzy«"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"q", "/course/code", "/person/age", "/knownOn"})
    void aPersonsNumberIsRefusedInEveryFieldAndNotRepeated(String field) {
        Response refused = PAGES.post("/sagsbehandler", field, "010190-1234", "/course/start", "22-11-2021");
        String page = Browser.text(refused);

        assertEquals(400, refused.status());
        assertFalse(page.contains("1234") || page.contains("010190"), page);
        assertTrue(page.contains("-error\"") && page.contains("value=\"22-11-2021\""), page);
    }

    @Test
    void theAnswerCarriesWhatTheApiAnswers() {
        String page = page(TRIAL);
        String full = page.substring(page.indexOf("id=\"in-full\""), page.indexOf("</section>"));

        for (String told : List.of("Bevillingsramme: 5 ", "Afholdelseskategori: 26 ", "Persongruppemarkering: ",
                "(skal registreres)", "Næste skridt", "Frister", "Penge", "Betingelser", "Pligter og bemærkninger",
                "Klagevejledning", ". Reglerne er læst i loven", "siden 1. ", " (trial-first-day-course@", "Liste: ",
                "Svarets nummer")) {
            assertTrue(full.contains(told), () -> told + " is not in " + full);
        }
        assertTrue(full.split("<a href=\"https://").length > 10, full);
    }

    @Test
    void hoursAreToldWithTheirAccount() {
        String page = page("schemes=six-weeks /asOf=15-11-2021 /person/group=DAGPENGE /person/insurance=FULL_TIME "
                + "/person/registeredAs=FULL_TIME /person/sixWeeks/use=NONE /person/sixWeeks/hoursUsed=0 /course/hours=74 /course/code=42994");

        assertTrue(page.contains("Ret i alt: 222 timer") && page.contains("Brugt før: 0 timer"), page);
    }

    @Test
    void anotherSchemeIsToldInFullByItsNameInTheTable() {
        Map<String, String> other = new LinkedHashMap<>(TRIAL);
        other.put("brev", "six-weeks");
        String page = page(other);

        assertTrue(page.contains("name=\"brev\" value=\"regional-pool\">"), page);
        assertTrue(page.contains("<h2>6 ugers jobrettet uddannelse: "), page);
        assertTrue(page.contains("<input type=\"hidden\" name=\"brev\" value=\"six-weeks\">"), page);
        assertTrue(Pattern.compile("<li><a href=\"#person-educations-0\">").matcher(page).find(), page);
    }

    @Test
    void whatIsLackingInShortIsNamedOrCountedToTheLastList() {
        String page = page("schemes=regional-pool /asOf=15-11-2021 /municipality=0751 /course/code=99999");
        String full = page.substring(page.indexOf("id=\"in-full\""), page.indexOf("</section>"));
        String lacking = full.substring(full.indexOf("<h3>Mangler</h3>"));
        int all = lacking.substring(0, lacking.indexOf("</ul>")).split("<li>").length - 1;

        assertTrue(page.contains("; og " + (all - 4) + " til</td>"), () -> all + ": " + page);
        assertTrue(lacking.contains("Listen »"), lacking);
    }

    @Test
    void aCaseworkerGetsEverySchemeBesideTheOthersAndALetter() {
        String page = Browser.text(
                PAGES.post("/sagsbehandler", "/person/group", "KONTANTHJAELP_JOBPARAT", "schemes", "six-weeks",
                        "schemes", "mink-pool"));

        assertEquals(2, Arrays.stream(page.split("<th scope=\"row\">")).count() - 1);
        assertTrue(
                Stream.of("Vi mangler oplysninger i din sag om", "Begrundelse", "Send os dette")
                        .allMatch(page::contains),
                () -> page.lines().collect(Collectors.joining("\n")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-11-22", "22-11-2021", "22.11.2021", "22/11/2021"})
    void aCaseworkerWritesADayAsItIsWrittenInDenmark(String day) {
        String page = Browser
                .text(PAGES.post("/sagsbehandler", "/asOf", day, "/course/start", day, "schemes", "mink-pool"));

        assertTrue(page.contains("den 22. november 2021"), page);
        assertTrue(page.contains("value=\"" + day + "\""), page);
    }

    @Test
    void aDateThatDoesNotExistIsReportedBesideItsField() {
        String page = Browser.text(PAGES.post("/sagsbehandler", "/course/start", "31-02-2021"));

        assertTrue(page.contains("<a href=\"#course-start\">"), page);
        assertTrue(page.contains("id=\"course-start-error\"") && page.contains("value=\"31-02-2021\""), page);
    }

    @Test
    void aCaseworkerIsAskedWhatAnotherEducationIs() {
        String page = Browser.text(
                PAGES.post("/sagsbehandler", "/person/educations", "VOCATIONAL", "/person/educations", "OTHER"));

        assertTrue(page.contains("name=\"/person/educations/1/years\""), page);
        assertTrue(page.contains("name=\"/person/educations/1/upperSecondaryRequiredToday\""), page);
    }

    @Test
    void theReasonsAreThoseOfTheSchemeThatWasAskedFor() {
        String page = Browser.text(PAGES.post("/sagsbehandler", "/person/group", "DAGPENGE", "brev", "regional-pool"));

        assertTrue(page.contains("i din sag om den regionale uddannelsespulje"), page);
        assertTrue(page.contains("– Ydelse eller målgruppe: Dagpenge."), page);
    }

    @Test
    void aCaseworkersMistakeIsToldBesideItsFieldAndNothingElseIsLost() {
        String page = Browser.text(PAGES.post("/sagsbehandler", "/person/age", "old", "/course/code", "42994"));

        assertTrue(page.contains("<a href=\"#person-age\">"));
        assertTrue(page.contains("value=\"42994\""));
    }
}
