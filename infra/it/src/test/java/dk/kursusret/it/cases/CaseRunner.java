package dk.kursusret.it.cases;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

/** Sends cases to a running server. */
public final class CaseRunner {
    private final HttpClient client = HttpClient.newHttpClient();
    private final URI server;

    public CaseRunner(URI server) {
        this.server = server;
    }

    /** How the answer differs from what the case expects; empty if it does not. */
    public List<String> differences(Case question) throws IOException, InterruptedException {
        return Comparison.differences(question, send(question));
    }

    private Answer send(Case question) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server + question.path()))
                .timeout(Duration.ofSeconds(30)).header("Accept", "application/json, application/problem+json");
        if (question.method().equals("POST")) {
            request.header("Content-Type", "application/json").POST(BodyPublishers.ofString(question.body()));
        } else {
            request.method(question.method(), BodyPublishers.noBody());
        }
        HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
        return new Answer(answer.statusCode(), answer.headers().firstValue("Content-Type").orElse(""), answer.body());
    }
}
