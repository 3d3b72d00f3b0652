package dk.kursusret.functions;

import dk.kursusret.catalog.edition.KnownLists;
import dk.kursusret.catalog.region.Regions;
import dk.kursusret.catalog.store.TableNames;
import dk.kursusret.functions.lists.CatalogEndpoint;
import dk.kursusret.gateway.settings.Settings;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The Lambda function that serves reads: courses, lists, regions, rates and health. */
public final class CatalogHandler extends QueryHandler {
    static final List<FirstQuestion> FIRST = List.of(FirstQuestion.get("/v1/courses"),
            FirstQuestion.get("/v1/positive-lists"));

    /** Called by Lambda; reads the tables named in the environment. */
    public CatalogHandler() {
        this(new DynamoDb());
    }

    private CatalogHandler(DynamoDb cloud) {
        this(cloud::client, TableNames.of(Settings.ofFunction()::required), Clock.systemUTC());
        prime(cloud, FIRST);
    }

    public CatalogHandler(DynamoDbClient client, TableNames tables, Clock clock) {
        this(() -> client, tables, clock);
    }

    private CatalogHandler(Supplier<DynamoDbClient> client, TableNames tables, Clock clock) {
        super(client, tables, clock,
                (catalog, metrics) -> new CatalogEndpoint(catalog, KnownLists.load(), Regions.load(), clock, metrics)
                        .routes());
    }
}
