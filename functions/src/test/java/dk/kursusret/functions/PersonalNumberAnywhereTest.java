package dk.kursusret.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.TextNode;
import dk.kursusret.functions.Api.Answer;
import dk.kursusret.gateway.http.Response;
import dk.kursusret.gateway.json.Json;
import dk.kursusret.rules.facts.CaseFact;
import dk.kursusret.rules.facts.EducationFact;
import dk.kursusret.rules.facts.Fact;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A CPR number, however written, in any field, cell or fact is refused and not repeated anywhere: not in the answer, its
 * headers or the log. The number belongs to nobody.
 */
class PersonalNumberAnywhereTest {
    private static final List<String> SHAPES = List.of("010190-1234", "0101901234", "010190 1234", "010190\u00A01234",
            "010190\u20131234", "01 01 90 1234", "01.01.90-1234", "010190 - 1234", "cpr: 0101901234 (A-17)");
    /** Numbers that are not CPR numbers: a course, a production unit, an edition, a date, a price, a telephone number. */
    private static final List<String> OTHERS = List.of("42994", "1016398394", "2021-10-01", "15-11-2021", "1.512,00",
            "12 10 50 12", "2026-0001234", "1-2", "0461");
    private static final List<String> HEADINGS = Stream.concat(Stream.of("Sag", "/asOf", "/knownOn"),
            CaseFact.all().stream().map(Fact::pointer)).toList();
    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"),
            StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
    private static final char[] SEPARATORS = {';', ',', '\t'};
    private static final List<String> FORMS = List.of("/sagsbehandler", "/tjek", "/kurser/til-mig");
    private static final Browser PAGES = new Browser();
    private static final PagesInMemory GATEWAY = new PagesInMemory();
    private static final Api API = new Api();

    private static void assertNowhere(String told) {
        String digits = told.replaceAll("[^0-9]+", "");
        assertFalse(digits.contains("0101901234") || told.contains("010190") || told.contains("01.01.90"), told);
    }

    private static void assertRefused(Response answer, String where) {
        String body = new String(answer.body(), StandardCharsets.UTF_8);
        assertEquals(400, answer.status(), () -> where + ": " + body);
        assertTrue(body.contains("CPR"), () -> where + ": " + body);
        assertNowhere(answer.headers() + body);
    }

    private static Stream<String> fieldsOfPages() {
        return Stream.of(Stream.of("/asOf", "/knownOn", "schemes", "q", "brev", "print", "til", "valg", "sogt"),
                CaseFact.all().stream().map(Fact::pointer),
                EducationFact.of(0).stream().map(Fact::pointer)).flatMap(names -> names);
    }

    @ParameterizedTest
    @MethodSource("fieldsOfPages")
    void everyFieldOfEveryForm(String field) {
        for (int turn = 0; turn < SHAPES.size(); turn++) {
            Map<String, String> fields = new LinkedHashMap<>(Map.of("til", "answer"));
            fields.put(field, SHAPES.get(turn));
            PagesInMemory.Asked asked = PagesInMemory.Asked.post(FORMS.get(turn % FORMS.size()), fields);
            PagesInMemory.Answered answer = GATEWAY.ask(asked);
            assertEquals(400, answer.status(), asked::toString);
            assertNowhere(answer.headers() + answer.body());
        }
    }

    /** Every column with every shape, alternating between the encodings and the separators. */
    @Test
    void everyColumnOfAFile() {
        int turn = 0;
        for (String heading : HEADINGS) {
            for (String shape : SHAPES) {
                assertRefusedInAColumn(heading, shape, SEPARATORS[turn % SEPARATORS.length],
                        CHARSETS.get(turn / SEPARATORS.length % CHARSETS.size()));
                turn++;
            }
        }
    }

    @ParameterizedTest
    @FieldSource("SHAPES")
    void everyEncodingAndEverySeparatorOfAFile(String shape) {
        for (char separator : SEPARATORS) {
            CHARSETS.forEach(charset -> assertRefusedInAColumn("Sag", shape, separator, charset));
        }
    }

    private static void assertRefusedInAColumn(String heading, String shape, char separator, Charset charset) {
        String table = String.join("\r\n", "/course/parts" + separator + heading, "31" + separator,
                "31" + separator + "\"" + shape + "\"", "");
        assertRefused(PAGES.upload(bytes(table, charset), "csv"), heading + " " + shape + " " + charset);
        assertRefused(PAGES.upload(bytes("sep=" + separator + "\r\n" + table, charset), "page"), heading);
    }

    private static byte[] bytes(String table, Charset charset) {
        return (charset.name().startsWith("UTF-16") ? "\uFEFF" + table : table).getBytes(charset);
    }

    @ParameterizedTest
    @FieldSource("SHAPES")
    void aHeadingOrWhatStandsUnderNoneOrInALineThatIsTooShort(String shape) {
        for (String table : List.of("/person/age;" + shape + "\r\n31;1\r\n", shape + "\r\n1\r\n",
                "/person/age\r\n31;" + shape + "\r\n", "Sag;/person/age;/course/code\r\n" + shape + "\r\n",
                "/person/age\r\n\r\n31\r\n\r\n;;" + shape + "\r\n", "x;y\r\n" + shape + ";1\r\n",
                "/person/age\r\n\"31\r\n" + shape + "\"\r\n", "sep=;\r\n" + shape + "\r\n")) {
            assertRefused(PAGES.upload(table.getBytes(StandardCharsets.UTF_8), "page"), table);
            assertRefused(PAGES.upload(table.getBytes(StandardCharsets.UTF_8), "csv"), table);
        }
    }

    /** The name of the uploaded file is not read, and no other part of the form is repeated. */
    @ParameterizedTest
    @FieldSource("SHAPES")
    void neitherTheNameOfAFileNorAnotherPartOfTheFormIsRepeated(String shape) {
        PagesInMemory.Asked file = PagesInMemory.upload("/person/age\r\n31\r\n");
        for (String told : List.of("f.csv", "\r\nda\r\n")) {
            PagesInMemory.Answered answer = GATEWAY.ask(new PagesInMemory.Asked(file.method(), file.path(),
                    file.contentType(), file.body().replace(told, told.replaceAll("f.csv|da", shape))));
            assertNowhere(answer.headers() + answer.body());
        }
    }

    private static Stream<String> factsOfARequest() {
        return Stream.of(CaseFact.all().stream().map(Fact::pointer), EducationFact.of(0).stream().map(Fact::pointer),
                Stream.of("/asOf", "/knownOn", "/schemes/0", "/course/parts/0", "/course/listedOn/1", "/somethingElse"))
                .flatMap(pointers -> pointers);
    }

    @ParameterizedTest
    @MethodSource("factsOfARequest")
    void everyFactOfARequest(String pointer) {
        for (int turn = 0; turn < SHAPES.size(); turn++) {
            String body = Questions.with("{}", pointer.replaceAll("/[01](?=/|$)", ""),
                    Json.text(new TextNode(SHAPES.get(turn))));
            Answer answer = switch (turn % 3) {
                case 0 -> API.post("/v1/eligibility", body);
                case 1 -> API.post("/v1/eligibility/batch", "{\"requests\":[" + body + "]}");
                default -> API.post("/v1/courses/compose", body);
            };
            assertTrue(answer.body().contains("personal-data"), answer::body);
            assertNowhere(answer.headers() + answer.body());
        }
    }

    @ParameterizedTest
    @FieldSource("OTHERS")
    void otherNumbersAreNot(String other) {
        String saved = Browser.text(PAGES.upload(("Sag;/asOf;/person/age\r\n" + other + ";15-11-2021;31\r\n")
                .getBytes(StandardCharsets.UTF_8), "csv"));
        assertTrue(saved.contains(";" + other + ";") || saved.contains(";\"=\"\"" + other + "\"\"\";"), saved);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/course/code", "/course/entry", "/course/path", "/person/sixWeeks/erhvervsgruppe",
            "/employer/reference"})
    void numbersThatBelongToNobodyAreFacts(String pointer) {
        for (String other : OTHERS) {
            Answer answer = API.post("/v1/eligibility", Questions.with("{\"asOf\":\"2021-11-15\"}", pointer,
                    Json.text(new TextNode(other))));
            assertFalse(answer.body().contains("personal-data"), answer::body);
        }
    }

    @Test
    void noneIsInTheLog() {
        PrintStream before = System.out;
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        System.setOut(new PrintStream(log, true, StandardCharsets.UTF_8));
        try {
            SHAPES.forEach(shape -> {
                new PagesInMemory().ask(PagesInMemory.Asked.post("/sagsbehandler", Map.of("/course/code", shape)));
                new PagesInMemory().ask(PagesInMemory.upload("Sag\r\n" + shape + "\r\n"));
                new PagesInMemory().ask(PagesInMemory.Asked.get("/kurser?q=" + Browser.pair("", shape).substring(1)));
                API.post("/v1/eligibility", Questions.with("{}", "/course/code", Json.text(new TextNode(shape))));
            });
        } finally {
            System.setOut(before);
        }
        assertNowhere(log.toString(StandardCharsets.UTF_8));
    }
}
