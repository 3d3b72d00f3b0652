package dk.kursusret.functions;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dk.kursusret.catalog.Catalog;
import dk.kursusret.catalog.store.DynamoDbEditionStore;
import dk.kursusret.catalog.store.TableNames;
import dk.kursusret.gateway.http.Endpoint;
import dk.kursusret.gateway.http.ProxyFunction;
import dk.kursusret.gateway.http.Response;
import dk.kursusret.gateway.http.Routes;
import dk.kursusret.gateway.json.Json;
import dk.kursusret.gateway.metrics.Metrics;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.function.BiFunction;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** A Lambda function that answers from the lists. What it answers stands in its routes. */
public abstract sealed class QueryHandler implements RequestStreamHandler
        permits CatalogHandler, EligibilityHandler, PagesHandler, PriceCeilingHandler {
    private final Catalog catalog;
    private final Routes routes;
    private final ProxyFunction function;

    QueryHandler(DynamoDbClient client, TableNames tables, Clock clock,
            BiFunction<Catalog, Metrics, Routes> table) {
        Metrics metrics = new Metrics(System.getenv(), System.out, clock);
        catalog = new Catalog(new DynamoDbEditionStore(client, tables), clock);
        routes = table.apply(catalog, metrics);
        function = new ProxyFunction(telling(routes, metrics), routes.refusal(), metrics);
    }

    /** Where the lists cannot be read just now, an answer says since when those that it rests on are held. */
    private Endpoint telling(Endpoint endpoint, Metrics metrics) {
        return request -> {
            Response response = endpoint.answer(request);
            return catalog.held().map(held -> {
                metrics.count("AnswersFromHeldLists", 1);
                System.err.println(Json.text(Json.object().put("level", "WARN").put("requestId", request.requestId())
                        .put("listsHeldSince", held.since().toString()).put("exception", held.failure())));
                return response.with("X-Lists-Held-Since", held.since().toString());
            }).orElse(response);
        };
    }

    @Override
    public final void handleRequest(InputStream event, OutputStream answer, Context context) throws IOException {
        function.serve(event, answer);
    }

    public final Routes routes() {
        return routes;
    }

    /** Reads the lists anew at the next question. */
    public final void refresh() {
        catalog.refresh();
    }

    /**
     * As the cloud starts it: asks itself a first question before its snapshot is taken, and after a restore reads the
     * lists anew, over new connections.
     */
    final void prime(DynamoDb cloud, String method, String path, String body) {
        new SnapStart(() -> ask(method, path, body), () -> {
            refresh();
            cloud.letGoOfConnectionsAndCredentials();
        }).register();
    }

    /** Asks as the gateway would; what is answered does not matter. */
    private void ask(String method, String path, String body) throws IOException {
        var event = Json.object().put("httpMethod", method).put("resource", path).put("path", path)
                .put("body", body);
        event.putObject("requestContext").put("requestId", "priming");
        function.serve(new ByteArrayInputStream(Json.MAPPER.writeValueAsBytes(event)), new ByteArrayOutputStream());
    }
}
