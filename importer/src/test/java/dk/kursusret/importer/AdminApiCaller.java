package dk.kursusret.importer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kursusret.gateway.json.Json;
import dk.kursusret.importer.intake.ApprovalRule;
import dk.kursusret.importer.intake.SourceFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Collectors;

/** Calls the admin routes with parameters and bodies as clients send them. */
abstract class AdminApiCaller extends AdminCaller {
    final MemoryBucket bucket = new MemoryBucket();

    JsonNode imported(String who, String query, String file) throws IOException {
        return answer(ApprovalRule.TWO_PERSONS, event(who, query, file.getBytes(StandardCharsets.UTF_8)));
    }

    JsonNode approved(String who, String id) throws IOException {
        ObjectNode event = event(who, "", new byte[0]).put("path", "/v1/admin/imports/" + id + "/approve")
                .put("resource", "/v1/admin/imports/{id}/approve");
        return answer(ApprovalRule.TWO_PERSONS, event);
    }

    JsonNode rolledBack(String list, String query) throws IOException {
        ObjectNode event = event(BO, query, new byte[0]).put("path", "/v1/admin/lists/" + list + "/rollback")
                .put("resource", "/v1/admin/lists/{list}/rollback");
        return answer(ApprovalRule.TWO_PERSONS, event);
    }

    /** @param id the id of an import; empty for the routes without one */
    JsonNode got(String path, String id, String query) throws IOException {
        ObjectNode event = event(BO, query, new byte[0]).put("httpMethod", "GET").put("path", path + id)
                .put("resource", path.endsWith("/") ? path + "{id}" : path);
        return answer(ApprovalRule.TWO_PERSONS, event);
    }

    JsonNode answer(ApprovalRule rule, ObjectNode event) throws IOException {
        return answer(rule, SourceFiles.in(bucket), event);
    }

    static JsonNode body(JsonNode answer) throws IOException {
        return Json.MAPPER.readTree(answer.path("body").asText());
    }

    static ObjectNode event(String who, String query, byte[] body) {
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
