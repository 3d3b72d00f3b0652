package dk.kursusret.functions;

import static dk.kursusret.functions.Browser.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.gateway.http.Response;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages as a browser without script sees them, on 15 November 2021. */
class PagesEndpointTest {
    private static final String TO_THE_LAW = "<a href=\"https://(?:www\\.retsinformation\\.dk/eli|star\\.dk/da)/[^\"]+\"";
    private static final Browser PAGES = new Browser();

    @Test
    void theAnswerHasTheIdThatTheApiGivesTheSameQuestion() throws IOException {
        String id = new Api().post("/v1/eligibility?lang=both",
                "{\"municipality\":\"0461\",\"person\":{\"group\":\"DAGPENGE\",\"age\":31}}").json().path("decisionId")
                .asText();

        String page = text(
                PAGES.post("/tjek", "/municipality", "0461", "/person/group", "DAGPENGE", "/person/age", "31",
                        "/person/sideBusiness", "?", "til", "answer"));

        assertTrue(page.contains(id), page);
    }

    @Test
    void anAnswerIsKeptNowhereFoundByNobodyAndTellsNoOtherSite() {
        Response answer = PAGES.post("/tjek", "/person/group", "DAGPENGE", "til", "answer");

        assertEquals("no-store", answer.headers().get("Cache-Control"));
        assertEquals("noindex", answer.headers().get("X-Robots-Tag"));
        assertEquals("no-referrer", answer.headers().get("Referrer-Policy"));
    }

    @Test
    void otherSchemesThatSayNoTakeALineAndAnAnswerSaysWhereToComplain() {
        String answer = text(PAGES.post("/tjek", "/asOf", "2021-11-15", "/person/group", "DAGPENGE", "/municipality",
                "0370",
                "/course/code", "42994", "lovet", "false", "/person/workedInMinkIndustry", "false", "til", "answer"));

        assertTrue(Pattern.compile("<summary>Andre ordninger siger nej \\([1-9]").matcher(answer).find(), answer);
        assertTrue(Pattern.compile("Du kan klage til .*, senest 4 uger efter").matcher(answer).find(), answer);
    }

    @Test
    void factsAboutAPersonNeverStandInAnAddress() {
        String answer = text(PAGES.post("/tjek", "/person/group", "DAGPENGE", "til", "answer"));
        String linked = text(PAGES.get("/tjek", Map.of("/person/group", List.of("DAGPENGE"), "person", List.of("x"))));

        assertFalse(Pattern.compile("(href|action)=\"[^\"]*(DAGPENGE|person)").matcher(answer).find(), answer);
        assertFalse(linked.contains("value=\"DAGPENGE\" checked"), linked);
        assertEquals(List.of("/person/group", "/municipality"),
                QuestionPagesTest.asked(PAGES.get("/tjek", Map.of("/person/group", List.of("DAGPENGE")))));
    }

    @Test
    void aLinkCarriesACourseAndADay() {
        String page = text(PAGES.get("/tjek", Map.of("kursus", List.of("42994"), "dag", List.of("2021-10-20"))));

        assertTrue(page.contains("<input type=\"hidden\" name=\"/course/code\" value=\"42994\">"), page);
        assertTrue(page.contains("<input type=\"hidden\" name=\"/asOf\" value=\"2021-10-20\">"), page);
        assertTrue(text(PAGES.get("/kurser/42994", Map.of("asOf", List.of("20. oktober 2021"))))
                .contains("href=\"../tjek?kursus=42994&amp;dag=2021-10-20\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/tjek", "/api", "/api/felter", "/was", "/privatliv", "/kurser", "/kurser/42994", "/lister",
                    "/lister/rar-fyn", "/sagsbehandler", "/sagsbehandler/flere",
                    "/sagsbehandler/registrering", "/sagsbehandler/regioner"})
    void everyPageHoldsNoScriptNoInlineStyleAndNoLinkThatLeavesItsStageButToTheLaw(String path) {
        for (String language : List.of("da", "en")) {
            Response page = PAGES.get(path, Map.of("lang", List.of(language)));
            String html = text(page);

            assertEquals(200, page.status());
            assertTrue(html.startsWith("<!DOCTYPE html>\n<html lang=\"" + language + "\">"), html);
            assertFalse(Pattern.compile("<script|<style|style=\"|onclick|https?:")
                    .matcher(html.replaceAll("(?s)<pre>.*?</pre>", "").replaceAll(TO_THE_LAW, "")).find(), html);
            assertFalse(Pattern.compile("(href|action|src)=\"/").matcher(html).find(), html);
            String policy = page.headers().get("Content-Security-Policy");
            assertTrue(policy.contains("default-src 'none'") && !policy.contains("unsafe"), policy);
        }
    }

    @Test
    void everyAssetOfAPageIsThereUnderItsHashAndKeptForGood() {
        List<String> assets = Pattern.compile("href=\"(assets/[^\"]+)\"").matcher(text(PAGES.get("/"))).results()
                .map(m -> m.group(1)).toList();
        List<String> inside = assets.stream().filter(name -> name.endsWith(".css"))
                .flatMap(name -> Pattern.compile("url\\(([a-z.0-9-]+)\\)").matcher(text(PAGES.get("/" + name)))
                        .results())
                .map(m -> "assets/" + m.group(1)).distinct().toList();

        assertEquals(4, assets.size());
        assertFalse(inside.isEmpty());
        Stream.concat(assets.stream(), inside.stream()).forEach(name -> {
            assertEquals(200, PAGES.get("/" + name).status(), name);
            assertTrue(PAGES.get("/" + name).headers().get("Cache-Control").contains("immutable"), name);
        });
        assertEquals(404, PAGES.get("/assets/own.000000000000.css").status());
        assertEquals(text(PAGES.get("/" + assets.getLast())), text(PAGES.get("/assets/own.css")));
        assertEquals("public, max-age=300", PAGES.get("/assets/own.css").headers().get("Cache-Control"));
    }

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource(delimiter = '|', textBlock = """
            /kurser         | 2022-05-01 | true
            /kurser/42994   | 2022-05-01 | true
            /lister/rar-fyn | 2021-11-15 | false
            /lister/rar-fyn | 2022-05-01 | true
            /lister/rar-fyn | 2026-05-01 | false
            """)
    void aListThatIsThereWithoutAnEditionIsToldAsOneWeLack(String path, String asOf, boolean told) {
        String danish = text(PAGES.get(path, Map.of("asOf", List.of(asOf))));
        String english = text(PAGES.get(path, Map.of("asOf", List.of(asOf), "lang", List.of("en"))));

        assertEquals(told, Pattern.compile("ved (derfor )?(ikke|vi ikke), hvad der står på").matcher(danish).find(),
                danish);
        assertEquals(told, Pattern.compile("do not know what is on").matcher(english).find(), english);
    }

    @Test
    void aFormThatCannotBeReadIsAPageThatSaysSo() {
        Response broken = PAGES.send("/tjek", "a=%zz");

        assertEquals(400, broken.status());
        assertTrue(text(broken).contains("<h1>"));
    }

    @Test
    void aSchemeSaysNoYesWhereOnlyASampleHasTheCourse() {
        String answer = text(
                PAGES.post("/tjek", "/asOf", "2021-11-15", "/person/group", "DAGPENGE", "/person/age", "31",
                        "/municipality", "0851", "/course/code", "45141", "/course/start", "2021-11-22", "/course/end",
                        "2021-12-10", "/pool/exhausted", "false", "til", "answer"));

        assertTrue(
                Pattern.compile("Vi ved ikke, om kurset står på den officielle liste|afhænger af den officielle liste")
                        .matcher(answer).find(),
                answer);
        assertFalse(answer.contains("Måske. Du opfylder det hele"), answer);
    }

    @Test
    void anAnswerLinksTheLawAndALetterNamesWhereItStands() {
        String order = "https://www.retsinformation.dk/eli/lta/2019/1179";
        String answer = text(PAGES.post("/tjek", "/person/group", "DAGPENGE", "til", "answer"));
        String page = text(PAGES.post("/sagsbehandler", "/person/group", "DAGPENGE", "brev", "six-weeks"));
        String letter = page.substring(page.indexOf("<pre"), page.indexOf("</pre>"));

        assertTrue(answer.contains("<a href=\"" + order + "\">BEK 1179/2019 §"), answer);
        assertTrue(letter.contains("BEK 1179/2019 §"), letter);
        assertTrue(letter.substring(letter.indexOf("Reglerne står her"))
                .contains(
                        "BEK 1179/2019: Bekendtgørelse om 6 ugers jobrettet uddannelse til forsikrede ledige, nr. 1179 af"
                                + " 25. november 2019. " + order),
                letter);
        assertTrue(page.contains("<li><a href=\"" + order + "\">Bekendtgørelse om 6 ugers"), page);
    }

    @Test
    void aListThatNoLongerExistsSaysSoAndLeadsToItsSuccessor() {
        String all = text(PAGES.get("/lister", Map.of("asOf", List.of("2026-11-30"))));
        String page = text(PAGES.get("/lister/rar-fyn", Map.of("asOf", List.of("2026-11-30"))));
        String before = text(PAGES.get("/lister/rar-fyn", Map.of("asOf", List.of("2021-11-01"))));

        assertTrue(all.contains("findes ikke efter 31. marts 2025"), all);
        assertTrue(page.contains("Listen findes ikke efter 31. marts 2025."), page);
        assertTrue(page.contains("Se i stedet: Den regionale positivliste for RBR Syddanmark"), page);
        assertFalse(before.contains("findes ikke"), before);
    }
}
