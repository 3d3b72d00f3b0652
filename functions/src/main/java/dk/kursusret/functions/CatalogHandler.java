package dk.kursusret.functions;

import dk.kursusret.catalog.Catalog;
import dk.kursusret.catalog.edition.KnownLists;
import dk.kursusret.catalog.region.Regions;
import dk.kursusret.catalog.store.TableNames;
import dk.kursusret.functions.lists.CatalogEndpoint;
import dk.kursusret.gateway.http.Routes;
import dk.kursusret.gateway.metrics.Metrics;
import java.time.Clock;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The Lambda function that serves reads: courses, lists, regions, rates and health. */
public final class CatalogHandler extends QueryHandler {
    static final List<FirstQuestion> FIRST_QUESTIONS = List.of(FirstQuestion.get("/v1/courses"),
            FirstQuestion.get("/v1/positive-lists"));

    /** Called by Lambda; reads the tables named in the environment. */
    public CatalogHandler() {
        super(CatalogHandler::routes, FIRST_QUESTIONS);
    }

    public CatalogHandler(DynamoDbClient client, TableNames tables, Clock clock) {
        super(CatalogHandler::routes, client, tables, clock);
    }

    private static Routes routes(Catalog catalog, Clock clock, Metrics metrics) {
        return new CatalogEndpoint(catalog, KnownLists.load(), Regions.load(), clock, metrics).routes();
    }
}
