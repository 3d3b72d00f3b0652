package dk.kursusret.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Answers to operators contain what the OpenAPI document describes, and nothing else. */
class OpenApiOperatorsTest extends AskingTheApi {
    private static final Path LIST = SampleFile.of("rar-fyn", "2021-10-01");

    /** What operators do, from a file to a rollback, and the answers to their mistakes. */
    @Test
    void operatorsAreAnsweredAsDescribed() throws IOException, InterruptedException {
        byte[] list = Files.readAllBytes(LIST);
        List<HttpResponse<String>> posted = new ArrayList<>();
        for (String parameters : List.of("", "&stage=true", "&publish=true", "&publish=true", "&format=text",
                "&format=csv", "&format=html", "&lang=tysk")) {
            posted.add(server.send(server.request("/v1/admin/imports?list=rar-fyn&edition=2022-04-01" + parameters)
                    .header("Content-Type", "text/csv").POST(BodyPublishers.ofByteArray(list))));
        }
        posted.add(server.send(server.request("/v1/admin/imports?list=rar-fyn&edition=2022-10-01")
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofString("kode;titel\r\n=1+1;\r\n42257;x\r\n"))));
        posted.add(server.send(server.request("/v1/admin/imports?list=rar-fyn&edition=2022-10-01")
                .header("Content-Type", "text/csv").POST(BodyPublishers.ofString("%PDF-1.4"))));
        String staged = ApiDescription.json(posted.get(1).body()).path("sha256").asText();
        posted.add(server.post("/v1/admin/imports/rar-fyn~2022-04-01~" + staged + "/approve", ""));
        posted.add(server.post("/v1/admin/imports/rar-fyn~1999-04-01~" + staged + "/approve", ""));
        List<HttpResponse<String>> read = List.of(server.get("/v1/admin/imports"), server.get("/v1/admin/lists"),
                server.get("/v1/admin/imports/rar-fyn~2022-04-01~" + staged),
                server.get("/v1/admin/imports/rar-fyn~2022-04-01~" + staged + "?format=html&lang=en"),
                server.get("/v1/admin/imports/rar-fyn~1999-04-01~" + staged),
                server.get("/v1/positive-lists/events?limit=1000"), server.get("/v1/positive-lists/rar-fyn/editions"));
        String diff = "{\"from\":{\"list\":\"rar-fyn\",\"edition\":\"2021-10-01\"},\"to\":"
                + "{\"list\":\"rar-sjaelland\",\"edition\":\"2021-10-01\"}}";
        assertEquals(List.of(),
                api.differences("#/components/schemas/DiffQuestion", ApiDescription.json(diff)));
        posted.add(server.post("/v1/admin/diff", diff));
        posted.add(server.post("/v1/admin/diff", "{}"));
        posted.add(server.post("/v1/admin/lists/rar-fyn/rollback?edition=2022-04-01&reason=forkert", ""));
        posted.add(server.post("/v1/admin/lists/rar-fyn/rollback?edition=2022-04-01", ""));

        posted.forEach(answer -> assertEquals(List.of(), api.differences("POST", answer), answer.body()));
        read.forEach(answer -> assertEquals(List.of(), api.differences("GET", answer), answer.body()));
        for (String address : List.of("/v1/admin/lists", "/v1/positive-lists/events?limit=1000",
                "/v1/positive-lists/rar-fyn/editions")) {
            HttpResponse<String> answer = server.get(address);
            assertEquals(List.of(), api.differences("GET", answer), answer.body());
        }
    }
}
