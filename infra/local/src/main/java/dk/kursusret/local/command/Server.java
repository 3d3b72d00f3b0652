package dk.kursusret.local.command;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.gateway.json.Json;
import dk.kursusret.local.failure.Failure;
import dk.kursusret.rules.texts.Text;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A running server, called over HTTP. */
final class Server {
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);
    private static final Duration ANSWER_TIMEOUT = Duration.ofMinutes(2);
    private final URI base;

    Server(URI base) {
        this.base = base;
    }

    /** A query parameter. */
    record Parameter(String name, String value) {}

    /** The type of a request body. */
    enum Content {
        JSON("application/json"), FILE("application/octet-stream");

        private final String type;

        Content(String type) {
            this.type = type;
        }
    }

    /** @throws Failure with the server's own words if it refuses, or if it does not answer */
    JsonNode get(String path) throws Failure {
        return ask(HttpRequest.newBuilder(URI.create(base + path)).GET());
    }

    /** @throws Failure with the server's own words if it refuses, or if it does not answer */
    JsonNode post(String path, List<Parameter> parameters, Content content, byte[] body) throws Failure {
        return ask(to(path, parameters, content).POST(BodyPublishers.ofByteArray(body)));
    }

    /**
     * Sends a file and shows the progress.
     *
     * @throws Failure with the server's own words if it refuses, or if it does not answer
     */
    JsonNode upload(String path, List<Parameter> parameters, byte[] file, Progress progress) throws Failure {
        return ask(to(path, parameters, Content.FILE).POST(watched(file, progress)));
    }

    /**
     * Sends a file, and returns the file that the server answers with.
     *
     * @throws Failure with the server's own words if it refuses, or if it does not answer
     */
    byte[] file(String path, List<Parameter> parameters, byte[] file) throws Failure {
        return accepted(to(path, parameters, Content.FILE).POST(BodyPublishers.ofByteArray(file)));
    }

    private HttpRequest.Builder to(String path, List<Parameter> parameters, Content content) {
        String query = parameters.stream()
                .map(p -> p.name() + "=" + URLEncoder.encode(p.value(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(URI.create(base + path + (query.isEmpty() ? "" : "?" + query)))
                .header("Content-Type", content.type);
    }

    private static HttpRequest.BodyPublisher watched(byte[] file, Progress progress) {
        return file.length == 0 ? BodyPublishers.noBody()
                : BodyPublishers.fromPublisher(
                        BodyPublishers.ofInputStream(() -> new Watched(new ByteArrayInputStream(file), progress)),
                        file.length);
    }

    /** Reports to the progress how much has been read. */
    private static final class Watched extends FilterInputStream {
        private final Progress progress;

        Watched(InputStream in, Progress progress) {
            super(in);
            this.progress = progress;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = super.read(bytes, offset, length);
            progress.sent(Math.max(count, 0));
            return count;
        }
    }

    private JsonNode ask(HttpRequest.Builder request) throws Failure {
        return tree(accepted(request));
    }

    private byte[] accepted(HttpRequest.Builder request) throws Failure {
        HttpResponse<byte[]> answer = send(request.timeout(ANSWER_TIMEOUT)
                .header("Accept", "application/json, application/problem+json, text/csv").build());
        if (answer.statusCode() >= 400) {
            throw refused(tree(answer.body()));
        }
        return answer.body();
    }

    private JsonNode tree(byte[] body) throws Failure {
        try {
            return Json.MAPPER.readTree(body);
        } catch (IOException e) {
            throw notKursusret();
        }
    }

    private HttpResponse<byte[]> send(HttpRequest request) throws Failure {
        try (HttpClient client = HttpClient.newBuilder().connectTimeout(CONNECT_TIMEOUT).build()) {
            return client.send(request, BodyHandlers.ofByteArray());
        } catch (ConnectException | HttpConnectTimeoutException e) {
            throw new Failure("Der er ingen server på " + base + ". Start den med »./kursusret serve«.",
                    "There is no server at " + base + ". Start it with `./kursusret serve`.");
        } catch (HttpTimeoutException e) {
            long minutes = ANSWER_TIMEOUT.toMinutes();
            throw new Failure("Serveren på " + base + " har ikke svaret i " + minutes
                    + " minutter og arbejder måske videre. Se med »kursusret lists«, hvad der kom ud af det.",
                    "The server at " + base + " has not answered for " + minutes
                            + " minutes and may still be working. Check the outcome with `kursusret lists`.");
        } catch (IOException e) {
            throw new Failure("Serveren på " + base + " svarede ikke.", "The server at " + base + " did not answer.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("Afbrudt.", "Interrupted.");
        }
    }

    private Failure notKursusret() {
        return new Failure("Det, der svarer på " + base + ", er ikke Kursusret.",
                "What answers at " + base + " is not Kursusret.");
    }

    /** Everything that the server finds wrong, one line each. */
    private Failure refused(JsonNode problem) {
        if (!problem.path("text").isObject()) {
            return notKursusret();
        }
        return new Failure(wording(problem, Language.DA), wording(problem, Language.EN));
    }

    private static String wording(JsonNode problem, Language language) {
        List<String> lines = new ArrayList<>();
        lines.add(language.of(problem.path("text")));
        problem.path("errors").forEach(error -> lines.add(("  " + error.path("pointer").asText() + " "
                + language.of(error.path("text")) + suggestion(error.path("didYouMean"), language)).stripTrailing()));
        return String.join("\n", lines);
    }

    private static String suggestion(JsonNode nearest, Language language) {
        return nearest.isTextual()
                ? language.of(new Text(" Mente du »" + nearest.asText() + "«?",
                        " Did you mean `" + nearest.asText() + "`?"))
                : "";
    }
}
