package dk.kursusret.functions;

import dk.kursusret.catalog.edition.KnownLists;
import dk.kursusret.catalog.region.Regions;
import dk.kursusret.catalog.store.TableNames;
import dk.kursusret.functions.eligibility.EligibilityEndpoint;
import java.time.Clock;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The Lambda function behind POST /v1/eligibility. */
public final class EligibilityHandler extends QueryHandler {

    /** As the cloud starts it, with the tables named in the environment. */
    public EligibilityHandler() {
        this(new DynamoDb());
    }

    private EligibilityHandler(DynamoDb cloud) {
        this(cloud.client(), TableNames.fromEnvironment(System.getenv()), Clock.systemUTC());
        prime(cloud, "POST", "/v1/eligibility",
                "{\"asOf\":\"2021-11-15\",\"municipality\":\"0370\",\"course\":{\"code\":\"42994\"}}");
    }

    public EligibilityHandler(DynamoDbClient client, TableNames tables, Clock clock) {
        super(client, tables, clock,
                (catalog, metrics) -> new EligibilityEndpoint(catalog, Regions.load(), KnownLists.load(), clock,
                        metrics).routes());
    }
}
