package dk.kursusret.local.front;

import dk.kursusret.local.failure.Failure;
import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.VirtualThreadPool;

/** An HTTP server on the loopback address, with a virtual thread for each request. */
public final class HttpFront implements AutoCloseable {
    /** How many connections may wait to be accepted. */
    private static final int ACCEPT_QUEUE = 200;
    private static final Duration STOP_TIMEOUT = Duration.ofSeconds(10);
    private final Server server = new Server(new VirtualThreadPool());
    private final ServerConnector connector;

    private HttpFront(int port) {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        // Every address is let through, so that the gateway answers unknown ones in its own words.
        http.setUriCompliance(UriCompliance.UNSAFE);
        connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
        connector.setHost("127.0.0.1");
        connector.setPort(port);
        connector.setAcceptQueueSize(ACCEPT_QUEUE);
        server.addConnector(connector);
        server.setStopTimeout(STOP_TIMEOUT.toMillis());
    }

    /**
     * Opens the port; requests wait until {@link #answerBy} is called.
     *
     * @param port 0 picks a free one
     * @throws BindException if the port is taken
     */
    public static HttpFront bind(int port) throws IOException {
        HttpFront front = new HttpFront(port);
        try {
            front.connector.open();
        } catch (IOException e) {
            throw e.getCause() instanceof BindException taken ? taken : e;
        }
        return front;
    }

    /** The same, for a command whose option is {@code --port}. */
    public static HttpFront on(int port) throws Failure {
        try {
            return bind(port);
        } catch (BindException e) {
            throw new Failure("Port " + port + " er optaget. Vælg en anden med --port, eller en ledig med --port 0.",
                    "Port " + port + " is taken. Choose another with --port, or a free one with --port 0.");
        } catch (IOException e) {
            throw new Failure("Port " + port + " kan ikke åbnes.", "Port " + port + " cannot be opened.");
        }
    }

    public void answerBy(HttpAnswers answers) {
        server.setHandler(new GracefulHandler(new Handler.Abstract() {
            @Override
            public boolean handle(Request request, Response response, Callback done) {
                send(reply(request, answers), response, done);
                return true;
            }
        }));
        server.setErrorHandler((request, response, done) -> {
            send(answers.malformed(), response, done);
            return true;
        });
        try {
            server.start();
        } catch (Exception e) { // all that Jetty declares
            throw new IllegalStateException("the HTTP front cannot be started", e);
        }
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + connector.getLocalPort());
    }

    /** Accepts no more requests, and returns once those in progress are answered, or after ten seconds. */
    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) { // all that Jetty declares
            throw new IllegalStateException("the HTTP front cannot be stopped", e);
        }
    }

    private static Reply reply(Request request, HttpAnswers answers) {
        try {
            return RequestBody.read(Content.Source.asInputStream(request))
                    .map(body -> answers.answer(incoming(request, body))).orElseGet(answers::tooLarge);
        } catch (IOException bodyCutShort) {
            return answers.malformed();
        }
    }

    private static Incoming incoming(Request request, byte[] body) {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        HttpFields given = request.getHeaders();
        given.getFieldNamesCollection().forEach(name -> headers.put(name, given.getValuesList(name)));
        return new Incoming(request.getMethod(), Optional.ofNullable(request.getHttpURI().getPath()).orElse("/"),
                Optional.ofNullable(request.getHttpURI().getQuery()).orElse(""), headers, body);
    }

    /** Jetty leaves out the body of an answer to HEAD; the length stays that of the body. */
    private static void send(Reply reply, Response response, Callback done) {
        response.setStatus(reply.status());
        reply.headers().forEach(response.getHeaders()::put);
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, reply.body().length);
        response.write(true, ByteBuffer.wrap(reply.body()), done);
    }
}
