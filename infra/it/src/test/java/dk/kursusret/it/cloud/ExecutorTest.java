package dk.kursusret.it.cloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the Python tests of the executor that runs functions as processes; each is a test here. */
class ExecutorTest {
    private static final Path TESTS = Path.of("..", "localstack", "executor", "tests");
    private static final Pattern RESULT = Pattern.compile("(?m)^test_(\\w+) \\(.*\\) \\.\\.\\. (.*)$");

    @TestFactory
    List<DynamicTest> executor() throws IOException, InterruptedException {
        Command python = Command.run(HostLocalStack.script("--python"));
        assumeTrue(python.exit() == 0 || System.getenv("CI") != null, python::err);
        Command tests = Command.run(new ProcessBuilder(python.out().strip(), "-B", "-m", "unittest", "-v")
                .directory(TESTS.toFile()));
        List<DynamicTest> each = RESULT.matcher(tests.err()).results()
                .map(result -> DynamicTest.dynamicTest(result.group(1),
                        () -> assertEquals("ok", result.group(2), tests::err)))
                .toList();
        return Stream.concat(each.stream(), Stream.of(DynamicTest.dynamicTest("all_of_them_ran", () -> {
            assertFalse(each.isEmpty(), tests::err);
            assertEquals(0, tests.exit(), tests::err);
        }))).toList();
    }
}
