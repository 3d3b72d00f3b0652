package dk.kursusret.local.front;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dk.kursusret.gateway.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the JSON that a function answers with, as API Gateway's proxy integration does. */
final class FunctionAnswer {
    private final Map<String, List<String>> headers = new LinkedHashMap<>();
    private final Map<String, List<String>> multiValueHeaders = new LinkedHashMap<>();
    private String body = "";
    private int status;
    private boolean base64;

    private FunctionAnswer() {}

    /**
     * @throws IOException if it is not JSON
     * @throws FunctionFailure if it has no valid status
     */
    static Reply reply(byte[] json) throws IOException, FunctionFailure {
        FunctionAnswer answer = new FunctionAnswer();
        try (JsonParser parser = Json.MAPPER.createParser(json)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                    parser.nextToken();
                    answer.read(name, parser);
                }
            }
        }
        return answer.reply();
    }

    private void read(String name, JsonParser value) throws IOException {
        switch (name) {
            case "statusCode" -> status = value.getValueAsInt();
            case "headers" -> readHeaders(value, headers);
            case "multiValueHeaders" -> readHeaders(value, multiValueHeaders);
            case "isBase64Encoded" -> base64 = value.getValueAsBoolean();
            case "body" -> body = value.currentToken() == JsonToken.VALUE_STRING ? value.getText() : "";
            default -> value.skipChildren();
        }
    }

    /** Reads headers that have either one value or an array of values each. */
    private static void readHeaders(JsonParser value, Map<String, List<String>> headers) throws IOException {
        if (value.currentToken() != JsonToken.START_OBJECT) {
            return;
        }
        for (String name = value.nextFieldName(); name != null; name = value.nextFieldName()) {
            List<String> values = new ArrayList<>();
            if (value.nextToken() == JsonToken.START_ARRAY) {
                while (value.nextToken() != JsonToken.END_ARRAY) {
                    values.add(value.getValueAsString());
                }
            } else {
                values.add(value.getValueAsString());
            }
            headers.put(name, values);
        }
    }

    private Reply reply() throws FunctionFailure {
        if (status < 100 || status > 599) {
            throw new FunctionFailure("an answer without a status");
        }
        headers.putAll(multiValueHeaders);
        return new Reply(status, headers,
                base64 ? Base64.getDecoder().decode(body) : body.getBytes(StandardCharsets.UTF_8));
    }
}
