package dk.kursusret.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.importer.intake.ApprovalRule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Comparing two lists, whether files or published editions. */
class AdminComparisonTest extends AdminApiCaller {
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
}
