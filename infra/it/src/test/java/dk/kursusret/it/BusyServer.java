package dk.kursusret.it;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A proxy that answers the first request with 429 and the second with 503, both to be retried after a second, and
 * forwards the rest to a server.
 */
final class BusyServer implements AutoCloseable {
    private static final Set<String> OWN = Set.of("content-length", "transfer-encoding", "connection", "date");
    private static final List<Integer> REFUSALS = List.of(429, 503);
    private final URI behind;
    private final HttpServer server;
    private final HttpClient client = HttpClient.newHttpClient();
    private final List<Integer> refused = new ArrayList<>();
    private final List<Instant> requestedAt = new ArrayList<>();

    BusyServer(URI behind) throws IOException {
        this.behind = behind;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    List<Integer> refused() {
        return List.copyOf(refused);
    }

    /** The time from the first refusal to the first forwarded request. */
    Duration waited() {
        return Duration.between(requestedAt.getFirst(), requestedAt.get(REFUSALS.size()));
    }

    private void answer(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        requestedAt.add(Instant.now());
        try (exchange) {
            if (refused.size() < REFUSALS.size()) {
                int status = REFUSALS.get(refused.size());
                refused.add(status);
                exchange.getResponseHeaders().set("Retry-After", "1");
                exchange.sendResponseHeaders(status, -1);
                return;
            }
            HttpResponse<byte[]> answer = handOn(exchange, body);
            answer.headers().map().forEach((name, values) -> {
                if (!OWN.contains(name)) {
                    exchange.getResponseHeaders().put(name, values);
                }
            });
            exchange.sendResponseHeaders(answer.statusCode(), answer.body().length == 0 ? -1 : answer.body().length);
            exchange.getResponseBody().write(answer.body());
        }
    }

    private HttpResponse<byte[]> handOn(HttpExchange exchange, byte[] body) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(behind.resolve(exchange.getRequestURI()))
                .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body));
        for (String name : List.of("X-Api-Key", "Content-Type", "If-None-Match")) {
            exchange.getRequestHeaders().getOrDefault(name, List.of()).forEach(value -> request.header(name, value));
        }
        try {
            return client.send(request.build(), BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        client.close();
    }
}
