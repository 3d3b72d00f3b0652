import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** The first three calls, on JDK 17 or newer: {@code java FirstCalls.java https://kursusret.dk your-key} */
final class FirstCalls {
    private static final int TRIES = 3;
    private static final String QUESTION = """
            {"asOf": "2021-11-15", "schemes": ["trial-first-day-course"], "municipality": "0370",
             "person": {"group": "DAGPENGE", "trials": {"firstDayCourseUsed": false}},
             "course": {"code": "42257", "start": "2021-11-22", "end": "2021-11-26"}}""";
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final String address;
    private final String key;

    private FirstCalls(String host, String key) {
        this.address = host + "/partner/v1";
        this.key = key;
    }

    public static void main(String... args) throws IOException, InterruptedException {
        FirstCalls calls = new FirstCalls(args[0], args[1]);
        System.out.println(calls.send(calls.request("/health")).body());
        System.out.println(calls.send(calls.request("/eligibility?lang=en").header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(QUESTION))).body());
        HttpResponse<String> events = calls.send(calls.request("/positive-lists/events?since=2021-10-01"));
        System.out.println(events.body());
        String etag = events.headers().firstValue("ETag").orElseThrow();
        System.out.println(calls.send(calls.request("/positive-lists/events?since=2021-10-01")
                .header("If-None-Match", etag)).statusCode()); // 304: nothing new
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofSeconds(30)).header("X-Api-Key", key);
    }

    /** Waits where it is told to. Every other error is application/problem+json: its body says what to put right. */
    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
        for (int tries = 1; answer.statusCode() == 429 && tries < TRIES; tries++) {
            Thread.sleep(1000 * answer.headers().firstValueAsLong("Retry-After").orElse(1));
            answer = client.send(request.build(), BodyHandlers.ofString());
        }
        if (answer.statusCode() >= 400) {
            throw new IOException(answer.statusCode() + " " + answer.body());
        }
        return answer;
    }
}
