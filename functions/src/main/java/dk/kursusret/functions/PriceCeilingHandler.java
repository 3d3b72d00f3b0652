package dk.kursusret.functions;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dk.kursusret.catalog.Catalog;
import dk.kursusret.catalog.DynamoDbEditionStore;
import dk.kursusret.catalog.RateTable;
import dk.kursusret.catalog.TableNames;
import dk.kursusret.functions.priceceiling.PriceCeilingEndpoint;
import dk.kursusret.gateway.ProxyFunction;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The Lambda function behind GET and POST /v1/price-ceiling. */
public final class PriceCeilingHandler implements RequestStreamHandler {
    private final Catalog catalog;
    private final ProxyFunction function;

    /** As the cloud starts it, with the tables named in the environment. */
    public PriceCeilingHandler() {
        this(DynamoDb.client(), TableNames.fromEnvironment(System.getenv()), Clock.systemUTC());
        SnapStart.prime(this::prime, this::refresh);
    }

    public PriceCeilingHandler(DynamoDbClient client, TableNames tables, Clock clock) {
        catalog = new Catalog(new DynamoDbEditionStore(client, tables), clock);
        function = new ProxyFunction(new PriceCeilingEndpoint(catalog, RateTable.load(), clock));
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
        SnapStart.ask(function, "POST", "/v1/price-ceiling", "{\"code\":\"42994\"}");
    }
}
