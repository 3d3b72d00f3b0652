package dk.kursusret.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kursusret.gateway.json.Json;
import dk.kursusret.it.cloud.Command;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the developer at an a-kasse gets works as it stands, with nothing but the page. */
class StartPackageTest {
    private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();
    private static final int MAX_BYTES = 50_000;
    @TempDir
    private static Path folder;
    private static RunningServer server;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        server = new Application(folder).serve(folder.resolve("data"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** The first calls, in each language in which partners get them. */
    enum Recipe {
        SHELL("first-calls.sh", "curl", "bash", "-eu"),
        JAVA("FirstCalls.java", "", Path.of(System.getProperty("java.home"), "bin", "java").toString()),
        PYTHON("first_calls.py", "python3", "python3"),
        JAVASCRIPT("first-calls.mjs", "node", "node");

        private final String file;
        private final String tool;
        private final List<String> command;

        Recipe(String file, String tool, String... command) {
            this.file = file;
            this.tool = tool;
            this.command = List.of(command);
        }

        private Path path() {
            return ROOT.resolve("docs/partners").resolve(file);
        }

        private Command run(URI address, String key) throws IOException, InterruptedException {
            needs(tool);
            return StartPackageTest.run(address, key, Stream.concat(command.stream(),
                    Stream.of(path().toString(), address.toString(), key)).toArray(String[]::new));
        }
    }

    private static Command run(URI address, String key, String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(Map.of("KURSUSRET", address.toString(), "KEY", key));
        return Command.run(builder);
    }

    @Test
    void theProgramCompilesOnAnOlderJdkWithoutAWarning() throws IOException {
        StringWriter said = new StringWriter();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            boolean compiled = compiler.getTask(said, files, null,
                    List.of("--release", "17", "-Xlint:all", "-Werror", "-d", folder.toString()), null,
                    files.getJavaFileObjects(ROOT.resolve("docs/partners/FirstCalls.java"))).call();
            assertTrue(compiled, said::toString);
        }
    }

    /** Skips the test if the tool is missing; fails it if CI is set. */
    private static void needs(String tool) {
        boolean found = Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(Path::of)
                .anyMatch(place -> tool.isEmpty() || Files.isExecutable(place.resolve(tool)));
        Assumptions.assumeTrue(found || System.getenv("CI") != null, "no " + tool + ": install it");
        assertTrue(found, "no " + tool + ": install it");
    }

    /**
     * Expects a yes once the missing fact is added, the same answer to the question that was kept, its registration,
     * and the feed.
     */
    private static void allAnswers(Recipe recipe, Command ran) {
        assertEquals(0, ran.exit(), ran.out());
        List<String> told = recipe == Recipe.SHELL
                ? List.of("\"status\":\"ok\"", "\"outcome\":\"UNDETERMINED\"", "\"pointer\":\"/pool/exhausted\"",
                        "\"askedOf\":\"JOBCENTRE\"", "\n\"outcome\":\"ENTITLED\"\n", "\nunchanged\n", "weeklyHours",
                        "{\"outcome\":\"VALID\"", "\"nextSince\":\"")
                : List.of("health ok\nUNDETERMINED\nask JOBCENTRE /pool/exhausted Has the municipality's commitment",
                        "\nENTITLED\nunchanged ", "weeklyHours", "\nregistered VALID\nsince 20", "\nnothing new\n");
        assertEquals(List.of(), told.stream().filter(words -> !ran.out().contains(words)).toList(), ran.out());
    }

    @ParameterizedTest
    @EnumSource
    void theFirstCallsAreAnswered(Recipe recipe) throws IOException, InterruptedException {
        allAnswers(recipe, recipe.run(server.address(), "any"));
    }

    @ParameterizedTest
    @EnumSource
    void aRefusalEndsThemWithWhatWasWrong(Recipe recipe) throws IOException, InterruptedException {
        Command ran = recipe.run(server.address(), " ");

        assertNotEquals(0, ran.exit());
        assertTrue(ran.out().contains("{\"type\":\"https://kursusret.dk/problems/invalid-api-key\""), ran.out());
    }

    @ParameterizedTest
    @EnumSource
    void theyWaitAsToldAndRetry(Recipe recipe) throws IOException, InterruptedException {
        try (BusyServer busy = new BusyServer(server.address())) {
            allAnswers(recipe, recipe.run(busy.address(), "any"));
            assertEquals(List.of(429, 503), busy.refused());
            assertTrue(busy.waited().compareTo(Duration.ofSeconds(2)) >= 0, busy.waited()::toString);
        }
    }

    private static String page(String language) throws IOException, InterruptedException {
        return server.get("/api?lang=" + language).body();
    }

    private static String text(String html) {
        return html.replace("&lt;", "<").replace("&gt;", ">").replace("&#34;", "\"").replace("&#39;", "'")
                .replace("&quot;", "\"").replace("&amp;", "&");
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void thePageShowsTheCallsAsTheyAreRunAndIsSmall(String language)
            throws IOException, InterruptedException {
        String page = page(language);

        int bytes = page.getBytes(StandardCharsets.UTF_8).length;
        assertTrue(bytes < MAX_BYTES, bytes + " bytes");
        for (Recipe recipe : Recipe.values()) {
            assertTrue(text(page).contains(Files.readString(recipe.path())), recipe.file);
        }
    }

    private static List<String> examples() throws IOException, InterruptedException {
        return ApiDescription.json(server.get("/v1/openapi.json").body()).findValuesAsText("x-example").stream()
                .map(example -> example.substring(1)).toList();
    }

    @Test
    void everyLinkedExampleExists() throws IOException, InterruptedException {
        List<String> links = Pattern.compile("href=\"(v1/[^\"]*)\"").matcher(page("da")).results()
                .map(link -> text(link.group(1))).distinct().toList();

        assertTrue(links.containsAll(examples()), links::toString);
        for (String link : links) {
            assertEquals(200, server.get("/" + link).statusCode(), link);
        }
    }

    @Test
    void everyExampleToCopyIsAnswered() throws IOException, InterruptedException {
        needs("curl");
        List<String> commands = Pattern.compile("<pre>(curl [^<]*)</pre>").matcher(page("en")).results()
                .map(command -> text(command.group(1))).toList();

        assertEquals(4, commands.size(), commands::toString);
        for (String command : commands) {
            Command ran = run(server.address(), "any", "bash", "-c",
                    command.replace("curl ", "curl --fail-with-body "));
            assertEquals(0, ran.exit(), ran.out());
            assertTrue(Stream.of("\"results\":", "\"outcome\":", "\"courses\":").anyMatch(ran.out()::contains),
                    ran.out());
        }
    }

    @Test
    void theChangelogDescribesTheVersionThatIsServed() throws IOException, InterruptedException {
        JsonNode info = ApiDescription.json(server.get("/v1/openapi.json").body()).path("info");

        assertEquals(info.path("version"), info.at("/x-changes/0/version"));
        assertTrue(text(page("da")).contains(info.at("/x-changes/0/da").asText()));
        assertTrue(text(page("en")).contains(info.at("/x-changes/0/en").asText()));
    }

    private static JsonNode limits() throws IOException, InterruptedException {
        return ApiDescription.json(server.get("/v1/openapi.json").body()).at("/info/x-limits");
    }

    @ParameterizedTest
    @CsvSource({"ThrottlingRate, /open/requestsPerSecond", "ThrottlingBurst, /open/requestsAtOnce",
            "PartnerRate, /partner/requestsPerSecond", "PartnerBurst, /partner/requestsAtOnce",
            "PartnerQuota, /partner/requestsPerDay"})
    void theLimitsAreThoseOfTheTemplate(String parameter, String limit) throws IOException, InterruptedException {
        Matcher stated = Pattern.compile("(?m)^  " + parameter + ":\\n(?:    .*\\n)*?    Default: (\\d+)$")
                .matcher(Files.readString(ROOT.resolve("template.yaml")));

        assertTrue(stated.find(), parameter);
        assertEquals(Integer.parseInt(stated.group(1)), limits().at(limit).intValue());
    }

    @Test
    void theTimeIsThatOfTheTemplate() throws IOException, InterruptedException {
        Matcher stated = Pattern.compile("(?m)^Globals:\\n(?:  .*\\n)*?    Timeout: (\\d+)$")
                .matcher(Files.readString(ROOT.resolve("template.yaml")));

        assertTrue(stated.find());
        assertEquals(Integer.parseInt(stated.group(1)), limits().path("seconds").intValue());
    }

    @Test
    void aBatchAndAPageHoldAsManyAsDescribedAndNotOneMore() throws IOException, InterruptedException {
        int questions = limits().path("batchQuestions").intValue();
        int rows = limits().path("rowsPerPage").intValue();

        assertEquals(200, batch(questions).statusCode());
        assertEquals(400, batch(questions + 1).statusCode());
        assertEquals(200, server.get("/v1/courses?perPage=" + rows).statusCode());
        assertEquals(400, server.get("/v1/courses?perPage=" + (rows + 1)).statusCode());
    }

    private static HttpResponse<String> batch(int questions) throws IOException, InterruptedException {
        ObjectNode batch = Json.object();
        var requests = batch.putArray("requests");
        for (int i = 0; i < questions; i++) {
            requests.addObject().putArray("schemes").add("mink-pool");
        }
        return server.post("/v1/eligibility/batch", batch.toString());
    }

    /** The page says what the id is for. */
    @Test
    void theSameQuestionHasTheSameBytesAndAsKnownThenTheSameResults()
            throws IOException, InterruptedException {
        String question = "{\"asOf\":\"2021-11-15\",%s\"municipality\":\"0370\",\"course\":{\"code\":\"42257\"}}";
        HttpResponse<String> first = server.post("/v1/eligibility", question.formatted(""));
        HttpResponse<String> again = server.post("/v1/eligibility", question.formatted(""));
        HttpResponse<String> asKnown = server.post("/v1/eligibility",
                question.formatted("\"knownOn\":\"2150-01-01\","));

        assertEquals(first.body(), again.body());
        assertEquals(ApiDescription.json(first.body()).path("results"),
                ApiDescription.json(asKnown.body()).path("results"));
    }

    /** The page says how to follow the lists. */
    @Test
    void everyEventIsReportedOnceToWhoeverContinuesFromTheLastAnswer() throws IOException, InterruptedException {
        JsonNode all = ApiDescription.json(server.get("/v1/positive-lists/events?limit=1000").body());
        JsonNode first = ApiDescription.json(server.get("/v1/positive-lists/events?limit=3").body());
        JsonNode rest = ApiDescription.json(server.get("/v1/positive-lists/events?limit=1000&since="
                + first.path("nextSince").asText()).body());

        assertTrue(first.path("more").booleanValue());
        assertEquals(all.path("events").size(), first.path("events").size() + rest.path("events").size());
        assertEquals(all.path("events").get(3), rest.path("events").get(0));
    }
}
