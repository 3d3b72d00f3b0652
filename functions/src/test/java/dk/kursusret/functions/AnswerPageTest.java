package dk.kursusret.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.catalog.edition.Origin;
import dk.kursusret.functions.pages.citizen.Link;
import dk.kursusret.functions.pages.site.Words;
import dk.kursusret.gateway.http.Response;
import dk.kursusret.rules.sources.LegalSources;
import dk.kursusret.rules.tables.ShippedTable;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The answer that a citizen gets, and the pages and files that go with it. */
class AnswerPageTest {
    private static final Browser PAGES = new Browser(lists());
    private static final String NO_OTHER = """
            /person/trials/firstDayCourseUsed=true /person/workedInMinkIndustry=false lovet=false""";
    private static final String SIX_WEEKS = NO_OTHER + " " + """
            /asOf=2021-11-15 /municipality=0370 /person/group=DAGPENGE /person/age=31 /person/educations=VOCATIONAL
            /person/employment=NONE /person/sideBusiness=false /person/unemployment/accumulatedWeeks=8
            /person/insurance=FULL_TIME /person/registeredAs=FULL_TIME /person/sixWeeks/use=NONE
            /person/noticePeriod/courseStartedInNotice=false /person/interviews/firstJobInterviewHeld=true
            /person/activationOfferClashes=false /course/code=42994 /course/start=2021-11-22 /course/end=2021-11-26
            /course/fullTime=true /course/inPersonPercent=100""";
    /** There are only samples of Nordjylland's list and those of its neighbours. */
    private static final String ON_SAMPLE = NO_OTHER + " " + """
            /asOf=2021-11-15 /municipality=0851 /person/group=KONTANTHJAELP_JOBPARAT /person/age=41
            /course/code=45141 /course/start=2021-11-22 /course/end=2021-11-26 /pool/exhausted=false""";
    private static final String STATEMENT = """
            /asOf=2021-11-15 /municipality=0370 /person/group=DAGPENGE /person/age=31 lovet=true
            /course/listedOn=[] /course/level=AMU /course/start=2021-11-22 /course/end=2021-12-03
            /employer/statement=true /employer/courseAgreed=true /employer/withoutWageSubsidy=true
            /employer/employmentFollowsImmediately=true /employer/employmentStart=2021-12-06""";

    private static ListsInMemory lists() {
        ListsInMemory lists = ListsInMemory.filled();
        for (String region : List.of("rar-vestjylland", "rar-oestjylland")) {
            lists.publish(region, "2021-10-01", Origin.SAMPLE,
                    ListsInMemory.course("47592", "Gaffeltruck", "transport", "51.8"));
        }
        for (String region : List.of("rar-hovedstaden", "rar-bornholm")) {
            lists.publish(region, "2021-10-01", Origin.GIVEN,
                    ListsInMemory.course("47592", "Gaffeltruck", "transport", "51.8"));
        }
        return lists;
    }

    /** @param more name=value; later ones replace earlier ones */
    private static Response ask(String... more) {
        return PAGES.post("/tjek", Browser.fields(more));
    }

    private static String page(String... more) {
        return Browser.text(ask(more));
    }

    private static String heading(String page) {
        return page.substring(page.indexOf("<h1>") + 4, page.indexOf("</h1>"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            textBlock = """
                    on the official list | /course/code=48400 /course/end=2021-12-03 | Ja, du har ret til kurset
                    too early            | /course/code=48400 /course/end=2021-12-03 /person/unemployment/accumulatedWeeks=3 | Nej, ikke endnu: kurset kan tidligst begynde 29. november 2021
                    """)
    void aHeadingIsTheOutcomeWhereTheListIsTheOfficialOne(String why, String more, String heading) {
        assertEquals(heading, heading(page(SIX_WEEKS, more, "til=answer")), why);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            textBlock = """
                    nobody has looked     | /pool/exhausted=false | Du opfylder resten. Se på den officielle liste, om kurset står der
                    seen on another list  | /course/listedOn=six-weeks | Du opfylder resten. Se på den officielle liste, om kurset står der
                    seen on that list     | /course/listedOn=rar-nordjylland | Du kan få kurset, hvis kommunen siger ja
                    seen on no list       | /course/listedOn=[] | Nej, kurset er ikke på den officielle liste
                    the sample lacks it   | /course/level=AMU /course/code=11111 | Se på den officielle liste, om kurset står der
                    lacks it, seen there  | /course/level=AMU /course/code=11111 /course/listedOn=rar-nordjylland | Du kan få kurset, hvis kommunen siger ja
                    the sample lacks it, seen nowhere | /course/level=AMU /course/code=11111 /course/listedOn=[] | Nej, du kan ikke få kurset på den måde
                    """)
    void aHeadingLeadsToTheOfficialListWhereOursIsASample(String why, String more, String heading) {
        String page = page(ON_SAMPLE, more, "til=answer");

        assertEquals(heading, heading(page), why);
        assertEquals(heading.contains("officielle liste, om"), page.contains("value=\"topic:listed\""), page);
        assertEquals(heading.contains("officielle liste, om"), page.contains("Den regionale uddannelsespulje, star.dk"),
                page);
        assertEquals(heading.startsWith("Du kan"), page.contains("answer-yes"), page);
    }

    @Test
    void ifTheListOfTheDayIsMissingTheAnswerSaysSoAndLeadsToIt() {
        String page = page(ON_SAMPLE, "/asOf=2023-06-01 /course/start=2023-06-12 /course/end=2023-06-16 til=answer");

        assertTrue(page.contains("den liste, der gælder"), page);
        assertTrue(page.contains("href=\"https://star.dk/da/"), page);
    }

    @Test
    void theMunicipalityThatDecidesIsNamed() {
        assertTrue(page(ON_SAMPLE, "/course/listedOn=rar-nordjylland til=answer").contains("(Aalborg)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"answer", "reasons", "save"})
    void reasonsAreToldWithoutQuestionsAndIdsAndEachWithItsProvision(String go) {
        String page = page(SIX_WEEKS, "til=" + go);
        String reasons = page.substring(page.indexOf("<ul class=\"conditions\">"), page.lastIndexOf("</section>"));

        assertFalse(page.contains("Du har svaret:"), page);
        assertFalse(Pattern.compile("[a-z]+-[a-z]+@|>[^<]*\\b(rar|rbr)-[a-z]+").matcher(page).find(), page);
        for (String reason : reasons.split("<span class=\"mark\"")) {
            assertTrue(!reason.contains("sr-only") || reason.contains("<a href=\"https://www.retsinformation.dk/")
                    || reason.contains("<a href=\"https://star.dk/"), reason);
        }
    }

    @Test
    void schemesThatSayNoAreFoldedToALineWithWhatStandsInTheWay() {
        String page = page(SIX_WEEKS, "til=answer");
        String refused = page.substring(page.indexOf("Andre ordninger siger nej"));

        assertTrue(refused.contains("<strong>Uddannelsesløft med 80 pct. dagpenge</strong>: "), page);
        assertFalse(refused.substring(0, refused.indexOf("</details>")).contains("<h3>"), page);
    }

    @Test
    void whatToDoComesWithWhomAndWhatToBring() {
        String page = page(SIX_WEEKS, "til=answer");

        assertTrue(page.contains("Udfyld blanket AR 237 sammen med skolen, og aflever den til a-kassen."), page);
        assertTrue(page.contains("Blanket AR 237, som du og skolen har udfyldt."), page);
        assertTrue(page.contains("Beviser for dine uddannelser"), page);
        assertTrue(page.contains("https://jobnet.dk/") && page.contains("https://voksenuddannelse.dk/"), page);
        assertFalse(page(SIX_WEEKS,
                "/course/code=48400 /course/end=2021-12-03 /person/unemployment/accumulatedWeeks=3 til=answer")
                .contains("Det tager du med"));
    }

    @Test
    void addressesOfOtherSitesAreDataWithASource() {
        List<String> laws = LegalSources.all().stream().flatMap(source -> source.address().stream()).toList();
        for (Link link : Link.all()) {
            assertTrue(link.address().startsWith("https://"), link::toString);
            assertFalse(link.source().isBlank(), link::toString);
            if (link.address().length() > "https://xxxxxxxxxxxxxxxxxxxx".length()) {
                assertTrue(laws.contains(link.address()), link::toString);
            }
            assertTrue(Words.DANISH.has(link.text()), link::toString);
        }
    }

    @Test
    void theEmployerSignsATextWithALineForEachCondition() {
        String answer = page(STATEMENT, "til=answer");
        String page = page(STATEMENT, "til=statement");

        assertTrue(answer.contains("value=\"statement\""), answer);
        for (String line : List.of("Vi ansætter personen, når kurset er slut.", "Ansættelsen er uden løntilskud.",
                "Vi har aftalt kurset med personen.", "Ansættelsen begynder lige efter kurset.", "Underskrift")) {
            assertTrue(page.contains(line), page);
        }
        String english = page(STATEMENT, "til=statement lang=en");
        assertTrue(english.contains("Ansættelsen er uden løntilskud.")
                && english.contains("The employment is without a wage subsidy."), english);
    }

    @Test
    void nobodyWithoutAnEmployerIsShownATextForOne() {
        assertFalse(page(SIX_WEEKS, "til=answer").contains("value=\"statement\""));
        assertEquals("Ja, du har ret til kurset", heading(page(SIX_WEEKS, "til=statement")));
    }

    @Test
    void hoursAreABarAndDeadlinesALineEachWithItsText() {
        String page = page(SIX_WEEKS, "til=answer");

        assertEquals(2, page.split("<svg class=\"drawing\"", -1).length - 1, page);
        assertTrue(page.contains("Du har 222 timer i alt. 0 er brugt, kurset tager 37, og 185 er tilbage."), page);
        assertTrue(page.contains("aria-label=\"Tidslinje for svaret den 15. november 2021."), page);
        assertFalse(page.contains("style=") || page.contains("<script"), page);
    }

    @Test
    void theSavedAnswerIsWholeAndLeadsNowhereOfOurs() {
        Response saved = ask(SIX_WEEKS, "til=save");
        String file = Browser.text(saved);

        assertEquals("attachment; filename=\"svar.html\"", saved.headers().get("Content-Disposition"));
        assertEquals("no-store", saved.headers().get("Cache-Control"));
        assertTrue(file.contains("Ja, du har ret til kurset") && file.contains("Du har ikke arbejde."), file);
        assertFalse(Pattern.compile("<(form|button|input|link|img)\\b|href=\"(?!https://)").matcher(file).find(), file);
    }

    @Test
    void everyDayThatACalendarCanHoldHasAName() {
        new ShippedTable("answer-ids.csv").rows().stream().filter(row -> row.required("kind").equals("DEADLINE"))
                .map(row -> row.required("id")).filter(id -> !id.equals("accounts-due")).distinct()
                .forEach(id -> assertTrue(Words.DANISH.has("calendar." + id), id));
    }

    @Test
    void whatComesWithAnAnswerComesInBothLanguages() {
        assertTrue(page(SIX_WEEKS, "til=reasons lang=en").contains("<h1>All reasons</h1>"));
        assertTrue(page(SIX_WEEKS, "til=save lang=en").contains("Yes, you have a right to the course"));
        assertTrue(page("/asOf=2021-11-15 til=calendar").contains("<h1>"), "without a day there is no file");
        assertEquals("attachment; filename=\"dates.ics\"",
                ask(SIX_WEEKS, "til=calendar lang=en").headers().get("Content-Disposition"));
    }
}
