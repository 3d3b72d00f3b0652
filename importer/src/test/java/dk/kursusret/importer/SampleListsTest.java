package dk.kursusret.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.catalog.edition.Door;
import dk.kursusret.catalog.edition.Origin;
import dk.kursusret.catalog.edition.Source;
import dk.kursusret.catalog.store.DynamoDbEditionStore;
import dk.kursusret.catalog.store.LocalTables;
import dk.kursusret.importer.finding.Finding;
import dk.kursusret.importer.finding.Severity;
import dk.kursusret.importer.intake.ImportMode;
import dk.kursusret.importer.intake.ImportRequest;
import dk.kursusret.importer.intake.Importer;
import dk.kursusret.importer.report.ImportReport;
import dk.kursusret.importer.report.ImportStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The sample lists, in every notation of Danish Excel, in the order in which they are loaded. */
class SampleListsTest {
    private static final Path SAMPLES = Path.of("..", "samples");

    /** One line of lists.csv. */
    private record Sample(String file, String list, LocalDate firstDay) {
        static Sample of(String line) {
            String[] cells = line.split(";");
            return new Sample(cells[0], cells[1], LocalDate.parse(cells[2]));
        }

        ImportRequest request(ImportMode mode) throws IOException {
            return ImportRequest.edition(list, firstDay, Files.readAllBytes(SAMPLES.resolve(file)),
                    new Source(file, Door.SAMPLE, Origin.SAMPLE), "test", mode);
        }
    }

    @Test
    void everySampleIsReadyWithoutARowSetAsideAndIsPublished() throws IOException {
        TreeSet<String> shapes = new TreeSet<>();
        try (DynamoDbClient client = LocalTables.create()) {
            Importer importer = new Importer(new DynamoDbEditionStore(client, LocalTables.NAMES), Clock.systemUTC());
            List<Sample> samples = samples();
            for (Sample sample : samples) {
                ImportReport report = LocalImports.done(importer.run(sample.request(ImportMode.DRY_RUN))).report();
                assertEquals(ImportStatus.READY, report.status(), sample + ": " + report.findings());
                assertEquals(0, report.counts().quarantined(), sample.toString());
                int fewest = sample.list().equals("packages") ? 2 : 40;
                assertTrue(report.counts().accepted() >= fewest, sample + ": " + report.counts());
                assertTrue(report.findings().stream().map(Finding::severity).allMatch(Severity.WARNING::equals));
                assertEquals(ImportStatus.PUBLISHED,
                        LocalImports.done(importer.run(sample.request(ImportMode.PUBLISH))).report().status());
                shapes.add(report.recognised().encoding().orElseThrow().label() + " "
                        + report.recognised().delimiter().orElseThrow());
            }
            assertEquals(19, samples.size());
        }
        for (String shape : List.of("utf-8", "utf-8-bom", "utf-16le", "windows-1252", ";", "\t", ",")) {
            assertTrue(shapes.toString().contains(shape), shape + " is in none of " + shapes);
        }
    }

    @Test
    void everySampleFileIsLoaded() throws IOException {
        List<String> held = new ArrayList<>();
        for (String folder : List.of("lists", "packages")) {
            try (var files = Files.list(SAMPLES.resolve(folder))) {
                files.map(f -> folder + "/" + f.getFileName()).forEach(held::add);
            }
        }
        assertEquals(held.stream().sorted().toList(), samples().stream().map(Sample::file).sorted().toList());
    }

    private static List<Sample> samples() throws IOException {
        return Files.readAllLines(SAMPLES.resolve("lists.csv")).stream().skip(1).map(Sample::of).toList();
    }
}
