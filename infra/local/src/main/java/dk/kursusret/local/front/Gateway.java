package dk.kursusret.local.front;

import dk.kursusret.gateway.json.Json;
import dk.kursusret.local.template.Access;
import dk.kursusret.local.template.Routes;
import dk.kursusret.local.template.Template;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Answers requests as the template's REST API does in API Gateway. */
public final class Gateway implements HttpAnswers {
    /** Lambda's limit for an event, in bytes; binary bodies count as Base64. */
    private static final int LARGEST_EVENT = 6 * 1024 * 1024;
    private final Routes routes;
    private final Refusals refusals;
    private final ProxyEvent events;
    private final Functions functions;
    private final Compression compression;
    private final PrintStream log;

    /** @throws IllegalArgumentException if the template lacks a gateway response that is needed */
    public Gateway(Template template, Functions functions, Clock clock, PrintStream log) {
        this.routes = template.routes();
        this.refusals = new Refusals(template.gatewayResponses());
        this.events = new ProxyEvent(template.binaryMediaTypes(), clock);
        this.functions = functions;
        this.compression = new Compression(template.minimumCompressionSize());
        this.log = log;
    }

    @Override
    public Reply answer(Incoming request) {
        String requestId = UUID.randomUUID().toString();
        return compression.of(request, routes.find(request.method(), request.path())
                .map(match -> call(request, match, requestId)).orElseGet(() -> refusals.unknownRoute(requestId)));
    }

    @Override
    public Reply tooLarge() {
        return refusals.tooLarge(UUID.randomUUID().toString());
    }

    @Override
    public Reply malformed() {
        return refusals.malformed(UUID.randomUUID().toString());
    }

    private Reply call(Incoming request, Routes.Match match, String requestId) {
        if (match.route().access() == Access.SIGNED) {
            Optional<String> foreign = ForeignPage.betrayedBy(request);
            if (foreign.isPresent()) {
                log.println(requestId + " refused: its header " + foreign.get() + " comes from another site");
                return refusals.denied(requestId);
            }
        }
        if (match.route().access() == Access.KEY && !hasKey(request)) {
            return refusals.withoutKey(requestId);
        }
        try {
            byte[] event = Json.text(events.of(request, match, requestId)).getBytes(StandardCharsets.UTF_8);
            return event.length > LARGEST_EVENT ? refusals.tooLarge(requestId)
                    : functions.call(match.route(), event, requestId);
        } catch (MalformedAddress e) {
            return refusals.malformed(requestId);
        } catch (FunctionFailure e) {
            // The request itself is not logged, because it describes a person's situation.
            log.println(requestId + " " + e.getMessage());
            Optional.ofNullable(e.getCause()).ifPresent(cause -> log.println("  " + cause.getClass().getName() + " at "
                    + List.of(cause.getStackTrace()).stream().limit(3).toList()));
            return refusals.failed(requestId);
        }
    }

    /** No keys are issued locally, so any key will do. */
    private static boolean hasKey(Incoming request) {
        return request.header("X-Api-Key").filter(key -> !key.isBlank()).isPresent();
    }
}
