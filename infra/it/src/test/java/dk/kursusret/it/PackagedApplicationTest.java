package dk.kursusret.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.gateway.json.Json;
import dk.kursusret.it.cloud.Command;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server started as the README says, used over HTTP and by the commands that only read. */
class PackagedApplicationTest {
    @TempDir
    private static Path folder;
    private static Application application;
    private static Path data;
    private static RunningServer server;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        application = new Application(folder);
        data = folder.resolve("data");
        server = application.serve(data);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static JsonNode json(HttpResponse<String> answer) throws IOException {
        return Json.MAPPER.readTree(answer.body());
    }

    @Test
    void itSaysReadyOnceAndNothingElseOnStandardOutput() throws Exception {
        HttpResponse<String> health = server.get("/v1/health");

        assertEquals(200, health.statusCode());
        assertEquals("ok", json(health).path("status").asText());
        assertEquals(List.of("ready " + server.address()), server.said());
    }

    @Test
    void whatCannotBeAnsweredIsAProblemAndTheServerKeepsRunning() throws Exception {
        HttpResponse<String> unknown = server.get("/v1/nowhere");
        HttpResponse<String> broken = server.post("/v1/eligibility", "{\"asOf\":");
        HttpResponse<String> personal = server.post("/v1/eligibility", "{\"course\":{\"code\":\"010190-1234\"}}");
        HttpResponse<String> large = server.post("/v1/eligibility", BodyPublishers.ofByteArray(new byte[10_000_000]));

        assertEquals(List.of(404, 400, 400, 413), List.of(unknown.statusCode(), broken.statusCode(),
                personal.statusCode(), large.statusCode()));
        for (HttpResponse<String> refused : List.of(unknown, broken, personal, large)) {
            assertTrue(refused.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json"));
            assertFalse(json(refused).path("text").path("da").asText().isBlank(), refused::body);
        }
        assertFalse(personal.body().contains("010190-1234"), personal::body);
        assertEquals(200, server.get("/v1/health").statusCode());
    }

    @Test
    void headAndOptionsAreAnswered() throws Exception {
        HttpResponse<String> head = server.send(server.request("/v1/health").method("HEAD", BodyPublishers.noBody()));
        HttpResponse<String> preflight = server
                .send(server.request("/v1/eligibility").method("OPTIONS", BodyPublishers.noBody()));

        assertEquals(List.of(200, ""), List.of(head.statusCode(), head.body()));
        assertEquals("POST, OPTIONS", preflight.headers().firstValue("Access-Control-Allow-Methods").orElse(""));
    }

    @Test
    void aQuestionInAFileIsAnsweredInText() throws Exception {
        Path question = Files.writeString(folder.resolve("question.json"),
                "{\"asOf\":\"2015-09-01\",\"schemes\":[\"six-weeks\"],\"person\":{\"group\":\"DAGPENGE\"}}");
        String url = server.address().toString();

        Command words = application.run("check", question.toString(), "--server", url);
        Command json = application.run("check", question.toString(), "--server", url, "--json");

        assertEquals(0, words.exit(), words::err);
        assertTrue(words.out().contains("six-weeks: UNDETERMINED"), words::out);
        assertTrue(words.out().contains("✓ ") && words.out().contains("[six-weeks § 1]"), words::out);
        assertTrue(Json.MAPPER.readTree(json.out()).path("advisory").asBoolean());
    }

    @Test
    void aSecondServerOnTheSameDataIsRefused() throws Exception {
        Command second = application.run("serve", "--port", "0", "--data", data.toString());

        assertEquals(1, second.exit());
        assertTrue(second.err().contains("Another Kursusret server is using the folder " + data), second::err);
        assertEquals("", second.out());
        assertEquals(200, server.get("/v1/health").statusCode());
    }
}
