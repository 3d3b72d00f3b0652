package dk.kursusret.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * A long list is published within a small heap, with one write for each row, and none when the same bytes come again.
 * The figures in docs/performance.md are made here, with {@code -Dkursusret.rows=200000 -Dkursusret.heap=256m}.
 */
@Timeout(600)
class LongImportsTest {

    @Test
    void aLongListFitsIntoASmallHeapAndEachRowIsWrittenOnce() throws Exception {
        int rows = Integer.getInteger("kursusret.rows", 50_000);
        assertEquals("""
                PUBLISHED %1$d 0 %1$d 4 %2$d
                UNCHANGED %1$d 0 0 0 0
                PUBLISHED 0 %1$d %1$d 4 %2$d
                """.formatted(rows, rows / 1000),
                process("-Xmx" + System.getProperty("kursusret.heap", "80m"), Integer.toString(rows)));
    }

    /**
     * Runs the process and returns status, added, changed, rows written, pointers written, and the number of progress
     * reports.
     */
    private static String process(String heap, String rows) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), heap,
                "-XX:+ExitOnOutOfMemoryError", "-cp", System.getProperty("java.class.path"),
                LongImports.class.getName(), rows).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), "the process hangs");
        assertEquals(0, process.exitValue(), printed);
        return printed.replace(System.lineSeparator(), "\n");
    }
}
