package dk.kursusret.local.front;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** HTTP on the loopback address, a virtual thread for each request. */
public final class HttpFront implements AutoCloseable {
    private static final int NO_BODY = -1;
    /** How many connections may wait to be taken up. */
    private static final int WAITING = 200;
    private static final Duration TO_FINISH = Duration.ofSeconds(10);
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private HttpFront(HttpServer server) {
        this.server = server;
    }

    /**
     * Takes the port; requests wait until {@link #answerBy} is called.
     *
     * @param port 0 for a free one
     * @throws java.net.BindException where the port is taken
     */
    public static HttpFront bind(int port) throws IOException {
        return new HttpFront(
                HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), WAITING));
    }

    public void answerBy(Gateway gateway) {
        server.createContext("/", exchange -> handle(exchange, gateway));
        server.setExecutor(threads);
        server.start();
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Takes no more requests and returns when those under way are answered, or after ten seconds. */
    @Override
    public void close() {
        server.stop((int) TO_FINISH.toSeconds());
        threads.shutdownNow();
    }

    private static void handle(HttpExchange exchange, Gateway gateway) throws IOException {
        try (exchange) {
            Optional<byte[]> body = RequestBody.read(exchange.getRequestBody());
            Reply reply = body.map(bytes -> gateway.answer(incoming(exchange, bytes))).orElseGet(gateway::tooLarge);
            send(exchange, reply);
        }
    }

    private static Incoming incoming(HttpExchange exchange, byte[] body) {
        URI uri = exchange.getRequestURI();
        Map<String, List<String>> headers = new LinkedHashMap<>();
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, List.copyOf(values)));
        return new Incoming(exchange.getRequestMethod(), Optional.ofNullable(uri.getRawPath()).orElse("/"),
                Optional.ofNullable(uri.getRawQuery()).orElse(""), headers, body);
    }

    private static void send(HttpExchange exchange, Reply reply) throws IOException {
        reply.headers().forEach((name, values) -> exchange.getResponseHeaders().put(name, List.copyOf(values)));
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.getResponseHeaders().set("Content-Length", String.valueOf(reply.body().length));
        }
        if (hasNoBody(exchange, reply)) {
            exchange.sendResponseHeaders(reply.status(), NO_BODY);
            return;
        }
        exchange.sendResponseHeaders(reply.status(), reply.body().length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(reply.body());
        }
    }

    private static boolean hasNoBody(HttpExchange exchange, Reply reply) {
        return exchange.getRequestMethod().equals("HEAD") || reply.body().length == 0;
    }
}
