import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The first calls, on JDK 17 or newer: {@code java FirstCalls.java https://kursusret.dk your-key} */
final class FirstCalls {
    private static final int TRIES = 4;
    private static final long LONGEST_WAIT = 60;
    private static final String QUESTION = """
            {"asOf": "2021-11-15", "schemes": ["trial-first-day-course"], "municipality": "0370",
             "person": {"group": "DAGPENGE", "trials": {"firstDayCourseUsed": false}},%s
             "course": {"code": "42257", "start": "2021-11-22", "end": "2021-11-26", "fullTime": true}}""";
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final String address;
    private final String key;

    private FirstCalls(String host, String key) {
        this.address = host + "/partner/v1";
        this.key = key;
    }

    public static void main(String... args) throws IOException, InterruptedException {
        FirstCalls calls = new FirstCalls(args[0], args[1]);
        // 1. Does it answer?
        System.out.println("health " + find("status", calls.get("/health")));

        // 2. May this person take this course? Find out what is missing, add it, and ask again.
        String missing = calls.ask(QUESTION.formatted(""));
        System.out.println(find("outcome", missing));
        String fact = missing.substring(missing.indexOf("\"missingFacts\":"));
        System.out.println("ask " + find("askedOf", fact) + " " + find("pointer", fact) + " " + find("en", fact));
        String question = QUESTION.formatted("\"pool\": {\"exhausted\": false},");
        String answer = calls.ask(question);
        System.out.println(find("outcome", answer));

        // 3. Keep the question with its decisionId. If asking again gives another id, rules or lists have changed.
        Files.writeString(Path.of("question.json"), question);
        Files.writeString(Path.of("decision-id"), find("decisionId", answer));
        String again = find("decisionId", calls.ask(Files.readString(Path.of("question.json"))));
        boolean unchanged = again.equals(Files.readString(Path.of("decision-id")));
        System.out.println((unchanged ? "unchanged " : "changed ") + again);

        // 4. How is it registered, and does the common database accept it?
        String told = answer.substring(answer.indexOf("\"registration\":"));
        System.out.println(told.substring(0, told.indexOf(']', told.indexOf("\"mandatory\"")) + 2));
        System.out.println("registered " + find("outcome", calls.get("/registrations/check?bevillingsramme="
                + find("bevillingsramme", told) + "&afholdelseskategori=" + find("afholdelseskategorier", told)
                + "&activityStart=2021-11-22&registeredOn=2021-11-15")));

        // 5. What has happened to the lists? Unchanged ones are not sent again.
        HttpRequest.Builder events = calls.request("/positive-lists/events?since=2021-10-01");
        HttpResponse<String> all = calls.send(events);
        System.out.println("since " + find("nextSince", all.body()));
        events.header("If-None-Match", all.headers().firstValue("ETag").orElseThrow());
        System.out.println(calls.send(events).statusCode() == 304 ? "nothing new" : "more");
    }

    /** The first value of that name; your own program would use a JSON library. */
    private static String find(String name, String json) {
        Matcher value = Pattern.compile("\"" + name + "\":\\[?\"?([^\",\\]}]*)").matcher(json);
        return value.find() ? value.group(1) : "-";
    }

    private String get(String path) throws IOException, InterruptedException {
        return send(request(path)).body();
    }

    private String ask(String question) throws IOException, InterruptedException {
        return send(request("/eligibility?lang=en").POST(BodyPublishers.ofString(question))).body();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofSeconds(30))
                .header("X-Api-Key", key).header("Content-Type", "application/json");
    }

    /** Waits as told and tries again. Any other error is application/problem+json, whose body says what to fix. */
    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        for (int tries = 1;; tries++) {
            HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
            int status = answer.statusCode();
            if (status < 400) {
                return answer;
            }
            long wait = answer.headers().firstValueAsLong("Retry-After").orElse(1L << tries);
            if (status != 429 && status < 500 || tries == TRIES || wait > LONGEST_WAIT) {
                throw new IOException(status + " " + answer.body());
            }
            Thread.sleep(1000 * wait);
        }
    }
}
