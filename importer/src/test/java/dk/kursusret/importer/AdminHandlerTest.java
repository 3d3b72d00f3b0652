package dk.kursusret.importer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kursusret.catalog.store.LocalTables;
import dk.kursusret.gateway.json.Json;
import dk.kursusret.importer.admin.AdminHandler;
import dk.kursusret.importer.intake.ApprovalRule;
import dk.kursusret.importer.intake.Progress;
import dk.kursusret.importer.intake.SourceFiles;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;
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
    private final MemoryBucket bucket = new MemoryBucket();
    private int changes;

    @AfterEach
    void close() {
        imports.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "edition=2021-04-01                                  | /list Parameteren mangler.",
            "list=rar-fyn                                        | /edition Parameteren mangler.",
            "list=&edition=                                      | /list Skriv en tekst på 1 til 120 tegn. /edition Skriv en dato, der findes, som 2015-09-01.",
            "list=rar-fyb&edition=2021-04-01                     | /list Listen kendes ikke. /v1/positive-lists nævner dem alle.",
            "list=rar-fyn&edition=2021-02-30                     | /edition Skriv en dato, der findes, som 2015-09-01.",
            "list=rar-fyn&edition=01-04-2021                     | /edition Skriv en dato, der findes, som 2015-09-01.",
            "list=rar-fyn&edition=2025-03-01                     | /edition RAR Fyn findes ikke efter 28. februar 2025. Brug RBR Syddanmark (rbr-syddanmark).",
            "list=rbr-syddanmark&edition=2025-03-31              | /edition RBR Syddanmark findes først fra 1. april 2025.",
            "list=six-weeks&edition=2014-12-31                   | /edition Den landsdækkende liste findes først fra 1. januar 2015.",
            "list=rar-fyn&edition=2021-04-01&publish=yes         | /publish Skriv true eller false.",
            "list=rar-fyn&edition=2021-04-01&encoding=utf-7      | /encoding Skriv en af værdierne utf-16le, utf-8, utf-8-bom, windows-1252.",
            "list=rar-fyn&edition=2021-04-01&type=PDF            | /type Skriv en af værdierne CSV, XLSX.",
            "list=rar-fyn&edition=2021-04-01&delimiter=ab        | /delimiter Skriv ét tegn, fx ; eller ordet tab.",
            "list=rar-fyn&edition=2021-04-01&profile=kursusret-2 | /profile Skriv en af værdierne educations-1, kursusret-1, packages-1, rates-1.",
            "list=rar-fyn&edition=2021-04-01&dates=us            | /dates Skriv en af værdierne day-first, month-first.",
            "list=rar-fyn&edition=2021-04-01&serials=1901        | /serials Skriv en af værdierne 1900, 1904.",
            "list=rar-fyn&edition=2021-04-01&pubish=true         | /pubish Parameteren kendes ikke.",
            "list=rar-fyn&edition=2021-04-01&list=rar-fyn        | /list Parameteren står her flere gange. Behold kun den ene.",
            "list=rar-fyn&edition=2021-04-01&acknowledge=A213&reason=x | /acknowledge Skriv en af værdierne A201, A202, A203, A204, A205, A206, A207, A208, A209, A210, A211, A212.",
            "list=rar-fyn&edition=2021-04-01&acknowledge=A201    | /reason Skriv en begrundelse: et tillæg og en advarsel, der godkendes, skal have en.",
            "list=rar-fyn&edition=2021-04-01&supplement=true     | /reason Skriv en begrundelse: et tillæg og en advarsel, der godkendes, skal have en.",
            "list=rar-fyn&edition=2020-12-31&supplement=true&reason=x | /supplement Regionerne kan først optage kurser ekstraordinært fra den 1. januar 2021.",
            "list=packages&edition=2021-04-01&lastDay=2021-05-01  | /lastDay Kursuspakker og satser gælder, til de bliver afløst.",
            "list=rar-fyn&edition=2024-10-01&lastDay=2025-04-01   | /lastDay Listen gælder senest til 31. marts 2025.",
            "list=rar-fyn&edition=2021-04-01&supplement=true&reason=x&lastDay=2021-03-31 | /lastDay Den sidste dag ligger før den første.",
            "list=rar-fyn&edition=2021-04-01&reason=010190-1234  | /reason Værdien ligner et CPR-nummer. Vi tager ikke imod personoplysninger; den er hverken gemt eller vist.",
            "list=rar-fyb&edition=1&publish=2&foo=3              | /foo Parameteren kendes ikke. /list Listen kendes ikke. /v1/positive-lists nævner dem alle. /edition Skriv en dato, der findes, som 2015-09-01. /publish Skriv true eller false."})
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
    void aSecondSessionOfTheRoleThatBroughtTheFileCannotApproveIt() throws IOException {
        JsonNode report = body(imported("arn:aws:sts::1:assumed-role/Bringer/anna",
                "list=rar-fyn&edition=2021-04-01&stage=true", ListFile.ofCourses(60).text()));
        String id = "rar-fyn~2021-04-01~" + report.path("sha256").asText();
        assertEquals(403, approved("arn:aws:sts::1:assumed-role/Bringer/bo", id).path("statusCode").asInt());
        assertEquals(403, approved("arn:aws:sts::1:assumed-role/RenamedBringer/bo", id).path("statusCode").asInt());
        assertEquals(200, approved("arn:aws:iam::1:user/bo", id).path("statusCode").asInt());
    }

    @Test
    void theFileOfAnEditionIsKeptAsItCame() throws IOException {
        byte[] file = ListFile.ofCourses(3).utf8();
        imported(ANNA, "list=rar-fyn&edition=2021-04-01", ListFile.ofCourses(3).text());
        assertEquals(Set.of(), bucket.objects.keySet());
        String sha256 = body(imported(ANNA, "list=rar-fyn&edition=2021-04-01&publish=true",
                ListFile.ofCourses(3).text())).path("sha256").asText();
        assertEquals(Set.of("sources/rar-fyn/2021-04-01/" + sha256), bucket.objects.keySet());
        assertArrayEquals(file, bucket.read("sources/rar-fyn/2021-04-01/" + sha256));
    }

    @Test
    void aFileThatHoldsWhatLooksLikeACprNumberIsNotKept() throws IOException {
        JsonNode report = body(imported(ANNA, "list=rar-fyn&edition=2021-04-01&publish=true",
                ListFile.ofCourses(60).row("47592;For 010190-1234;S;").text()));
        assertEquals("READY", report.path("status").asText());
        assertEquals(Set.of(), bucket.objects.keySet());
    }

    @Test
    void whereOnePersonIsEnoughPublishingIsAtOnce() throws IOException {
        JsonNode answer = answer(ApprovalRule.SINGLE_PERSON, event(null, "list=rar-fyn&edition=2021-04-01&publish=true",
                ListFile.ofCourses(3).utf8()));
        assertEquals("PUBLISHED", body(answer).path("status").asText());
        assertEquals(1, changes);
        assertEquals("local", imports.records().getFirst().trail().staged().by());
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
        assertEquals("liste.csv", imports.records().getLast().delivery().source().fileName());
    }

    @ParameterizedTest
    @CsvSource({"x", "rar-fyn~2021-04-01", "rar-fyn~2021-04-01~abc",
            "rar-fyn~2021-04-01~0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"})
    void anIdThatIsNotKnownCannotBeApproved(String id) throws IOException {
        assertEquals(404, approved(BO, id).path("statusCode").asInt());
    }

    @Test
    void aRollbackAnswersWhatWasWithdrawnAndWhatHoldsNow() throws IOException {
        imports.publishUntil("2021-04-01", "2022-03-31", ListFile.ofCourses(10));
        imports.publish("2021-10-01", ListFile.ofCourses(11));
        String first = imports.records().getFirst().sha256();
        String second = imports.records().getLast().sha256();
        JsonNode answer = rolledBack("rar-fyn", "edition=2021-10-01&reason=forkert fil");
        assertEquals(200, answer.path("statusCode").asInt());
        assertEquals("{\"status\":\"WITHDRAWN\",\"list\":\"rar-fyn\",\"edition\":\"2021-10-01\",\"sha256\":\"" + second
                + "\",\"kind\":\"EDITION\",\"inForce\":{\"edition\":\"2021-04-01\",\"sha256\":\"" + first
                + "\",\"kind\":\"EDITION\"},\"suspended\":[]}", answer.path("body").asText());
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

    @Test
    void whatIsStagedOnlyWaitsThoughOnePersonIsEnough() throws IOException {
        JsonNode answer = answer(ApprovalRule.SINGLE_PERSON, event(null, "list=rar-fyn&edition=2021-04-01&stage=true",
                ListFile.ofCourses(3).utf8()));
        assertEquals("READY", body(answer).path("status").asText());
        assertTrue(imports.records().getFirst().isStaged());
        assertEquals(0, changes);
    }

    @Test
    void aReportIsJsonOrTextOrTheRowsThatWereSetAside() throws IOException {
        String file = ListFile.ofCourses(60).row("47001;=1+1;;").text();
        String query = "list=rar-fyn&edition=2021-04-01&format=";
        JsonNode text = imported(ANNA, query + "text&lang=en", file);
        assertEquals("text/plain; charset=utf-8", text.path("headers").path("Content-Type").asText());
        assertTrue(text.path("body").asText().contains("Rows set aside:\n  R106"), text.toString());
        JsonNode csv = imported(ANNA, query + "csv", file);
        assertEquals("text/csv; charset=utf-8", csv.path("headers").path("Content-Type").asText());
        assertTrue(
                csv.path("body").asText()
                        .startsWith("\uFEFFlinje;række;koder;årsag;kode;titel;udbyder;pris\r\n62;62;R106;"),
                csv.toString());
        assertTrue(csv.path("body").asText().endsWith(";47001;'=1+1;;\r\n"), csv.toString());
        assertEquals("READY", body(imported(ANNA, query + "json", file)).path("status").asText());
        JsonNode wrong = body(imported(ANNA, query + "cvs", file)).path("errors").path(0);
        assertEquals("/format csv",
                wrong.path("pointer").asText() + " " + wrong.path("didYouMean").asText());
    }

    @Test
    void whatWaitsIsShownWithWhoBroughtItAndItsReport() throws IOException {
        imported(ANNA, "list=rar-fyn&edition=2021-04-01&publish=true",
                ListFile.ofCourses(60).row("47001;=1+1;;").text());
        imports.publish("2021-10-01", ListFile.ofCourses(60));
        JsonNode waiting = body(got("/v1/admin/imports", "", "")).path("imports");
        assertEquals(1, waiting.size());
        assertEquals("2021-04-01", waiting.path(0).path("edition").asText());
        assertEquals(ANNA, waiting.path(0).path("stagedBy").asText());
        assertTrue(waiting.path(0).path("approvedBy").isNull());
        String id = waiting.path(0).path("id").asText();
        assertEquals(1, body(got("/v1/admin/imports/", id, "")).path("quarantined").asInt());
        assertTrue(got("/v1/admin/imports/", id, "format=text").path("body").asText().contains("R106"));
        String csv = got("/v1/admin/imports/", id, "format=csv&lang=en").path("body").asText();
        assertTrue(csv.startsWith("\uFEFFlinje;række;kolonne;kode;værdi;årsag\r\n62;62;B;R106;'=1+1;"), csv);
        assertEquals(3, csv.split("\r\n", -1).length);
        approved(BO, id);
        assertEquals(0, body(got("/v1/admin/imports", "", "")).path("imports").size());
    }

    @ParameterizedTest
    @CsvSource({"x, '', 404",
            "rar-fyn~2021-04-01~0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef, '', 404",
            "x, format=xml, 400", "'', list=rar-fyn, 400"})
    void whatCannotBeShownIsRefused(String id, String query, int status) throws IOException {
        assertEquals(status, got("/v1/admin/imports/", id, query).path("statusCode").asInt());
    }

    @Test
    void everyListIsShownWithAllThatWasDoneToIt() throws IOException {
        imports.publish("2021-03-01", ListFile.ofCourses(10));
        imports.publish("2021-04-01", ListFile.ofCourses(11));
        imports.rollBack("2021-04-01");
        imports.stage("2021-10-01", ListFile.ofCourses(12));
        JsonNode lists = body(got("/v1/admin/lists", "", "")).path("lists");
        assertTrue(lists.findValuesAsText("list").containsAll(List.of("six-weeks", "rar-fyn", "packages", "rates")));
        List<String> editions = new ArrayList<>();
        lists.forEach(list -> list.path("editions").forEach(edition -> editions.add(list.path("list").asText() + " "
                + edition.path("edition").asText() + " " + edition.path("state").asText() + " "
                + edition.path("accepted").asInt() + " " + edition.path("withdrawnReason").asText())));
        assertEquals(List.of("rar-fyn 2021-03-01 IN_FORCE 10 null", "rar-fyn 2021-04-01 WITHDRAWN 11 forkert fil",
                "rar-fyn 2021-10-01 WAITING 12 null"), editions);
    }

    @Test
    void twoListsAreComparedFieldByFieldWhereverTheyLie() throws IOException {
        imports.publish("2021-04-01", ListFile.headed("kode;titel;pris").rows("47592;A;100", "47593;B;", "47594;C;"));
        JsonNode answer = body(compared("{\"list\":\"rar-fyn\",\"edition\":\"2021-04-01\"}", file("rar-nordjylland",
                ListFile.headed("kode;titel;pris").rows("47592;A;110", "47594;C;", "47595;D;", "47596;=1;"))));
        assertEquals("{\"list\":\"rar-fyn\",\"rows\":3,\"setAside\":0}", answer.path("from").toString());
        assertEquals("{\"list\":\"rar-nordjylland\",\"rows\":3,\"setAside\":1}", answer.path("to").toString());
        assertEquals("{\"added\":1,\"removed\":1,\"changed\":1,\"unchanged\":1}", answer.path("diff").toString());
        JsonNode changes = answer.path("changes");
        assertEquals("47595", changes.path("added").path(0).path("code").asText());
        assertEquals("47593", changes.path("removed").path(0).path("code").asText());
        assertEquals("[{\"field\":\"pris\",\"before\":\"100\",\"after\":\"110\"}]",
                changes.path("changed").path(0).path("fields").toString());
        assertEquals(0, body(compared(file("rar-fyn", ListFile.ofCourses(3)), file("rar-fyn", ListFile.ofCourses(3))))
                .path("diff").path("changed").asInt());
        assertEquals(1, imports.records().size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "7                                                   | /from/list /from",
            "{}                                                  | /from/list /from",
            "{\"list\":\"rar-fyb\",\"edition\":\"2021-04-01\"}   | /from/list",
            "{\"list\":\"rar-fyn\"}                              | /from",
            "{\"list\":\"rar-fyn\",\"edition\":1,\"file\":\"\"}  | /from",
            "{\"list\":\"rar-fyn\",\"edition\":1,\"x\":1}        | /from",
            "{\"list\":\"rar-fyn\",\"edition\":\"i dag\"}        | /from/edition",
            "{\"list\":\"rar-fyn\",\"edition\":\"2021-04-01\"}   | /from/edition",
            "{\"list\":\"rar-fyn\",\"file\":\"ø\"}               | /from/file",
            "{\"list\":\"rar-fyn\",\"file\":\"\"}                | /from/file"})
    void whatCannotBeComparedIsRefusedWithEveryFault(String from, String pointers) throws IOException {
        JsonNode answer = compared(from, file("rar-fyn", ListFile.ofCourses(1)));
        assertEquals(400, answer.path("statusCode").asInt());
        List<String> told = new ArrayList<>();
        body(answer).path("errors").forEach(error -> told.add(error.path("pointer").asText()));
        assertEquals(pointers, String.join(" ", told));
    }

    @Test
    void listsOfDifferentKindsAreNotCompared() throws IOException {
        JsonNode answer = compared(file("rar-fyn", ListFile.ofCourses(1)), file("packages", ListFile.headed(
                "id;navn;jobtitel;region;kurser;praktik i uger;kilde").row("a;A;A;rar-fyn;47592 A;;x")));
        assertEquals(400, answer.path("statusCode").asInt());
        assertTrue(answer.path("body").asText().contains("/to/"), answer.toString());
    }

    private JsonNode compared(String from, String to) throws IOException {
        return answer(ApprovalRule.TWO_PERSONS, event(BO, "", ("{\"from\":" + from + ",\"to\":" + to + "}").getBytes(
                StandardCharsets.UTF_8)).put("path", "/v1/admin/diff").put("resource", "/v1/admin/diff"));
    }

    private static String file(String list, ListFile file) {
        return "{\"list\":\"" + list + "\",\"file\":\"" + Base64.getEncoder().encodeToString(file.utf8()) + "\"}";
    }

    private JsonNode imported(String who, String query, String file) throws IOException {
        return answer(ApprovalRule.TWO_PERSONS, event(who, query, file.getBytes(StandardCharsets.UTF_8)));
    }

    private JsonNode approved(String who, String id) throws IOException {
        ObjectNode event = event(who, "", new byte[0]).put("path", "/v1/admin/imports/" + id + "/approve")
                .put("resource", "/v1/admin/imports/{id}/approve");
        return answer(ApprovalRule.TWO_PERSONS, event);
    }

    private JsonNode rolledBack(String list, String query) throws IOException {
        ObjectNode event = event(BO, query, new byte[0]).put("path", "/v1/admin/lists/" + list + "/rollback")
                .put("resource", "/v1/admin/lists/{list}/rollback");
        return answer(ApprovalRule.TWO_PERSONS, event);
    }

    /** @param id of an import; empty for the routes without one */
    private JsonNode got(String path, String id, String query) throws IOException {
        ObjectNode event = event(BO, query, new byte[0]).put("httpMethod", "GET").put("path", path + id)
                .put("resource", path.endsWith("/") ? path + "{id}" : path);
        return answer(ApprovalRule.TWO_PERSONS, event);
    }

    private JsonNode answer(ApprovalRule rule, ObjectNode event) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        new AdminHandler(imports.client, LocalTables.NAMES, imports.clock, rule, SourceFiles.in(bucket), Progress.NONE,
                () -> changes++)
                .handleRequest(new ByteArrayInputStream(Json.MAPPER.writeValueAsBytes(event)), answer, null);
        return Json.MAPPER.readTree(answer.toByteArray());
    }

    private static JsonNode body(JsonNode answer) throws IOException {
        return Json.MAPPER.readTree(answer.path("body").asText());
    }

    private static ObjectNode event(String who, String query, byte[] body) {
        ObjectNode event = Json.object().put("httpMethod", "POST").put("path", "/v1/admin/imports")
                .put("resource", "/v1/admin/imports").put("body", Base64.getEncoder().encodeToString(body))
                .put("isBase64Encoded", true);
        event.putObject("requestContext").put("requestId", "r-1").putObject("identity").put("userArn", who)
                .put("user",
                        who != null && who.startsWith("arn:aws:sts") ? "AROA1:" + who.replaceFirst(".*/", "") : who);
        ObjectNode parameters = event.putObject("multiValueQueryStringParameters");
        Arrays.stream(query.split("&")).filter(p -> !p.isEmpty()).map(p -> p.split("=", 2))
                .collect(Collectors.groupingBy(p -> p[0], Collectors.mapping(p -> p[1], Collectors.toList())))
                .forEach((name, values) -> values.forEach(parameters.withArray("/" + name)::add));
        return event;
    }
}
