package dk.kursusret.bench.reads;

import dk.kursusret.bench.decision.Sample;
import dk.kursusret.bench.figures.Section;
import dk.kursusret.bench.start.SampleTables;
import dk.kursusret.catalog.store.TableNames;
import dk.kursusret.functions.EligibilityHandler;
import dk.kursusret.gateway.json.Json;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What a question reads from the tables, counted by DynamoDB Local as DynamoDB does. Costs can be computed from it. */
public final class Reads {
    private static final TableNames NAMES = new TableNames("Editions", "Entries");
    private final Path home;

    /** @param home the product's folder */
    public Reads(Path home) {
        this.home = home;
    }

    public Section measure() throws Exception {
        try (SampleTables tables = SampleTables.open(home.resolve("samples").resolve("lists"));
                DynamoDbClient client = tables.client()) {
            CountedReads counted = new CountedReads(client);
            EligibilityHandler function = new EligibilityHandler(counted, NAMES, Clock.systemUTC());
            ask(function);
            String first = counted.counted();
            ask(function);
            String second = counted.counted();
            function.refresh();
            ask(function);
            return new Section("What a question about every scheme reads from the tables", "none", List.of(),
                    List.of("The first question of a container: " + first + ".",
                            "Another within thirty seconds: " + second + ".",
                            "One after that, which reads the pointers again: " + counted.counted() + "."));
        }
    }

    private static void ask(EligibilityHandler function) throws IOException {
        var event = Json.object().put("httpMethod", "POST").put("resource", "/v1/eligibility")
                .put("path", "/v1/eligibility")
                .put("body", new String(Sample.GRANTED_2021.body(), StandardCharsets.UTF_8));
        event.putObject("requestContext").put("requestId", "counted");
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        function.handleRequest(new ByteArrayInputStream(Json.MAPPER.writeValueAsBytes(event)), answer, null);
        if (Json.MAPPER.readTree(answer.toByteArray()).path("statusCode").asInt() != 200) {
            throw new IllegalStateException(answer.toString(StandardCharsets.UTF_8));
        }
    }
}
