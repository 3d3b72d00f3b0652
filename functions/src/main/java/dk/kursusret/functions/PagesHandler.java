package dk.kursusret.functions;

import dk.kursusret.catalog.Catalog;
import dk.kursusret.catalog.edition.KnownLists;
import dk.kursusret.catalog.region.Regions;
import dk.kursusret.catalog.store.TableNames;
import dk.kursusret.functions.pages.PagesEndpoint;
import dk.kursusret.functions.pages.site.Operator;
import dk.kursusret.gateway.http.Routes;
import dk.kursusret.gateway.metrics.Metrics;
import java.time.Clock;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The Lambda function that serves the pages. */
public final class PagesHandler extends QueryHandler {
    /** The forms are filled in for the year when most schemes were in force, and for today. */
    static final List<FirstQuestion> FIRST_QUESTIONS = List.of(FirstQuestion.get("/"), FirstQuestion.get("/tjek"),
            FirstQuestion.get("/kurser"), FirstQuestion.post("/sagsbehandler",
                    "asOf=2021-11-15&%2Fmunicipality=0370&%2Fperson%2Fgroup=DAGPENGE&%2Fcourse%2Fcode=42994"),
            FirstQuestion.post("/sagsbehandler",
                    "%2Fmunicipality=0370&%2Fperson%2Fgroup=DAGPENGE&%2Fcourse%2Fcode=42994"));

    /** Called by Lambda; reads the tables named in the environment. */
    public PagesHandler() {
        super(PagesHandler::routes, FIRST_QUESTIONS);
    }

    public PagesHandler(DynamoDbClient client, TableNames tables, Clock clock) {
        super(PagesHandler::routes, client, tables, clock);
    }

    private static Routes routes(Catalog catalog, Clock clock, Metrics metrics) {
        return new PagesEndpoint(catalog, Regions.load(), KnownLists.load(), clock, metrics, Operator.configured())
                .routes();
    }
}
