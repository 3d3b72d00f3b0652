package dk.kursusret.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvException;
import dk.kursusret.importer.check.CheckedFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The time taken to read and check a list, compared with opencsv's for merely splitting the same bytes into cells. The
 * two alternate for many rounds, and are measured by the thread's processor time. Nothing is asserted; the figure in
 * docs/performance.md is printed with {@code -Dkursusret.rows=50000 -Dkursusret.rounds=40}.
 */
class ReadingSpeedTest {
    private static final System.Logger LOG = System.getLogger(ReadingSpeedTest.class.getName());
    private static final List<String> AREAS = List.of("Transport", "Kontor, administration og handel",
            "Bygge og anlæg", "Industri", "Service");

    @Test
    void aListIsReadAndCheckedInComparisonWithOpencsvOnTheSameBytes() throws Exception {
        int rows = Integer.getInteger("kursusret.rows", 5_000);
        int rounds = Integer.getInteger("kursusret.rounds", 3);
        byte[] bytes = list(rows);
        double[] ratios = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            long start = spent();
            assertEquals(12L * (rows + 1), cells(bytes));
            long between = spent();
            CheckedFile checked = Reading.of(bytes);
            ratios[round] = (double) (spent() - between) / Math.max(1, between - start);
            assertEquals(rows, checked.entries().size());
            assertEquals(List.of(), checked.findings());
        }
        double[] warm = Arrays.copyOfRange(ratios, rounds / 2, rounds);
        Arrays.sort(warm);
        LOG.log(System.Logger.Level.INFO,
                "reading and checking {0} rows takes {1} times what opencsv takes to cut them "
                        + "(median of the later half of {2} rounds, {3} to {4})",
                rows, warm[warm.length / 2], rounds, warm[0],
                warm[warm.length - 1]);
    }

    private static long spent() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long cells(byte[] bytes) throws IOException, CsvException {
        long cells = 0;
        try (CSVReader reader = new CSVReaderBuilder(
                new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8))
                .withCSVParser(new RFC4180ParserBuilder().withSeparator(';').build()).build()) {
            for (String[] row = reader.readNext(); row != null; row = reader.readNext()) {
                cells += row.length;
            }
        }
        return cells;
    }

    /** A list of at most 90,000 rows with all cells filled. */
    private static byte[] list(int rows) {
        ListFile file = ListFile
                .headed("løbenr;erhvervsområde;kode;titel;type;varighed;udbyder;forløb;uden karens;pris;"
                        + "bemærkning;tilføjet");
        for (int n = 0; n < rows; n++) {
            file.row(
                    String.join(";", Integer.toString(n + 1), AREAS.get(n % AREAS.size()), Integer.toString(10_000 + n),
                            "Kursus i svejsning på plade nr. " + n, "AMU", n % 10 + 1 + " dage",
                            "Eksempelskolen i Århus " + n % 200, "Chauffør|Lager", "ja", 1000 + n % 5000 + ",50",
                            "Kørekort kræves", "01-10-2021"));
        }
        return file.utf8();
    }
}
