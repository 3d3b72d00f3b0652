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
import java.time.Duration;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** A Lambda function that answers from the lists. What it answers stands in its routes. */
public abstract sealed class QueryHandler implements RequestStreamHandler
        permits CatalogHandler, EligibilityHandler, PagesHandler, PriceCeilingHandler {
    /** Enough for most of what answers to be compiled; a store that fails or is slow must not hold a new version up. */
    private static final int ROUNDS = 20;
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(5);
    private final Catalog catalog;
    private final Metrics metrics;
    private final Routes routes;
    private final Endpoint answering;
    private final ProxyFunction function;

    QueryHandler(Supplier<DynamoDbClient> client, TableNames tables, Clock clock,
            BiFunction<Catalog, Metrics, Routes> table) {
        metrics = new Metrics(System.getenv(), System.out, clock);
        catalog = new Catalog(new DynamoDbEditionStore(client, tables), clock);
        routes = table.apply(catalog, metrics);
        answering = telling(routes);
        function = new ProxyFunction(answering, routes.refusal(), metrics);
    }

    /** Where the lists cannot be read just now, an answer says since when those that it rests on are held. */
    private Endpoint telling(Endpoint endpoint) {
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
     * As the cloud starts it: asks itself some questions before its snapshot is taken, often enough that what answers them
     * is compiled, each round and the restore reading the lists anew, over new connections.
     */
    final void prime(DynamoDb cloud, List<FirstQuestion> questions) {
        Runnable afresh = () -> {
            refresh();
            cloud.letGoOfConnectionsAndCredentials();
        };
        new SnapStart(() -> {
            long began = System.nanoTime();
            for (int round = 0; round < ROUNDS && System.nanoTime() - began < LONG_ENOUGH.toNanos(); round++) {
                for (FirstQuestion question : questions) {
                    rehearse(question);
                }
                afresh.run();
            }
            metrics.forget();
        }, afresh).register();
    }

    /** Answers without counting: nobody asked. */
    final byte[] rehearse(FirstQuestion question) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        new ProxyFunction(answering, routes.refusal(), Metrics.NONE).serve(new ByteArrayInputStream(question.event()),
                answer);
        return answer.toByteArray();
    }
}
