package dk.kursusret.local.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.gateway.json.Json;
import dk.kursusret.local.store.Disk;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OnFullDiskTest {
    private static final byte[] EVENT = "{\"httpMethod\":\"POST\",\"path\":\"/v1/admin/imports\"}"
            .getBytes(StandardCharsets.UTF_8);

    @ParameterizedTest
    @CsvSource({"200, 0, the function's own", "400, 0, the function's own", "500, 100000000, the function's own",
            "500, 0, https://kursusret.dk/problems/disk-full"})
    void aFailureOnAFullDiskIsReportedAsSuch(int status, long room, String told) throws IOException {
        RequestStreamHandler function = (event, answer, context) -> answer.write(("{\"statusCode\":" + status
                + ",\"body\":\"{\\\"type\\\":\\\"the function's own\\\"}\"}").getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream answer = new ByteArrayOutputStream();

        new OnFullDisk(function, Disk.withRoom(Path.of("data"), () -> room))
                .handleRequest(new ByteArrayInputStream(EVENT), answer, null);

        JsonNode answered = Json.MAPPER.readTree(answer.toByteArray());
        assertEquals(status, answered.path("statusCode").asInt());
        assertEquals(told, Json.MAPPER.readTree(answered.path("body").asText()).path("type").asText());
    }
}
