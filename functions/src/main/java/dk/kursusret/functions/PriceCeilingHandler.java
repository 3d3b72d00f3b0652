package dk.kursusret.functions;

import dk.kursusret.catalog.Catalog;
import dk.kursusret.catalog.store.TableNames;
import dk.kursusret.functions.priceceiling.PriceCeilingEndpoint;
import dk.kursusret.gateway.http.Routes;
import dk.kursusret.gateway.metrics.Metrics;
import java.time.Clock;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The Lambda function behind GET and POST /v1/price-ceiling. */
public final class PriceCeilingHandler extends QueryHandler {
    static final List<FirstQuestion> FIRST_QUESTIONS = List.of(
            FirstQuestion.post("/v1/price-ceiling", "{\"asOf\": \"2015-09-01\", \"hours\": 37, \"price\": 4000}"),
            FirstQuestion.post("/v1/price-ceiling", "{\"weeks\": 1}"));

    /** Called by Lambda; reads the tables named in the environment. */
    public PriceCeilingHandler() {
        super(PriceCeilingHandler::routes, FIRST_QUESTIONS);
    }

    public PriceCeilingHandler(DynamoDbClient client, TableNames tables, Clock clock) {
        super(PriceCeilingHandler::routes, client, tables, clock);
    }

    private static Routes routes(Catalog catalog, Clock clock, Metrics metrics) {
        return new PriceCeilingEndpoint(catalog, clock).routes();
    }
}
