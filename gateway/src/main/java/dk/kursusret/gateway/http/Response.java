package dk.kursusret.gateway.http;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.gateway.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** An HTTP response. A body that is not text ({@code binary}) crosses the gateway in Base64. */
public record Response(int status, Map<String, String> headers, byte[] body, boolean binary) {

    public static Response json(int status, JsonNode body) {
        return json(status, Json.text(body).getBytes(StandardCharsets.UTF_8));
    }

    /** @param body already serialised JSON */
    public static Response json(int status, byte[] body) {
        return new Response(status, Map.of("Content-Type", "application/json; charset=utf-8"), body, false);
    }

    public static Response text(int status, String contentType, String body) {
        return new Response(status, Map.of("Content-Type", contentType), body.getBytes(StandardCharsets.UTF_8), false);
    }

    public Response with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Response(status, Map.copyOf(more), body, binary);
    }
}
