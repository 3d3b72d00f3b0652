package dk.kursusret.functions;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dk.kursusret.catalog.Catalog;
import dk.kursusret.catalog.DynamoDbEditionStore;
import dk.kursusret.catalog.TableNames;
import dk.kursusret.gateway.Endpoint;
import dk.kursusret.gateway.ProxyFunction;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** A Lambda function that answers from the lists. What it answers is its endpoint's. */
public abstract sealed class QueryHandler implements RequestStreamHandler
        permits CatalogHandler, EligibilityHandler, PagesHandler, PriceCeilingHandler {
    private final Catalog catalog;
    private final ProxyFunction function;

    QueryHandler(DynamoDbClient client, TableNames tables, Clock clock, Function<Catalog, Endpoint> endpoint) {
        catalog = new Catalog(new DynamoDbEditionStore(client, tables), clock);
        function = new ProxyFunction(endpoint.apply(catalog));
    }

    @Override
    public final void handleRequest(InputStream event, OutputStream answer, Context context) throws IOException {
        function.serve(event, answer);
    }

    /** Reads the lists anew at the next question. */
    public final void refresh() {
        catalog.refresh();
    }

    /** As the cloud starts it: asks itself a first question before its snapshot is taken. */
    final void prime(String method, String path, String body) {
        SnapStart.prime(() -> SnapStart.ask(function, method, path, body), this::refresh);
    }
}
