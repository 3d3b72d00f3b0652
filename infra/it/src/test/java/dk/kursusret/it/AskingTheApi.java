package dk.kursusret.it;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Tests that validate a server's answers against the OpenAPI document that it serves. */
abstract class AskingTheApi {
    @TempDir
    static Path folder;
    static RunningServer server;
    static ApiDescription api;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        server = new Application(folder).serve(folder.resolve("data"));
        api = new ApiDescription(ApiDescription.json(server.get("/v1/openapi.json").body()));
    }

    @AfterAll
    static void stop() {
        server.close();
    }
}
