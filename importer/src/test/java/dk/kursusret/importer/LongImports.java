package dk.kursusret.importer;

import dk.kursusret.catalog.edition.Door;
import dk.kursusret.catalog.edition.Origin;
import dk.kursusret.catalog.edition.Source;
import dk.kursusret.catalog.store.DynamoDbEditionStore;
import dk.kursusret.catalog.store.EditionStore;
import dk.kursusret.catalog.store.LocalTables;
import dk.kursusret.importer.intake.ImportMode;
import dk.kursusret.importer.intake.ImportRequest;
import dk.kursusret.importer.intake.Importer;
import dk.kursusret.importer.intake.SourceFiles;
import dk.kursusret.importer.report.ImportReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;

/**
 * A process that publishes a long list, the same bytes again, and a second list in which every price differs. For each
 * it prints the status, the courses added and changed, the rows and pointers written, and how often progress was
 * reported.
 */
final class LongImports {
    private LongImports() {}

    /** @param arguments the number of rows */
    public static void main(String[] arguments) throws IOException {
        int rows = Integer.parseInt(arguments[0]);
        Path folder = Files.createTempDirectory("long-imports");
        RowsOnDisk rowsOnDisk = new RowsOnDisk(folder);
        EditionStore store = new DynamoDbEditionStore(rowsOnDisk, LocalTables.NAMES);
        run(store, rowsOnDisk, "2021-04-01", file(rows, 1000));
        run(store, rowsOnDisk, "2021-04-01", file(rows, 1000));
        run(store, rowsOnDisk, "2021-10-01", file(rows, 1001));
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private static void run(EditionStore store, RowsOnDisk disk, String firstDay, byte[] bytes) {
        long rowsBefore = disk.rows();
        long pointersBefore = disk.pointers();
        int[] reports = {0};
        ImportReport report = LocalImports
                .report(new Importer(store, Clock.systemUTC(), SourceFiles.NONE, (stored, of) -> reports[0]++)
                        .run(ImportRequest.edition("rar-fyn", LocalDate.parse(firstDay), bytes,
                                new Source("liste.csv", Door.CLI, Origin.GIVEN), "anna", ImportMode.PUBLISH)));
        System.out.println(String.join(" ", report.status().name(),
                Integer.toString(report.diff().orElseThrow().added()),
                Integer.toString(report.diff().orElseThrow().changed()), Long.toString(disk.rows() - rowsBefore),
                Long.toString(disk.pointers() - pointersBefore), Integer.toString(reports[0])));
    }

    private static byte[] file(int rows, int price) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write("løbenr;erhvervsområde;kode;titel;type;varighed;udbyder;pris\r\n".getBytes(StandardCharsets.UTF_8));
        for (int n = 0; n < rows; n++) {
            bytes.write((n + ";Område " + n % 20 + ";AK" + (100_000 + n) + ";Kursus i emne nummer " + n + ";Akademi;"
                    + (1 + n % 20) + " dage;Eksempelskolen " + n % 50 + ";" + price + "\r\n")
                    .getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
