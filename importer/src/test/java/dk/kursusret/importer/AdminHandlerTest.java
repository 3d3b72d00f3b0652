package dk.kursusret.importer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.importer.intake.ApprovalRule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The admin routes as the gateway calls them: importing a file, approving it and rolling it back. */
class AdminHandlerTest extends AdminApiCaller {
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
    void everyFaultOfARequestIsReportedWithItsPointer(String query, String faults) throws IOException {
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
    void aSecondSessionOfTheRoleThatSubmittedTheFileCannotApproveIt() throws IOException {
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
}
