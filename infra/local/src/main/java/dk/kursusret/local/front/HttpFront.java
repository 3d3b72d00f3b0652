package dk.kursusret.local.front;

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

/** HTTP on the loopback address, a virtual thread for each request. */
public final class HttpFront implements AutoCloseable {
    /** How many connections may wait to be accepted. */
    private static final int WAITING = 200;
    private static final Duration TO_FINISH = Duration.ofSeconds(10);
    private final Server server = new Server(new VirtualThreadPool());
    private final ServerConnector connector;

    private HttpFront(int port) {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        // Which addresses there are is the gateway's to say, in its own words.
        http.setUriCompliance(UriCompliance.UNSAFE);
        connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
        connector.setHost("127.0.0.1");
        connector.setPort(port);
        connector.setAcceptQueueSize(WAITING);
        server.addConnector(connector);
        server.setStopTimeout(TO_FINISH.toMillis());
    }

    /**
     * Takes the port; requests wait until {@link #answerBy} is called.
     *
     * @param port 0 for a free one
     * @throws BindException where the port is taken
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
        } catch (Exception e) { // which kinds, Jetty does not say
            throw new IllegalStateException("the HTTP front does not start", e);
        }
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + connector.getLocalPort());
    }

    /** Takes no more requests and returns when those under way are answered, or after ten seconds. */
    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) { // which kinds, Jetty does not say
            throw new IllegalStateException("the HTTP front does not stop", e);
        }
    }

    private static Reply reply(Request request, HttpAnswers answers) {
        try {
            return RequestBody.read(Content.Source.asInputStream(request))
                    .map(body -> answers.answer(incoming(request, body))).orElseGet(answers::tooLarge);
        } catch (IOException bodyBrokeOff) {
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

    /** To HEAD the server sends no body, and says how long it would have been. */
    private static void send(Reply reply, Response response, Callback done) {
        response.setStatus(reply.status());
        reply.headers().forEach(response.getHeaders()::put);
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, reply.body().length);
        response.write(true, ByteBuffer.wrap(reply.body()), done);
    }
}
