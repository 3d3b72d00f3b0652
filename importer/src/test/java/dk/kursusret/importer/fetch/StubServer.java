package dk.kursusret.importer.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;

/** A server that sends byte for byte what a test tells it to, lies and silences included. */
public final class StubServer implements AutoCloseable {
    private final ServerSocket socket;
    private final Map<String, Saying> sayings = new ConcurrentHashMap<>();
    /** The head of each request received. */
    public final List<String> asked = new CopyOnWriteArrayList<>();

    /** The response to a request. */
    @FunctionalInterface
    public interface Saying {
        void say(OutputStream out) throws IOException, InterruptedException;
    }

    public StubServer(SSLContext context) throws IOException {
        socket = context.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    public int port() {
        return socket.getLocalPort();
    }

    public void at(String path, Saying saying) {
        sayings.put(path, saying);
    }

    /** Answers a path with a head and a body; each line end of the head becomes CRLF. */
    public void at(String path, String head, byte[] body) {
        at(path, out -> {
            out.write((head.replace("\n", "\r\n") + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            out.write(body);
        });
    }

    public void file(String path, byte[] body, String... headers) {
        at(path, "HTTP/1.1 200 OK\nContent-Length: " + body.length
                + (headers.length == 0 ? "" : "\n" + String.join("\n", headers)), body);
    }

    public void redirect(String path, String to) {
        at(path, "HTTP/1.1 302 Found\nLocation: " + to + "\nContent-Length: 0", new byte[0]);
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket caller = socket.accept();
                Thread.ofVirtual().start(() -> answer(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void answer(Socket caller) {
        try (caller) {
            String head = head(caller.getInputStream());
            asked.add(head);
            sayings.getOrDefault(head.split(" ")[1],
                    out -> out.write("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n".getBytes(
                            StandardCharsets.US_ASCII)))
                    .say(caller.getOutputStream());
        } catch (IOException | InterruptedException callerIsGone) {
            // Expected where the test is about a client that breaks off.
        }
    }

    private static String head(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("no request");
            }
            head.write(next);
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
