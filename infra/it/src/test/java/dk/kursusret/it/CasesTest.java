package dk.kursusret.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kursusret.it.cases.CaseFiles;
import dk.kursusret.it.cases.CaseRunner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Sends every case unchanged to the running application. */
class CasesTest {
    private static final Path CASES = Path.of("src", "test", "resources", "cases");
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

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        CaseRunner runner = new CaseRunner(server.address());
        return CaseFiles.under(CASES).stream()
                .map(question -> DynamicTest.dynamicTest(question.id() + ": " + question.title(),
                        () -> assertEquals(List.of(), runner.differences(question))));
    }
}
