package dk.kursusret.functions;

import dk.kursusret.catalog.edition.KnownLists;
import dk.kursusret.catalog.region.Regions;
import dk.kursusret.catalog.store.TableNames;
import dk.kursusret.functions.pages.PagesEndpoint;
import dk.kursusret.functions.pages.site.Operator;
import dk.kursusret.gateway.settings.Settings;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The Lambda function that serves the pages. */
public final class PagesHandler extends QueryHandler {
    /** The forms are filled in for the year when most schemes were in force, and for today. */
    static final List<FirstQuestion> FIRST = List.of(FirstQuestion.get("/"), FirstQuestion.get("/tjek"),
            FirstQuestion.get("/kurser"), FirstQuestion.post("/sagsbehandler",
                    "asOf=2021-11-15&%2Fmunicipality=0370&%2Fperson%2Fgroup=DAGPENGE&%2Fcourse%2Fcode=42994"),
            FirstQuestion.post("/sagsbehandler",
                    "%2Fmunicipality=0370&%2Fperson%2Fgroup=DAGPENGE&%2Fcourse%2Fcode=42994"));

    /** Called by Lambda; reads the tables named in the environment. */
    public PagesHandler() {
        this(new DynamoDb());
    }

    private PagesHandler(DynamoDb cloud) {
        this(cloud::client, TableNames.of(Settings.ofFunction()::required), Clock.systemUTC());
        prime(cloud, FIRST);
    }

    public PagesHandler(DynamoDbClient client, TableNames tables, Clock clock) {
        this(() -> client, tables, clock);
    }

    private PagesHandler(Supplier<DynamoDbClient> client, TableNames tables, Clock clock) {
        super(client, tables, clock,
                (catalog, metrics) -> new PagesEndpoint(catalog, Regions.load(), KnownLists.load(), clock, metrics,
                        Operator.configured())
                        .routes());
    }
}
