package dk.kursusret.functions;

import dk.kursusret.catalog.Catalog;
import dk.kursusret.catalog.edition.KnownLists;
import dk.kursusret.catalog.region.Regions;
import dk.kursusret.catalog.store.TableNames;
import dk.kursusret.functions.compose.ComposeEndpoint;
import dk.kursusret.functions.eligibility.EligibilityEndpoint;
import dk.kursusret.gateway.http.Routes;
import dk.kursusret.gateway.metrics.Metrics;
import java.time.Clock;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The Lambda function that answers questions about a person: may they take this course, and which courses suit them. */
public final class EligibilityHandler extends QueryHandler {
    /** One question in the year when most schemes were in force, and one today. */
    static final List<FirstQuestion> FIRST_QUESTIONS = List.of(
            FirstQuestion.post("/v1/eligibility", """
                    {"asOf": "2021-11-15", "municipality": "0370", "person": {"group": "DAGPENGE", "age": 31},
                     "course": {"code": "42994", "start": "2021-11-22", "hours": 148}}"""),
            FirstQuestion.post("/v1/eligibility",
                    """
                            {"municipality": "0370", "person": {"group": "DAGPENGE", "age": 31}, "course": {"code": "42994"}}"""));

    /** Called by Lambda; reads the tables named in the environment. */
    public EligibilityHandler() {
        super(EligibilityHandler::routes, FIRST_QUESTIONS);
    }

    public EligibilityHandler(DynamoDbClient client, TableNames tables, Clock clock) {
        super(EligibilityHandler::routes, client, tables, clock);
    }

    private static Routes routes(Catalog catalog, Clock clock, Metrics metrics) {
        Regions regions = Regions.load();
        KnownLists lists = KnownLists.load();
        return new EligibilityEndpoint(catalog, regions, lists, clock, metrics).routes()
                .and(new ComposeEndpoint(catalog, regions, lists, clock, metrics).routes());
    }
}
