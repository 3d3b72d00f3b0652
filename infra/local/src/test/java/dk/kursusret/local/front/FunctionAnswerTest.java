package dk.kursusret.local.front;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import dk.kursusret.gateway.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FunctionAnswerTest {

    private static Reply reply(String json) throws Exception {
        return FunctionAnswer.reply(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String body(String json) throws Exception {
        return new String(reply(json).body(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "{\"a\":\"b\\\\\"}", "æøå – € \uD83D\uDE00", "\t\r\n\b\f/\u0001\u007f", "\\",
            "\"", "ends with \\"})
    void aBodyArrivesAsItWas(String text) throws Exception {
        assertEquals(text, body(Json.text(Json.object().put("statusCode", 200).put("body", text).put("more", "\"x"))));
    }

    @Test
    void anyWayOfWritingACharacterIsRead() throws Exception {
        assertEquals("æ/\uD83D\uDE00a ?",
                body("{\"body\" : \"\\u00e6\\/\\ud83d\\ude00\\u0061 \\ud83d\" , \"statusCode\":200}"));
    }

    @Test
    void headersHaveOneValueOrSeveral() throws Exception {
        Reply reply = reply("""
                {"statusCode": 204, "headers": {"A": "1", "B": "2"}, "multiValueHeaders": {"B": ["3", "4"]},
                 "body": null, "cookies": [{"c": 1}]}""");

        assertEquals(List.of("1"), reply.headers().get("A"));
        assertEquals(List.of("3", "4"), reply.headers().get("B"));
        assertEquals(0, reply.body().length);
        assertEquals(204, reply.status());
        assertEquals(0, reply("{\"statusCode\":200,\"headers\":null,\"multiValueHeaders\":null}").headers().size());
    }

    @Test
    void whatIsNoTextComesInBase64() throws Exception {
        assertEquals("ø", body("{\"body\":\"w7g=\",\"isBase64Encoded\":true,\"statusCode\":200}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "[]", "null", "{\"statusCode\":99}", "{\"statusCode\":600}", "{\"statusCode\":\"many\"}"})
    void anAnswerWithoutAStatusIsRefused(String json) {
        assertThrows(FunctionFailure.class, () -> reply(json));
    }

    @ParameterizedTest
    @ValueSource(strings = {"not JSON", "{\"statusCode\":200,\"body\":\"never ends",
            "{\"statusCode\":200,\"body\":\"\\u12\"}",
            "{\"statusCode\":200,\"body\":\"\\q\"}"})
    void whatIsNoJsonIsNoneEither(String json) {
        assertThrows(JsonProcessingException.class, () -> reply(json));
    }
}
