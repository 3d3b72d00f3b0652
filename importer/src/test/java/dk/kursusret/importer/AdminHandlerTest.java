package dk.kursusret.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kursusret.gateway.Json;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The admin routes as the gateway calls them. */
class AdminHandlerTest {
    private static final String ANNA = LocalImports.ANNA;
    private static final String BO = LocalImports.BO;
    private final LocalImports imports = new LocalImports("rar-fyn");
    private int changes;

    @AfterEach
    void close() {
        imports.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "edition=2021-04-01                                  | /list Parameteren mangler.",
            "list=rar-fyn                                        | /edition Parameteren mangler.",
            "list=&edition=                                      | /list Parameteren mangler. /edition Parameteren mangler.",
            "list=rar-fyb&edition=2021-04-01                     | /list Listen kendes ikke. Se listerne under /v1/positive-lists.",
            "list=rar-fyn&edition=2021-02-30                     | /edition Skriv en dato som 2022-04-01.",
            "list=rar-fyn&edition=01-04-2021                     | /edition Skriv en dato som 2022-04-01.",
            "list=rar-fyn&edition=2025-01-01                     | /edition Listen findes ikke på den dag.",
            "list=six-weeks&edition=2014-12-31                   | /edition Listen findes ikke på den dag.",
            "list=rar-fyn&edition=2021-04-01&publish=yes         | /publish Skriv true eller false.",
            "list=rar-fyn&edition=2021-04-01&encoding=utf-7      | /encoding Skriv en af disse: utf-16le, utf-8, utf-8-bom, windows-1252.",
            "list=rar-fyn&edition=2021-04-01&type=PDF            | /type Skriv en af disse: CSV, XLSX.",
            "list=rar-fyn&edition=2021-04-01&delimiter=ab        | /delimiter Skriv ét tegn, fx ; eller ordet tab.",
            "list=rar-fyn&edition=2021-04-01&profile=kursusret-2 | /profile Skriv en af disse: kursusret-1, packages-1, rates-1.",
            "list=rar-fyn&edition=2021-04-01&dates=us            | /dates Skriv en af disse: day-first, month-first.",
            "list=rar-fyn&edition=2021-04-01&serials=1901        | /serials Skriv en af disse: 1900, 1904.",
            "list=rar-fyn&edition=2021-04-01&pubish=true         | /pubish Parameteren kendes ikke.",
            "list=rar-fyn&edition=2021-04-01&list=rar-fyn        | /list Parameteren må kun stå én gang.",
            "list=rar-fyn&edition=2021-04-01&acknowledge=A206&reason=x | /acknowledge Koden kan ikke godkendes. Koderne er A201, A202, A203, A204, A205, A211, A212.",
            "list=rar-fyn&edition=2021-04-01&acknowledge=A201    | /reason Skriv en begrundelse: et tillæg og en advarsel, der godkendes, skal have en.",
            "list=rar-fyn&edition=2021-04-01&supplement=true     | /reason Skriv en begrundelse: et tillæg og en advarsel, der godkendes, skal have en.",
            "list=rar-fyn&edition=2021-04-01&lastDay=2021-05-01  | /lastDay Kun et tillæg kan have en sidste dag.",
            "list=rar-fyn&edition=2021-04-01&supplement=true&reason=x&lastDay=2021-03-31 | /lastDay Den sidste dag ligger før den første.",
            "list=rar-fyn&edition=2021-04-01&reason=010190-1234  | /reason Værdien ligner et CPR-nummer og er ikke gemt.",
            "list=rar-fyb&edition=1&publish=2&foo=3              | /foo Parameteren kendes ikke. /list Listen kendes ikke. Se listerne under /v1/positive-lists. /edition Skriv en dato som 2022-04-01. /publish Skriv true eller false."})
    void everyFaultOfARequestIsToldWithItsPointer(String query, String faults) throws IOException {
        JsonNode answer = imported(ANNA, query, "kode;titel\r\n47592;A\r\n");
        assertEquals(400, answer.path("statusCode").asInt());
        assertEquals("application/problem+json; charset=utf-8", answer.path("headers").path("Content-Type").asText());
        List<String> told = new ArrayList<>();
        body(answer).path("errors").forEach(
                e -> told.add(e.path("pointer").asText() + " " + e.path("text").path("da").asText()));
        assertEquals(faults, String.join(" ", told));
        assertFalse(answer.toString().contains("010190"));
        assertEquals("", imports.everythingStored());
    }

    @ParameterizedTest
    @CsvSource({"list=rar-fyb, rar-fyn", "list=rar-sjaeland, rar-sjaelland", "list=xyz, ''"})
    void theNearestListIsSuggested(String query, String suggestion) throws IOException {
        assertEquals(suggestion, body(imported(ANNA, query + "&edition=2021-04-01", "x")).path("errors").path(0)
                .path("didYouMean").asText());
    }

    @Test
    void anEmptyFileIsBlockedAsAFileWithoutCourses() throws IOException {
        JsonNode answer = imported(ANNA, "list=rar-fyn&edition=2021-04-01&publish=true", "");
        assertEquals(200, answer.path("statusCode").asInt());
        assertEquals("BLOCKED", body(answer).path("status").asText());
        assertEquals("F005", body(answer).path("findings").path(0).path("code").asText());
    }

    @Test
    void withoutPublishAnImportIsADryRun() throws IOException {
        JsonNode answer = imported(ANNA, "list=rar-fyn&edition=2021-04-01", ListFile.ofCourses(3).text());
        assertEquals(200, answer.path("statusCode").asInt());
        assertEquals("no-store", answer.path("headers").path("Cache-Control").asText());
        assertEquals("READY", body(answer).path("status").asText());
        assertEquals("", imports.everythingStored());
        assertEquals(0, changes);
    }

    @Test
    void underTheRuleOfTwoPublishingIsStagingAndAnotherApproves() throws IOException {
        JsonNode staged = body(
                imported(ANNA, "list=rar-fyn&edition=2021-04-01&publish=true", ListFile.ofCourses(3).text()));
        assertEquals("READY", staged.path("status").asText());
        assertEquals(0, changes);
        assertTrue(imports.records().getFirst().isStaged());
        String id = "rar-fyn~2021-04-01~" + staged.path("sha256").asText();
        assertEquals(403, approved(ANNA, id).path("statusCode").asInt());
        JsonNode published = approved(BO, id);
        assertEquals(200, published.path("statusCode").asInt());
        assertEquals("PUBLISHED", body(published).path("status").asText());
        assertEquals(1, changes);
        assertEquals(3, imports.inForce("2021-04-01").size());
    }

    @Test
    void whereOnePersonIsEnoughPublishingIsAtOnce() throws IOException {
        JsonNode answer = answer(ApprovalRule.SINGLE_PERSON, event(null, "list=rar-fyn&edition=2021-04-01&publish=true",
                ListFile.ofCourses(3).utf8()));
        assertEquals("PUBLISHED", body(answer).path("status").asText());
        assertEquals(1, changes);
        assertEquals("local", imports.records().getFirst().staged().by());
    }

    @Test
    void aBlockedFileIsAnAnswerAndNoError() throws IOException {
        JsonNode answer = imported(ANNA, "list=rar-fyn&edition=2021-04-01&publish=true", "kdoe;titel\r\n1;A\r\n");
        assertEquals(200, answer.path("statusCode").asInt());
        assertEquals("BLOCKED", body(answer).path("status").asText());
    }

    @Test
    void bytesThatAreNoTextCrossTheGatewayWhole() throws IOException {
        byte[] bytes = ListFile.headed("kode;titel").row("47592;Rengøring").in(StandardCharsets.UTF_16LE);
        JsonNode report = body(
                answer(ApprovalRule.TWO_PERSONS, event(ANNA, "list=rar-fyn&edition=2021-04-01", bytes)));
        assertEquals("utf-16le", report.path("recognised").path("encoding").asText());
        assertEquals(1, report.path("accepted").asInt());
    }

    @Test
    void guardsAreAcknowledgedByParametersAndTheFolderOfTheFileIsDropped() throws IOException {
        imports.publish("2021-04-01", ListFile.headed("kode;titel;pris;erhvervsområde").row("47592;A;100;X"));
        String query = "list=rar-fyn&edition=2021-10-01&publish=true&fileName=C:\\hemmelig\\liste.csv";
        String file = "kode;titel;pris\r\n47592;A;1000\r\n";
        assertEquals("BLOCKED", body(imported(ANNA, query, file)).path("status").asText());
        JsonNode report = body(
                imported(ANNA, query + "&acknowledge=A202&acknowledge=A204&reason=talt efter", file));
        assertEquals("READY", report.path("status").asText());
        assertEquals("[\"A202\",\"A204\"]", report.path("acknowledged").toString());
        assertEquals("talt efter", report.path("reason").asText());
        assertEquals("liste.csv", imports.records().getLast().source().fileName());
    }

    @ParameterizedTest
    @CsvSource({"x", "rar-fyn~2021-04-01", "rar-fyn~2021-04-01~abc",
            "rar-fyn~2021-04-01~0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"})
    void anIdThatIsNotKnownCannotBeApproved(String id) throws IOException {
        assertEquals(404, approved(BO, id).path("statusCode").asInt());
    }

    @Test
    void aRollbackAnswersWhatWasWithdrawnAndWhatHoldsNow() throws IOException {
        imports.publish("2021-04-01", ListFile.ofCourses(10));
        imports.publish("2021-10-01", ListFile.ofCourses(11));
        String first = imports.records().getFirst().sha256();
        String second = imports.records().getLast().sha256();
        JsonNode answer = rolledBack("rar-fyn", "edition=2021-10-01&reason=forkert fil");
        assertEquals(200, answer.path("statusCode").asInt());
        assertEquals("{\"status\":\"WITHDRAWN\",\"list\":\"rar-fyn\",\"edition\":\"2021-10-01\",\"sha256\":\"" + second
                + "\",\"kind\":\"EDITION\",\"inForce\":{\"edition\":\"2021-04-01\",\"sha256\":\"" + first
                + "\",\"kind\":\"EDITION\"}}", answer.path("body").asText());
        assertEquals(1, changes);
        assertEquals(10, imports.inForce("2021-10-01").size());
        assertTrue(body(rolledBack("rar-fyn", "edition=2021-04-01")).path("inForce").isNull());
    }

    @ParameterizedTest
    @CsvSource({"rar-fyn, edition=2021-04-01, 404", "rar-atlantis, edition=2021-04-01, 404", "rar-fyn, reason=x, 400",
            "rar-fyn, edition=i dag, 400", "rar-fyn, edition=2021-04-01&force=true, 400"})
    void whatCannotBeRolledBackIsRefused(String list, String query, int status) throws IOException {
        assertEquals(status, rolledBack(list, query).path("statusCode").asInt());
        assertEquals(0, changes);
    }

    private JsonNode imported(String who, String query, String file) throws IOException {
        return answer(ApprovalRule.TWO_PERSONS, event(who, query, file.getBytes(StandardCharsets.UTF_8)));
    }

    private JsonNode approved(String who, String id) throws IOException {
        ObjectNode event = event(who, "", new byte[0]);
        event.putObject("pathParameters").put("id", id);
        return answer(ApprovalRule.TWO_PERSONS, event);
    }

    private JsonNode rolledBack(String list, String query) throws IOException {
        ObjectNode event = event(BO, query, new byte[0]);
        event.putObject("pathParameters").put("list", list);
        return answer(ApprovalRule.TWO_PERSONS, event);
    }

    private JsonNode answer(ApprovalRule rule, ObjectNode event) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        new AdminHandler(imports.client, LocalTables.NAMES, imports.clock, rule, () -> changes++)
                .handleRequest(new ByteArrayInputStream(Json.MAPPER.writeValueAsBytes(event)), answer, null);
        return Json.MAPPER.readTree(answer.toByteArray());
    }

    private static JsonNode body(JsonNode answer) throws IOException {
        return Json.MAPPER.readTree(answer.path("body").asText());
    }

    private static ObjectNode event(String who, String query, byte[] body) {
        ObjectNode event = Json.object().put("httpMethod", "POST").put("path", "/v1/admin/imports")
                .put("body", Base64.getEncoder().encodeToString(body)).put("isBase64Encoded", true);
        event.putObject("requestContext").put("requestId", "r-1").putObject("identity").put("userArn", who);
        ObjectNode parameters = event.putObject("multiValueQueryStringParameters");
        Arrays.stream(query.split("&")).filter(p -> !p.isEmpty()).map(p -> p.split("=", 2))
                .collect(Collectors.groupingBy(p -> p[0], Collectors.mapping(p -> p[1], Collectors.toList())))
                .forEach((name, values) -> values.forEach(parameters.withArray("/" + name)::add));
        return event;
    }
}
