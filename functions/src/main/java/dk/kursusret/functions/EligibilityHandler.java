package dk.kursusret.functions;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dk.kursusret.catalog.Catalog;
import dk.kursusret.catalog.DynamoDbEditionStore;
import dk.kursusret.catalog.KnownLists;
import dk.kursusret.catalog.RateTable;
import dk.kursusret.catalog.Regions;
import dk.kursusret.catalog.TableNames;
import dk.kursusret.functions.eligibility.EligibilityEndpoint;
import dk.kursusret.gateway.ProxyFunction;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The Lambda function behind POST /v1/eligibility. */
public final class EligibilityHandler implements RequestStreamHandler {
    private final Catalog catalog;
    private final ProxyFunction function;

    /** As the cloud starts it, with the tables named in the environment. */
    public EligibilityHandler() {
        this(DynamoDb.client(), TableNames.fromEnvironment(System.getenv()), Clock.systemUTC());
        SnapStart.prime(this::prime, this::refresh);
    }

    public EligibilityHandler(DynamoDbClient client, TableNames tables, Clock clock) {
        catalog = new Catalog(new DynamoDbEditionStore(client, tables), clock);
        function = new ProxyFunction(
                new EligibilityEndpoint(catalog, Regions.load(), KnownLists.load(), RateTable.load(), clock));
    }

    @Override
    public void handleRequest(InputStream event, OutputStream answer, Context context) throws IOException {
        function.serve(event, answer);
    }

    /** Reads the lists anew at the next question. */
    public void refresh() {
        catalog.refresh();
    }

    private void prime() throws IOException {
        SnapStart.ask(function, "POST", "/v1/eligibility",
                "{\"asOf\":\"2021-11-15\",\"municipality\":\"0370\",\"course\":{\"code\":\"42994\"}}");
    }
}
