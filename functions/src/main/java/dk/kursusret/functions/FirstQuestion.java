package dk.kursusret.functions;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kursusret.gateway.json.Json;
import java.nio.charset.StandardCharsets;

/** A request that a function sends itself before its snapshot is taken, so that no user has to wait for a cold start. */
record FirstQuestion(String method, String path, String body) {

    static FirstQuestion get(String path) {
        return new FirstQuestion("GET", path, "");
    }

    static FirstQuestion post(String path, String body) {
        return new FirstQuestion("POST", path, body);
    }

    /** The request as API Gateway would deliver it. */
    byte[] event() {
        ObjectNode event = Json.object().put("httpMethod", method).put("resource", path).put("path", path)
                .put("body", body);
        event.putObject("requestContext").put("requestId", "priming");
        return Json.text(event).getBytes(StandardCharsets.UTF_8);
    }
}
