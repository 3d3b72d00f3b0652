package dk.kursusret.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** How a function's client copes with a store that misbehaves. */
class DynamoDbTest {
    private static final Map<String, String> SETTINGS = Map.of("aws.region", "eu-north-1", "aws.accessKeyId", "a",
            "aws.secretAccessKey", "b");
    private static final String ENDPOINT = "aws.endpointUrl";
    private static final String EMPTY = answer("200 OK", "{}");
    private static final String THROTTLED = answer("400 Bad Request",
            "{\"__type\":\"com.amazonaws.dynamodb.v20120810#ProvisionedThroughputExceededException\"}");
    private final AtomicInteger connections = new AtomicInteger();
    private final AtomicInteger requests = new AtomicInteger();
    private ServerSocket store;

    @FunctionalInterface
    private interface Answering {
        void serve(Socket socket, BufferedReader in) throws IOException, InterruptedException;
    }

    @BeforeEach
    void listen() throws IOException {
        store = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        SETTINGS.forEach(System::setProperty);
        System.setProperty(ENDPOINT, "http://127.0.0.1:" + store.getLocalPort());
    }

    @AfterEach
    void hangUp() throws IOException {
        store.close();
        SETTINGS.keySet().forEach(System::clearProperty);
        System.clearProperty(ENDPOINT);
    }

    private void serve(Answering answering) {
        Thread.ofVirtual().start(() -> {
            while (!store.isClosed()) {
                try {
                    Socket socket = store.accept();
                    connections.incrementAndGet();
                    Thread.ofVirtual().start(() -> serve(socket, answering));
                } catch (IOException e) {
                    return;
                }
            }
        });
    }

    private static void serve(Socket socket, Answering answering) {
        try (socket) {
            answering.serve(socket, new BufferedReader(
                    new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1)));
        } catch (IOException | InterruptedException e) {
            // The client closed the connection.
        }
    }

    private void request(BufferedReader in) throws IOException {
        int length = 0;
        for (String line = in.readLine(); line == null || !line.isEmpty(); line = in.readLine()) {
            if (line == null) {
                throw new IOException("nothing more is asked");
            }
            if (line.regionMatches(true, 0, "Content-Length:", 0, 15)) {
                length = Integer.parseInt(line.substring(15).strip());
            }
        }
        in.skip(length);
        requests.incrementAndGet();
    }

    private static void answer(Socket socket, String answer) throws IOException {
        socket.getOutputStream().write(answer.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String answer(String status, String body) {
        return "HTTP/1.1 " + status + "\r\nContent-Type: application/x-amz-json-1.0\r\nContent-Length: "
                + body.length() + "\r\n\r\n" + body;
    }

    private static void ask(DynamoDbClient client) {
        client.query(query -> query.tableName("t"));
    }

    /** Lambda times out after 20 seconds. */
    private static void failsInTimeForAnAnswer() {
        DynamoDbClient client = new DynamoDb().client();

        ApiCallTimeoutException failure = assertThrows(ApiCallTimeoutException.class, () -> ask(client));

        assertTrue(failure.getMessage().contains("5000 millis"), failure.getMessage());
    }

    @Test
    void aSilentStoreFailsInTimeForAnAnswer() {
        failsInTimeForAnAnswer();
    }

    @Test
    void aStoreThatNeverFinishesFailsInTimeForAnAnswer() {
        serve((socket, in) -> {
            request(in);
            socket.getOutputStream().write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n"
                    .getBytes(StandardCharsets.ISO_8859_1));
            while (true) {
                socket.getOutputStream().write(' ');
                Thread.sleep(500);
            }
        });

        failsInTimeForAnAnswer();
    }

    @Test
    void aThrottledRequestIsRepeatedOverTheSameConnection() {
        serve((socket, in) -> {
            while (true) {
                request(in);
                answer(socket, requests.get() < 3 ? THROTTLED : EMPTY);
            }
        });

        ask(new DynamoDb().client());

        assertEquals(3, requests.get());
        assertEquals(1, connections.get());
    }

    /** Connections are closed when requests are far apart, or between a snapshot and its restore. */
    @Test
    void aStoreThatHungUpIsAskedOverANewConnection() {
        serve((socket, in) -> {
            request(in);
            answer(socket, EMPTY);
        });
        DynamoDb cloud = new DynamoDb();

        ask(cloud.client());
        ask(cloud.client());
        cloud.releaseConnectionsAndCredentials();
        ask(cloud.client());

        assertEquals(3, requests.get());
        assertEquals(3, connections.get());
    }
}
