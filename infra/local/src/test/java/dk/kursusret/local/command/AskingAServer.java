package dk.kursusret.local.command;

import com.sun.net.httpserver.HttpServer;
import dk.kursusret.local.server.Installation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Runs commands against a server that records the requests and answers as the test says. */
abstract class AskingAServer {
    final ByteArrayOutputStream out = new ByteArrayOutputStream();
    final ByteArrayOutputStream err = new ByteArrayOutputStream();
    final List<String> asked = new ArrayList<>();
    @TempDir
    Path folder;
    byte[] sent = {};
    HttpServer server;
    String answer = "{}";
    /** Answers by the end of the request; {@link #answer} is the default. */
    final Map<String, String> answers = new HashMap<>();
    int status = 200;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                String request = exchange.getRequestMethod() + " " + exchange.getRequestURI();
                asked.add(request);
                sent = exchange.getRequestBody().readAllBytes();
                byte[] bytes = answers.entrySet().stream().filter(known -> request.endsWith(known.getKey()))
                        .map(Map.Entry::getValue).findFirst().orElse(answer).getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(status, bytes.length);
                exchange.getResponseBody().write(bytes);
            }
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    int run(String... arguments) {
        return run(Terminal.Screen.UNWATCHED, arguments);
    }

    int run(Terminal.Screen screen, String... arguments) {
        return new Commands(new Installation(folder), new Terminal(new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), screen)).run(arguments);
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    Path list() throws IOException {
        return Files.write(folder.resolve("positivliste fyn.csv"), new byte[]{'k', (byte) 0xf8, 'd'});
    }

    /** The answer to requests for JSON. */
    void asking(String json) {
        answers.put("format=json", json);
    }
}
