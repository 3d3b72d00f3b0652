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
import dk.kursusret.gateway.settings.Settings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** A Lambda function that answers from the lists. Its routes say which requests it answers. */
public abstract sealed class QueryHandler implements RequestStreamHandler
        permits CatalogHandler, EligibilityHandler, PagesHandler, PriceCeilingHandler {
    /** Enough for the JIT to compile the code fully. */
    private static final int ROUNDS = 300;
    /** The setting that bounds priming, in whole seconds: a store that is slow must not delay a new version for long. */
    private static final String PRIMING_SECONDS = "PRIMING_SECONDS";
    private static final int DEFAULT_PRIMING_SECONDS = 20;
    private final Catalog catalog;
    private final Metrics metrics;
    private final Routes routes;
    private final Endpoint answering;
    private final ProxyFunction function;

    /** Creates the routes of a function. */
    interface Table {
        Routes routes(Catalog catalog, Clock clock, Metrics metrics);
    }

    /** Called in Lambda: reads the environment, and warms up with these questions. */
    QueryHandler(Table table, List<FirstQuestion> questions) {
        this(table, new DynamoDb(), questions);
    }

    private QueryHandler(Table table, DynamoDb cloud, List<FirstQuestion> questions) {
        this(table, cloud::client, TableNames.of(Settings.ofFunction()::required), Clock.systemUTC());
        prime(cloud, questions);
    }

    QueryHandler(Table table, DynamoDbClient client, TableNames tables, Clock clock) {
        this(table, () -> client, tables, clock);
    }

    private QueryHandler(Table table, Supplier<DynamoDbClient> client, TableNames tables, Clock clock) {
        metrics = Metrics.ofFunction(clock);
        catalog = new Catalog(new DynamoDbEditionStore(client, tables), clock);
        routes = table.routes(catalog, clock, metrics);
        answering = withHeldSince(routes);
        function = new ProxyFunction(answering, routes.refusal(), metrics);
    }

    /** Where the lists cannot be read at the moment, the answer's header says how long those it rests on have been held. */
    private Endpoint withHeldSince(Endpoint endpoint) {
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

    /** Makes the next request read the lists anew. */
    public final void refresh() {
        catalog.refresh();
    }

    /**
     * Warms the function up before Lambda takes its snapshot: repeats the questions until the code that answers them is
     * compiled. After each round, and after a restore, the lists are read anew over new connections.
     */
    private void prime(DynamoDb cloud, List<FirstQuestion> questions) {
        Runnable renew = () -> {
            refresh();
            cloud.releaseConnectionsAndCredentials();
        };
        new SnapStart(() -> {
            Duration limit = Duration.ofSeconds(
                    Settings.ofFunction().count(PRIMING_SECONDS).orElse(DEFAULT_PRIMING_SECONDS));
            long began = System.nanoTime();
            for (int round = 0; round < ROUNDS && System.nanoTime() - began < limit.toNanos(); round++) {
                for (FirstQuestion question : questions) {
                    rehearse(question);
                }
                renew.run();
            }
            metrics.forget();
        }, renew).register();
    }

    /** Answers without counting metrics, since no user asked. */
    final byte[] rehearse(FirstQuestion question) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        new ProxyFunction(answering, routes.refusal(), Metrics.NONE).serve(new ByteArrayInputStream(question.event()),
                answer);
        return answer.toByteArray();
    }
}
