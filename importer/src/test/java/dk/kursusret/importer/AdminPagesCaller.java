package dk.kursusret.importer;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kursusret.gateway.json.Json;
import dk.kursusret.importer.intake.ApprovalRule;
import dk.kursusret.importer.intake.SourceFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Stream;

/** Calls the operators' pages with forms as browsers send them. */
abstract class AdminPagesCaller extends AdminCaller {
    private static final int MOST_BYTES = 50_000;
    ApprovalRule rule = ApprovalRule.TWO_PERSONS;

    /** @param text the visible text, with single spaces */
    record Shown(int status, JsonNode headers, String html, String text) {
        void says(String words) {
            assertTrue(text.contains(words), () -> words + " is not in " + text);
        }

        String location() {
            return headers.path("Location").asText();
        }
    }

    Shown get(String who, String path) throws IOException {
        return answer(event(who, "GET", path));
    }

    Shown send(String who, String path, String... fields) throws IOException {
        return answer(body(event(who, "POST", path), "application/x-www-form-urlencoded",
                String.join("&", fields).getBytes(StandardCharsets.UTF_8)));
    }

    /** Sends the upload form, without a file where its name is empty. */
    Shown bring(String who, String fileName, byte[] file, String... fields) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (String field : fields) {
            String[] sides = field.split("=", 2);
            body.writeBytes(("--x\r\nContent-Disposition: form-data; name=\"" + sides[0] + "\"\r\n\r\n" + sides[1]
                    + "\r\n").getBytes(StandardCharsets.UTF_8));
        }
        body.writeBytes(("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                + "\"\r\nContent-Type: text/csv\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes("\r\n--x--\r\n".getBytes(StandardCharsets.UTF_8));
        return answer(body(event(who, "POST", "/admin/imports"), "multipart/form-data; boundary=x",
                body.toByteArray()));
    }

    Shown bring(String what, ListFile file, String... more) throws IOException {
        return bring(ANNA, "liste.csv", file.utf8(), Stream.concat(
                Stream.of("list=rar-fyn", "edition=2021-04-01", "do=" + what),
                Stream.of(more)).toArray(String[]::new));
    }

    Shown answer(ObjectNode event) throws IOException {
        JsonNode answer = answer(rule, SourceFiles.NONE, event);
        String html = answer.path("body").asText();
        assertTrue(html.getBytes(StandardCharsets.UTF_8).length < MOST_BYTES, html);
        return new Shown(answer.path("statusCode").asInt(), answer.path("headers"), html,
                html.replaceAll("<[^>]*>", " ").replaceAll("[\\s\\u00A0]+", " "));
    }

    static ObjectNode event(String who, String method, String path) {
        String[] sides = path.split("\\?", 2);
        ObjectNode event = Json.object().put("httpMethod", method).put("path", sides[0]).put("resource",
                sides[0].replaceFirst("(/admin/imports/)[^/]+", "$1{id}").replaceFirst("(/admin/lists/)[^/]+",
                        "$1{list}"));
        event.putObject("requestContext").put("requestId", "r-1").putObject("identity").put("userArn", who);
        ObjectNode query = event.putObject("multiValueQueryStringParameters");
        if (sides.length == 2) {
            query.putArray(sides[1].split("=")[0]).add(sides[1].split("=")[1]);
        }
        event.putObject("headers").put("Host", "api.example");
        return event;
    }

    static ObjectNode body(ObjectNode event, String type, byte[] body) {
        event.withObject("/headers").put("Content-Type", type);
        return event.put("body", Base64.getEncoder().encodeToString(body)).put("isBase64Encoded", true);
    }
}
