package dk.kursusret.bench.start;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;

/**
 * Lambda's Runtime API for one function, as AWS documents it. A snapshot is restored as soon as the function is ready
 * for it.
 */
final class RuntimeApi implements AutoCloseable {
    private static final String PREFIX = "/2018-06-01/runtime/";
    private static final int SECONDS = 120;
    private final CompletableFuture<Void> restored = new CompletableFuture<>();
    private final CompletableFuture<Void> ready = new CompletableFuture<>();
    private final SynchronousQueue<byte[]> events = new SynchronousQueue<>();
    private final LinkedBlockingQueue<byte[]> answers = new LinkedBlockingQueue<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server;

    RuntimeApi() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.createContext(PREFIX, this::handle);
        server.setExecutor(threads);
        server.start();
    }

    String address() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    /** Completes when the function asks for its first event. */
    CompletableFuture<Void> ready() {
        return ready;
    }

    /** Completes when a function that expects a snapshot has finished its work before it. */
    CompletableFuture<Void> restored() {
        return restored;
    }

    byte[] ask(byte[] event) throws InterruptedException {
        if (!events.offer(event, SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the function does not ask for events");
        }
        byte[] answer = answers.poll(SECONDS, TimeUnit.SECONDS);
        if (answer == null) {
            throw new IllegalStateException("no answer came");
        }
        return answer;
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath().substring(PREFIX.length());
            byte[] body = exchange.getRequestBody().readAllBytes();
            if (path.equals("restore/next")) {
                restored.complete(null);
                exchange.sendResponseHeaders(200, -1);
            } else if (path.equals("invocation/next")) {
                ready.complete(null);
                next(exchange);
            } else {
                reported(path, body);
                exchange.sendResponseHeaders(202, -1);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void next(HttpExchange exchange) throws IOException, InterruptedException {
        byte[] event = events.take();
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.getResponseHeaders().add("Lambda-Runtime-Trace-Id", "");
        exchange.getResponseHeaders().add("Lambda-Runtime-Aws-Request-Id", "measured");
        exchange.getResponseHeaders().add("Lambda-Runtime-Deadline-Ms",
                Long.toString(System.currentTimeMillis() + SECONDS * 1000L));
        exchange.getResponseHeaders().add("Lambda-Runtime-Invoked-Function-Arn",
                "arn:aws:lambda:eu-north-1:000000000000:function:measured");
        exchange.sendResponseHeaders(200, event.length);
        exchange.getResponseBody().write(event);
    }

    private void reported(String path, byte[] body) {
        if (path.endsWith("/response")) {
            answers.add(body);
        } else {
            failed(path + ": " + new String(body, StandardCharsets.UTF_8));
        }
    }

    /** Releases everybody who is waiting, with the reason. */
    void failed(String why) {
        RuntimeException failed = new IllegalStateException(why);
        restored.completeExceptionally(failed);
        ready.completeExceptionally(failed);
        answers.add(why.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
