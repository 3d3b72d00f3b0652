package dk.kursusret.functions;

import dk.kursusret.catalog.store.TableNames;
import dk.kursusret.functions.priceceiling.PriceCeilingEndpoint;
import dk.kursusret.gateway.settings.Settings;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The Lambda function behind GET and POST /v1/price-ceiling. */
public final class PriceCeilingHandler extends QueryHandler {
    static final List<FirstQuestion> FIRST = List.of(
            FirstQuestion.post("/v1/price-ceiling", "{\"asOf\": \"2015-09-01\", \"hours\": 37, \"price\": 4000}"),
            FirstQuestion.post("/v1/price-ceiling", "{\"weeks\": 1}"));

    /** Called by Lambda; reads the tables named in the environment. */
    public PriceCeilingHandler() {
        this(new DynamoDb());
    }

    private PriceCeilingHandler(DynamoDb cloud) {
        this(cloud::client, TableNames.of(Settings.ofFunction()::required), Clock.systemUTC());
        prime(cloud, FIRST);
    }

    public PriceCeilingHandler(DynamoDbClient client, TableNames tables, Clock clock) {
        this(() -> client, tables, clock);
    }

    private PriceCeilingHandler(Supplier<DynamoDbClient> client, TableNames tables, Clock clock) {
        super(client, tables, clock,
                (catalog, metrics) -> new PriceCeilingEndpoint(catalog, clock).routes());
    }
}
