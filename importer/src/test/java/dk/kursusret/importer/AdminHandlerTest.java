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
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

class AdminHandlerTest {
    private static final String ANNA = "arn:aws:iam::1:user/anna";
    private static final String BO = "arn:aws:iam::1:user/bo";
    private final DynamoDbClient client = LocalTables.create();
    private final List<String> changes = new ArrayList<>();

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void withoutPublishItIsADryRun() throws IOException {
        JsonNode report = imported(ApprovalRule.SINGLE_PERSON, ANNA, "list=rar-fyn&edition=2021-10-01", file());
        assertEquals("READY", report.path("status").asText());
        assertEquals(404, answer(ApprovalRule.SINGLE_PERSON, approve(id(report), BO)).path("statusCode").asInt());
        assertEquals(List.of(), changes);
    }

    @Test
    void onePersonPublishesAndRollsBackOnAMachineOfTheirOwn() throws IOException {
        String query = "list=rar-fyn&edition=2021-10-01&publish=true&fileName=C:\\lister\\fyn.csv";
        assertEquals("PUBLISHED", imported(ApprovalRule.SINGLE_PERSON, ANNA, query, file()).path("status").asText());
        assertEquals("UNCHANGED", imported(ApprovalRule.SINGLE_PERSON, ANNA, query, file()).path("status").asText());
        JsonNode withdrawn = body(answer(ApprovalRule.SINGLE_PERSON,
                rollback("rar-fyn", "edition=2021-10-01&reason=forkert fil")));
        assertEquals("WITHDRAWN", withdrawn.path("status").asText());
        assertTrue(withdrawn.path("inForce").isNull());
        assertEquals(2, changes.size(), "a publication and a rollback, not the file that was there");
    }

    @Test
    void theOneWhoBroughtTheFileDoesNotApproveIt() throws IOException {
        String query = "list=rar-fyn&edition=2021-10-01&publish=true";
        JsonNode staged = imported(ApprovalRule.TWO_PERSONS, ANNA, query, file());
        assertEquals("READY", staged.path("status").asText(), "publishing comes to staging");
        JsonNode refused = answer(ApprovalRule.TWO_PERSONS, approve(id(staged), ANNA));
        assertEquals(403, refused.path("statusCode").asInt());
        assertEquals("application/problem+json; charset=utf-8", refused.path("headers").path("Content-Type").asText());
        assertEquals("PUBLISHED",
                body(answer(ApprovalRule.TWO_PERSONS, approve(id(staged), BO))).path("status").asText());
        assertEquals("UNCHANGED",
                body(answer(ApprovalRule.TWO_PERSONS, approve(id(staged), BO))).path("status").asText());
        assertEquals("UNCHANGED", imported(ApprovalRule.TWO_PERSONS, ANNA, query, file()).path("status").asText());
    }

    @Test
    void withOnePersonWhoBroughtTheFileMayApproveIt() throws IOException {
        JsonNode staged = imported(ApprovalRule.TWO_PERSONS, ANNA, "list=rar-fyn&edition=2021-10-01&publish=true",
                file());
        assertEquals("PUBLISHED",
                body(answer(ApprovalRule.SINGLE_PERSON, approve(id(staged), ANNA))).path("status").asText());
    }

    @Test
    void ofTwoFilesThatWaitForOneDayTheSecondIsACorrection() throws IOException {
        String query = "list=rar-fyn&edition=2021-10-01&publish=true";
        JsonNode one = imported(ApprovalRule.TWO_PERSONS, ANNA, query, file());
        JsonNode other = imported(ApprovalRule.TWO_PERSONS, ANNA, query, ListFile.ofCourses(11).utf8());
        answer(ApprovalRule.TWO_PERSONS, approve(id(one), BO));
        JsonNode blocked = body(answer(ApprovalRule.TWO_PERSONS, approve(id(other), BO)));
        assertEquals("BLOCKED", blocked.path("status").asText());
        assertEquals("A205", blocked.path("findings").path(0).path("code").asText());
        JsonNode again = imported(ApprovalRule.TWO_PERSONS, ANNA, query + "&acknowledge=A205&reason=rettelse",
                ListFile.ofCourses(11).utf8());
        assertEquals("PUBLISHED",
                body(answer(ApprovalRule.TWO_PERSONS, approve(id(again), BO))).path("status").asText());
    }

    @Test
    void theReportIsTheOneOfTheContract() throws IOException {
        imported(ApprovalRule.SINGLE_PERSON, ANNA, "list=rar-fyn&edition=2021-10-01&publish=true", file());
        JsonNode report = imported(ApprovalRule.SINGLE_PERSON, ANNA,
                "list=rar-fyn&edition=2022-04-01&acknowledge=A201&acknowledge=A203&reason=aftalt",
                ("sep=;\r\n" + ListFile.ofCourses(7).rows("10008;=1+1;Eksempelskolen;1000").text())
                        .getBytes(StandardCharsets.UTF_8));
        assertEquals(
                """
                        {"status":"READY","list":"rar-fyn","edition":"2022-04-01","sha256":"%s",\
                        "recognised":{"type":"CSV","encoding":"utf-8","delimiter":";","profile":"kursusret-1"},\
                        "rows":8,"accepted":7,"quarantined":1,\
                        "diff":{"against":"2021-10-01","added":0,"removed":3,"changed":0,"unchanged":7},\
                        "acknowledged":["A201"],"reason":"aftalt","findingsTotal":2,\
                        "findings":[{"code":"A201","severity":"GUARD","line":null,"row":null,"column":null,"value":null,\
                        "text":{"da":"3 kurser (30 %%) fra den gældende liste er ikke med i den nye. Er det meningen?",\
                        "en":"3 courses (30 %%) of the list in force are not on the new one. Is that intended?"}},\
                        {"code":"R106","severity":"ROW","line":10,"row":9,"column":"B","value":"=1+1",\
                        "text":{"da":"Linje 10, kolonne B: Teksten begynder med »=«. Excel vil læse den som en formel. Fjern tegnet.",\
                        "en":"Line 10, column B: The text begins with \\"=\\". Excel will read it as a formula. Remove the sign."}}]}"""
                        .formatted(report.path("sha256").asText()),
                Json.text(report));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            list=rar-fyn                                              | ?edition
            edition=2021-10-01                                        | ?list
            list=&edition=                                            | ?edition ?list
            list=rar-atlantis&edition=i morgen                        | ?edition ?list
            list=rar-fyn&edition=2021-10-1                            | ?edition
            list=rar-fyn&edition=2025-04-01                           | ?edition
            list=rbr-syddanmark&edition=2024-10-01                    | ?edition
            list=rar-fyn&edition=2021-10-01&publish=ja                | ?publish
            list=rar-fyn&list=rar-fyn&edition=2021-10-01              | ?list
            list=rar-fyn&edition=2021-10-01&supplement=true           | ?reason
            list=rar-fyn&edition=2021-10-01&acknowledge=A201          | ?reason
            list=rar-fyn&edition=2021-10-01&acknowledge=R101          | ?acknowledge
            list=rar-fyn&edition=2021-10-01&lastDay=2021-12-31        | ?lastDay
            list=rar-fyn&edition=2021-10-01&supplement=true&reason=x&lastDay=2021-09-30 | ?lastDay
            list=rar-fyn&edition=2021-10-01&reason=010190-1234        | ?reason
            list=rar-fyn&edition=2021-10-01&fileName=010190-1234.csv  | ?fileName
            list=rar-fyn&edition=2021-10-01&publihs=true              | ?publihs
            lsit=x&edition=x&publish=x&lastDay=x&acknowledge=x        | ?acknowledge ?edition ?lastDay ?list ?lsit ?publish
            """)
    void everyFaultyParameterIsNamed(String query, String pointers) throws IOException {
        JsonNode answer = answer(ApprovalRule.SINGLE_PERSON, event(ANNA, query, file()));
        assertEquals(400, answer.path("statusCode").asInt());
        TreeSet<String> found = new TreeSet<>();
        body(answer).path("errors").forEach(error -> found.add(error.path("pointer").asText()));
        assertEquals(pointers, String.join(" ", found));
        assertFalse(answer.toString().contains("010190"), "never echoed");
    }

    @Test
    void aMisspeltListOrParameterHasTheNearestBesideIt() throws IOException {
        JsonNode errors = body(answer(ApprovalRule.SINGLE_PERSON,
                event(ANNA, "list=rar-fyhn&editoin=2021-10-01", file()))).path("errors");
        List<String> nearest = errors.findValuesAsText("didYouMean");
        assertEquals(new TreeSet<>(List.of("edition", "rar-fyn")), new TreeSet<>(nearest));
    }

    @Test
    void anImportWithoutAFileIsRefused() throws IOException {
        JsonNode answer = answer(ApprovalRule.SINGLE_PERSON,
                event(ANNA, "list=rar-fyn&edition=2021-10-01", new byte[0]));
        assertEquals("", body(answer).path("errors").path(0).path("pointer").asText("missing"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rar-fyn", "rar-fyn~2021-10-01~abc", "rar-fyn~2021-10-01~"
            + "0000000000000000000000000000000000000000000000000000000000000000"})
    void anUnknownIdIsNotFound(String id) throws IOException {
        assertEquals(404, answer(ApprovalRule.SINGLE_PERSON, approve(id, BO)).path("statusCode").asInt());
    }

    @ParameterizedTest
    @CsvSource({"rar-fyn, edition=2021-10-01, 404", "rar-atlantis, edition=2021-10-01, 404", "rar-fyn, '', 400",
            "rar-fyn, edition=x&grund=y, 400"})
    void aRollbackOfWhatIsNotThereIsRefused(String list, String query, int status) throws IOException {
        assertEquals(status, answer(ApprovalRule.SINGLE_PERSON, rollback(list, query)).path("statusCode").asInt());
    }

    private JsonNode imported(ApprovalRule rule, String who, String query, byte[] file) throws IOException {
        JsonNode answer = answer(rule, event(who, query, file));
        assertEquals(200, answer.path("statusCode").asInt(), answer.toString());
        assertEquals("no-store", answer.path("headers").path("Cache-Control").asText());
        return body(answer);
    }

    private JsonNode answer(ApprovalRule rule, ObjectNode event) throws IOException {
        AdminHandler handler = new AdminHandler(client, LocalTables.NAMES, Clock.systemUTC(), rule,
                () -> changes.add("changed"));
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        handler.handleRequest(new ByteArrayInputStream(Json.MAPPER.writeValueAsBytes(event)), answer, null);
        return Json.MAPPER.readTree(answer.toByteArray());
    }

    private static JsonNode body(JsonNode answer) throws IOException {
        return Json.MAPPER.readTree(answer.path("body").asText());
    }

    private static byte[] file() {
        return ListFile.ofCourses(10).utf8();
    }

    private static String id(JsonNode report) {
        return report.path("list").asText() + "~" + report.path("edition").asText() + "~"
                + report.path("sha256").asText();
    }

    private static ObjectNode event(String who, String query, byte[] body) {
        ObjectNode event = Json.object().put("httpMethod", "POST").put("path", "/v1/admin/imports");
        ObjectNode parameters = event.putObject("multiValueQueryStringParameters");
        for (String pair : query.split("&")) {
            if (!pair.isEmpty()) {
                String[] parts = pair.split("=", 2);
                parameters.withArrayProperty(parts[0]).add(parts[1]);
            }
        }
        event.putObject("requestContext").put("requestId", "r1").putObject("identity").put("userArn", who);
        return event.put("isBase64Encoded", true).put("body", Base64.getEncoder().encodeToString(body));
    }

    private static ObjectNode approve(String id, String who) {
        ObjectNode event = event(who, "", "".getBytes(StandardCharsets.UTF_8));
        event.putObject("pathParameters").put("id", id);
        return event;
    }

    private static ObjectNode rollback(String list, String query) {
        ObjectNode event = event(ANNA, query, new byte[0]);
        event.putObject("pathParameters").put("list", list);
        return event;
    }
}
