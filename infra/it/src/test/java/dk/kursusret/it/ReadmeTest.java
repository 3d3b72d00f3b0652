package dk.kursusret.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.it.cloud.Command;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command in the README runs, and prints what the README shows below it. */
class ReadmeTest {
    private static final Path PROJECT = Path.of("..", "..").toAbsolutePath().normalize();
    private static final Pattern CONSOLE = Pattern.compile("```console\\R(.*?)```", Pattern.DOTALL);
    /** Linked into the folder in which the commands run. */
    private static final List<String> LINKED = List.of("kursusret", "samples");
    private static final String PROMPT = "$ ";
    private static final String ADDRESS = "http://127.0.0.1:8080";
    @TempDir
    private static Path folder;
    private static RunningServer server;

    /** A command with the output that the README shows; empty if it shows none. */
    record Example(String command, String output) {}

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        server = new Application(folder).serve(folder.resolve("data"));
        for (String name : LINKED) {
            Files.createSymbolicLink(folder.resolve(name), PROJECT.resolve(name));
        }
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
        for (String name : LINKED) {
            Files.delete(folder.resolve(name));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void everyCommandPrintsWhatReadmeShows(Example example) throws IOException, InterruptedException {
        Command done = Command.run(command(example).directory(folder.toFile()));

        assertEquals(0, done.exit(), done::err);
        if (!example.output().isEmpty()) {
            assertEquals(example.output(), done.out());
        } else if (example.command().startsWith("curl -s ")) {
            assertTrue(done.out().startsWith("{"), done::out);
        }
    }

    private static ProcessBuilder command(Example example) {
        String there = example.command().replace(ADDRESS, server.address().toString());
        ProcessBuilder builder = new ProcessBuilder("sh", "-c",
                there.startsWith("./kursusret ") ? there + " --server " + server.address() : there);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return builder;
    }

    static List<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        Matcher blocks = CONSOLE.matcher(Files.readString(PROJECT.resolve("README.md")));
        while (blocks.find()) {
            for (String part : blocks.group(1).split("(?m)^\\Q" + PROMPT + "\\E")) {
                if (!part.isBlank()) {
                    String[] lines = part.split("\\R", 2);
                    examples.add(new Example(lines[0], lines.length == 1 ? "" : lines[1]));
                }
            }
        }
        assertTrue(examples.size() >= 5, examples::toString);
        return examples;
    }
}
