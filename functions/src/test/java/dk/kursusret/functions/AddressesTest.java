package dk.kursusret.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.functions.PagesInMemory.Answered;
import dk.kursusret.functions.PagesInMemory.Asked;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses that nothing links to: people get a page or are redirected to one, programs get a problem. */
class AddressesTest {
    private static final PagesInMemory PAGES = new PagesInMemory();

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "/a/b/c", "/kurser/1/2", "/sagsbehandler/nej", "/index.html", "/v2/courses",
            "/assets/none.css", "/lister/none", "/partnere", "/v1x"})
    void anUnknownAddressIsAPageInBothLanguagesWithAWayOn(String path) {
        Answered danish = PAGES.ask(Asked.get(path));
        Answered english = PAGES.ask(Asked.get(path + "?lang=en"));

        assertEquals(404, danish.status());
        assertTrue(danish.isPage() && danish.body().contains("<h1>Siden findes ikke</h1>"), danish::body);
        assertTrue(english.body().contains("<h1>There is no such page</h1>"), english::body);
        assertEquals("no-store", danish.headers().get("Cache-Control"));
        String root = "../".repeat((int) path.substring(1).chars().filter(c -> c == '/').count());
        assertTrue(danish.body().contains("<p><a href=\"" + (root.isEmpty() ? "./" : root) + "\">"), danish::body);
    }

    @Test
    void thePageSaysWhatMayHaveHappenedAndNamesNoPlaceInTheMenu() {
        String body = PAGES.ask(Asked.get("/javascript:alert(1)")).body();

        assertTrue(body.contains("Adressen kan være skrevet forkert"), body);
        assertFalse(body.contains("aria-current") || body.contains("javascript"), body);
    }

    @ParameterizedTest
    @CsvSource({"/v1/nowhere, '', false", "/v1, '', false", "/v1/nowhere, application/json, false",
            "/v1/nowhere, text/html, true",
            "/v1/courses/, '*/*', false", "/nowhere, application/json, true"})
    void programsGetAProblemAtAddressesOfTheApiAndBrowsersAPage(String path, String accept, boolean page) {
        Answered answer = PAGES.ask(Asked.get(path), PagesInMemory.STAGE + path, accept);

        assertEquals(404, answer.status());
        assertEquals(page, answer.isPage(), answer::body);
        if (!page) {
            assertEquals("application/problem+json; charset=utf-8", answer.headers().get("Content-Type"));
            assertTrue(answer.body().contains("https://kursusret.dk/problems/no-such-route"), answer::body);
            assertTrue(answer.body().contains("Her er ingen tjeneste med den adresse og metode."), answer::body);
            assertEquals("*",
                    answer.headers().getOrDefault("Access-Control-Allow-Origin", path.equals("/v1") ? "*" : ""));
        }
    }

    /** Partners' addresses need a key, so the client is never a person with a browser. */
    @Test
    void problemsAtPartnersAddressesAreForPrograms() {
        assertFalse(PAGES.ask(Asked.get("/partner/v1/nowhere"), "/prod/partner/v1/nowhere", "text/html").isPage());
    }

    @ParameterizedTest
    @CsvSource({"/kurser/, /prod/kurser", "/kurser/42994/, /prod/kurser/42994", "/was/?lang=en, /prod/was?lang=en",
            "/lister/rar-fyn/?asOf=2021-11-15, /prod/lister/rar-fyn?asOf=2021-11-15",
            "/sagsbehandler/flere/, /prod/sagsbehandler/flere",
            "/kurser/a%2Fb/, /prod/kurser/a%2Fb", "/kurser/?q=reng%C3%B8ring, /prod/kurser?q=reng%C3%B8ring"})
    void aTrailingSlashIsRemoved(String path, String to) {
        Answered answer = PAGES.ask(Asked.get(path));

        assertEquals(308, answer.status(), answer::body);
        assertEquals(to, URI.create(PagesInMemory.STAGE + path).resolve(answer.headers().get("Location")).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/evil.example//", "//evil.example/", "//evil.example"})
    void nobodyIsRedirectedToAnotherSite(String path) {
        Answered answer = PAGES.ask(Asked.get(path));

        String to = answer.headers().getOrDefault("Location", "");
        assertEquals("site.example",
                URI.create("https://site.example" + PagesInMemory.STAGE + path).resolve(to).getHost());
    }

    @Test
    void whatCouldIdentifyAPersonIsNotRedirected() {
        assertEquals(400, PAGES.ask(Asked.get("/010190-1234")).status());
        assertEquals(400, PAGES.ask(Asked.get("/kurser/?q=010190-1234")).status());
        assertFalse(PAGES.ask(Asked.get("/010190-1234")).body().contains("010190"));
    }

    @ParameterizedTest
    @CsvSource({"DELETE, /kurser, 'GET, HEAD, OPTIONS'", "POST, /was, 'GET, HEAD, OPTIONS'",
            "PUT, /tjek, 'GET, POST, HEAD, OPTIONS'"})
    void aMethodThatAPageDoesNotSupportIsReportedOnAPage(String method, String path, String allowed) {
        Answered answer = PAGES.ask(new Asked(method, path, "application/x-www-form-urlencoded", ""));

        assertEquals(405, answer.status());
        assertEquals(allowed, answer.headers().get("Allow"));
        assertTrue(answer.isPage() && answer.body().contains("<h1>Siden kan ikke bruges på den måde</h1>"),
                answer::body);
        assertFalse(answer.body().contains("Allow"), answer::body);
        assertFalse(PAGES.ask(new Asked("PUT", "/v1/openapi.json", "", ""), "/prod/v1/openapi.json", "*/*").isPage());
        assertEquals(404, PAGES.ask(new Asked(method, "/nowhere", "", "")).status());
    }

    @Test
    void aFormThatIsTooLargeIsReportedOnAPage() {
        Answered answer = PAGES.ask(Asked.post("/tjek", Map.of("q", "x".repeat(200_001))));

        assertEquals(413, answer.status());
        assertTrue(answer.isPage() && answer.body().contains("<h1>Det er for meget på én gang</h1>"), answer::body);
    }

    @Test
    void theIconAndTheRobotsFileAreServed() {
        Answered icon = PAGES.ask(Asked.get("/favicon.ico"));
        assertEquals(302, icon.status());
        assertEquals(200, PAGES.ask(Asked.get("/" + icon.headers().get("Location"))).status());

        Answered robots = PAGES.ask(Asked.get("/robots.txt"));
        assertEquals("text/plain; charset=utf-8", robots.headers().get("Content-Type"));
        assertEquals("User-agent: *\nDisallow: /v1/\nDisallow: /partner/\n", robots.body());
    }
}
