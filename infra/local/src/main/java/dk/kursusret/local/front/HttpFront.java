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
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** HTTP on the loopback address, a virtual thread for each request. */
public final class HttpFront implements AutoCloseable {
    private static final int NO_BODY = -1;
    /** How many connections may wait to be taken up. */
    private static final int WAITING = 200;
    private static final Duration TO_FINISH = Duration.ofSeconds(10);
    private final HttpServer server;
    /** Shared by the requests under way; taken whole in order to stop. */
    private final ReadWriteLock working = new ReentrantReadWriteLock();
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
        // The server's own count of requests never comes down again after a client that broke off.
        try {
            working.writeLock().tryLock(TO_FINISH.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange, Gateway gateway) throws IOException {
        working.readLock().lock();
        try (exchange) {
            send(exchange, reply(exchange, gateway));
        } finally {
            working.readLock().unlock();
        }
    }

    private static Reply reply(HttpExchange exchange, Gateway gateway) {
        try {
            return RequestBody.read(exchange.getRequestBody())
                    .map(body -> gateway.answer(incoming(exchange, body))).orElseGet(gateway::tooLarge);
        } catch (IOException bodyBrokeOff) {
            return gateway.malformed();
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
