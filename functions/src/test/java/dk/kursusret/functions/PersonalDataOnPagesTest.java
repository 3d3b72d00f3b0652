package dk.kursusret.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.functions.PagesInMemory.Answered;
import dk.kursusret.functions.PagesInMemory.Asked;
import dk.kursusret.rules.facts.CaseFact;
import dk.kursusret.rules.facts.Fact;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What looks like a CPR number is refused by every page, wherever it is: never a 200, never stored, never shown again. */
class PersonalDataOnPagesTest {
    private static final PagesInMemory PAGES = new PagesInMemory();
    private static final String NUMBER = "010190/1234";

    private static String encoded(String number) {
        return URLEncoder.encode(number, StandardCharsets.UTF_8);
    }

    private static void assertRefused(Asked asked) {
        Answered answer = PAGES.ask(asked);
        assertEquals(400, answer.status(), asked::toString);
        assertEquals("no-store", answer.headers().get("Cache-Control"), asked::toString);
        assertTrue(answer.body().contains("CPR"), answer::body);
        assertFalse((answer.headers() + answer.body()).contains("010190"), answer::body);
        if (answer.isPage()) {
            assertEquals("noindex", answer.headers().get("X-Robots-Tag"), asked::toString);
        }
    }

    private static Stream<String> addresses() {
        return Stream.concat(PagesInMemory.all().filter(asked -> asked.method().equals("GET")).map(Asked::path),
                Stream.of("/v1/openapi.json?a=b", "/assets/own.css?a=b"));
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void noAddressMayHoldOne(String address) {
        assertRefused(Asked.get(address + "&q=" + encoded(NUMBER)));
        assertRefused(Asked.get(address + "&" + encoded(NUMBER) + "=1"));
        assertRefused(Asked.get(address + "&lang=" + encoded(NUMBER)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/kurser/", "/lister/", "/lister/rar-fyn/", "/assets/"})
    void noPartOfAPathMayBeOne(String path) {
        assertRefused(Asked.get(path + "010190-1234"));
        assertRefused(Asked.get(path + encoded(NUMBER)));
    }

    private static Stream<String> fields() {
        return Stream.concat(CaseFact.all().stream().map(Fact::pointer),
                Stream.of("/asOf", "q", "trin", "felt", "sti", "til",
                        "valg", "lang", "schemes", "brev", "cpr", "/course/start.year", "/asOf.day"));
    }

    @ParameterizedTest
    @MethodSource("fields")
    void noFieldMayHoldOne(String field) {
        for (String go : new String[]{"next", "back", "search", "answer", "check", "link", "topic:course",
                "topic:day"}) {
            Map<String, String> fields = new LinkedHashMap<>(Map.of("til", go, "trin", "job", "felt", "/person/age"));
            fields.put(field, NUMBER);
            assertRefused(Asked.post("/tjek", fields));
        }
        assertRefused(Asked.post("/sagsbehandler", Map.of(field, NUMBER)));
    }

    @Test
    void noNameOfAFieldMayBeOne() {
        assertRefused(Asked.post("/tjek", Map.of(NUMBER, "x", "til", "answer")));
        assertRefused(Asked.post("/sagsbehandler", Map.of(NUMBER, "x")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"person/age\r\n010190-1234\r\n", "person/age\r\n31\r\n\r\n010190/1234\r\n",
            "person/age;010190-1234\r\n31;\r\n", "010190-1234\r\n31\r\n", "asOf;cpr\r\n15-11-2021;01.01.90-1234\r\n"})
    void noCellOfAFileMayHoldOne(String csv) {
        Asked file = PagesInMemory.upload(csv);
        assertRefused(file);
        assertRefused(new Asked(file.method(), file.path(), file.contentType(), file.body().replaceFirst("--x\r\n",
                "--x\r\nContent-Disposition: form-data; name=\"til\"\r\n\r\ncsv\r\n--x\r\n")));
    }

    @Test
    void theFieldSaysWhatIsWrongAndTheOthersStay() {
        Answered again = PAGES.ask(Asked.post("/tjek", Map.of("trin", "job", "felt", "/employer/reference",
                "/employer/reference", NUMBER, "/person/age", "31")));
        assertTrue(again.body().contains("Værdien ligner et CPR-nummer."), again::body);
        assertFalse(again.body().contains("Vælg et svar"), again::body);
        assertTrue(again.body().contains("name=\"/person/age\" value=\"31\""), again::body);
    }
}
