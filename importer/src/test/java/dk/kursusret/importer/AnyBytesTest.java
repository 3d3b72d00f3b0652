package dk.kursusret.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.InRange;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import dk.kursusret.catalog.edition.Row;
import dk.kursusret.importer.check.CheckedFile;
import dk.kursusret.importer.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Properties of every file, including those of a coverage-guided fuzzer. A build tries the files of the corpus and
 * earlier finds; with {@code JAZZER_FUZZ=1} Jazzer goes on from them.
 */
class AnyBytesTest {
    private static final Path CORPUS = Path.of("src", "test", "resources", "corpus");
    private static final int BITS_OF_EACH = 24;

    static List<byte[]> files() throws IOException {
        List<byte[]> files = new ArrayList<>();
        for (String name : CorpusTest.files()) {
            files.add(Files.readAllBytes(CORPUS.resolve(name)));
        }
        return files;
    }

    @MethodSource("files")
    @FuzzTest(maxDuration = "5m")
    void everyFileIsReadOrRefusedAndTheSameWayAgain(byte @NotNull [] file) {
        CheckedFile read = Reading.of(file);

        assertEquals(read.counts().accepted(), read.entries().size());
        assertEquals(read.counts().rows(), read.counts().accepted() + read.counts().quarantined());
        assertTrue(read.isStopped() || read.counts().rows() > 0);
        assertEquals(read.entries().size(), read.entries().stream().map(Row::id).distinct().count());
        for (Finding finding : read.findings()) {
            assertTrue(!finding.text().da().isBlank() && !finding.text().en().isBlank(), finding.code().name());
        }
        assertEquals(read, Reading.of(file));
    }

    /** Bits spread over each readable workbook; of the eight bits of a byte each has its turn. */
    static List<Arguments> bitsOfWorkbooks() throws IOException {
        return files().stream().filter(file -> isWorkbook(file) && !Reading.of(file).isStopped())
                .flatMap(file -> IntStream.range(0, BITS_OF_EACH)
                        .mapToObj(n -> Arguments.of(file, file.length * n / BITS_OF_EACH, n % Byte.SIZE)))
                .toList();
    }

    @MethodSource("bitsOfWorkbooks")
    @FuzzTest(maxDuration = "5m")
    void aBitThatFellOverStopsAWorkbookOrChangesNothing(byte @NotNull [] workbook,
            @InRange(min = 0, max = Integer.MAX_VALUE) int place, @InRange(min = 0, max = 7) int bit) {
        if (!isWorkbook(workbook)) {
            return;
        }
        CheckedFile whole = Reading.of(workbook);
        byte[] damaged = workbook.clone();
        damaged[place % damaged.length] ^= (byte) (1 << bit);
        CheckedFile read = Reading.of(damaged);
        assertTrue(whole.isStopped() || read.isStopped() || read.entries().equals(whole.entries()));
    }

    private static boolean isWorkbook(byte[] file) {
        return file.length > 1 && file[0] == 'P' && file[1] == 'K';
    }
}
