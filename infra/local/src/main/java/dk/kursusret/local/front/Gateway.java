package dk.kursusret.local.front;

import dk.kursusret.local.template.Access;
import dk.kursusret.local.template.Cors;
import dk.kursusret.local.template.Routes;
import dk.kursusret.local.template.Template;
import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;

/** Answers requests as the REST API of the template does. */
public final class Gateway {
    private final Routes routes;
    private final Cors cors;
    private final Refusals refusals;
    private final ProxyEvent events;
    private final Functions functions;
    private final Compression compression;
    private final PrintStream log;

    /** @throws IllegalArgumentException where the template lacks an answer that a gateway must give */
    public Gateway(Template template, Functions functions, Clock clock, PrintStream log) {
        this.routes = template.routes();
        this.cors = template.cors();
        this.refusals = new Refusals(template.gatewayResponses());
        this.events = new ProxyEvent(template.binaryMediaTypes(), clock);
        this.functions = functions;
        this.compression = new Compression(template.minimumCompressionSize());
        this.log = log;
    }

    Reply answer(Incoming request) {
        String requestId = UUID.randomUUID().toString();
        Optional<String> foreign = routes.areSigned(request.path()) ? ForeignPage.betrayedBy(request)
                : Optional.empty();
        if (foreign.isPresent()) {
            log.println(requestId + " refused: its " + foreign.get() + " is not of this server");
            return refusals.denied(requestId);
        }
        if (request.method().equals("OPTIONS") && !routes.methods(request.path()).isEmpty()) {
            return preflight(request.path());
        }
        return compression.of(request, route(request).map(match -> call(request, match, requestId))
                .orElseGet(() -> refusals.unknownRoute(requestId)));
    }

    Reply tooLarge() {
        return refusals.tooLarge(UUID.randomUUID().toString());
    }

    Reply malformed() {
        return refusals.malformed(UUID.randomUUID().toString());
    }

    /** HEAD is answered by the route for GET; its body is left out on the way. */
    private Optional<Routes.Match> route(Incoming request) {
        return routes.find(request.method().equals("HEAD") ? "GET" : request.method(), request.path());
    }

    private Reply call(Incoming request, Routes.Match match, String requestId) {
        if (match.route().access() == Access.KEY && !bringsKey(request)) {
            return refusals.withoutKey(requestId);
        }
        try {
            return functions.call(match.route(), events.of(request, match, requestId), requestId);
        } catch (MalformedAddress e) {
            return refusals.malformed(requestId);
        } catch (FunctionFailure e) {
            // The request is not logged: it says what a person's situation is.
            log.println(requestId + " " + e.getMessage());
            Optional.ofNullable(e.getCause()).ifPresent(cause -> log.println("  " + cause.getClass().getName() + " at "
                    + List.of(cause.getStackTrace()).stream().limit(3).toList()));
            return refusals.failed(requestId);
        }
    }

    /** Nobody gives out keys here: any will do. */
    private static boolean bringsKey(Incoming request) {
        return request.header("X-Api-Key").filter(key -> !key.isBlank()).isPresent();
    }

    private Reply preflight(String path) {
        TreeSet<String> methods = new TreeSet<>(routes.methods(path));
        methods.add("OPTIONS");
        return new Reply(200, Map.of("Access-Control-Allow-Origin", List.of(cors.origin()),
                "Access-Control-Allow-Headers", List.of(cors.headers()),
                "Access-Control-Allow-Methods", List.of(String.join(",", methods)),
                "Access-Control-Max-Age", List.of(cors.maxAge())), new byte[0]);
    }
}
