package dk.kursusret.bench.imports;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvException;
import dk.kursusret.bench.Size;
import dk.kursusret.bench.figures.Figure;
import dk.kursusret.bench.figures.Section;
import dk.kursusret.catalog.edition.Door;
import dk.kursusret.catalog.edition.KnownList;
import dk.kursusret.catalog.edition.KnownLists;
import dk.kursusret.catalog.edition.Origin;
import dk.kursusret.catalog.edition.Row;
import dk.kursusret.catalog.edition.Source;
import dk.kursusret.catalog.layout.Layout.Holds;
import dk.kursusret.importer.file.Chosen;
import dk.kursusret.importer.file.FileReading;
import dk.kursusret.importer.file.FileRow;
import dk.kursusret.importer.file.Rows;
import dk.kursusret.importer.finding.FileFault;
import dk.kursusret.importer.finding.Messages;
import dk.kursusret.importer.intake.ImportMode;
import dk.kursusret.importer.intake.ImportRequest;
import dk.kursusret.importer.intake.Importer;
import dk.kursusret.importer.profile.Profiles;
import dk.kursusret.importer.report.ImportReport;
import dk.kursusret.importer.report.ImportStatus;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The processor time of an import, compared with the time that opencsv takes to split the same bytes into cells. */
public final class Imports {
    private static final String LIST = "rar-fyn";
    private static final KnownList FYN = KnownLists.load().list(LIST).orElseThrow();
    private static final List<String> AREAS = List.of("Transport", "Kontor, administration og handel",
            "Bygge og anlæg", "Industri", "Service");
    private static final String HEADINGS = "løbenr;erhvervsområde;kode;titel;type;varighed;udbyder;forløb;uden karens;"
            + "pris;bemærkning;tilføjet\r\n";
    private static final int COLUMNS = 12;
    private final Size size;
    private final int rows;
    private final FileReading reading = new FileReading(Messages.load(), Profiles.load(Holds.COURSES));

    public Imports(Size size) {
        this.size = size;
        this.rows = size.of(1_000, 20_000);
    }

    /** A step of an import, together with all steps before it. */
    private interface Step {
        void run() throws IOException, CsvException, FileFault;
    }

    public Section measure() throws IOException, CsvException, FileFault {
        byte[] before = file("1-4-2021", 1000);
        byte[] after = file("1-10-2021", 1001);
        List<Row> standing = new Importer(new StandingList(List.of()), Clock.systemUTC())
                .check(FYN, before, "", Chosen.NOTHING).entries();
        hold(standing.size(), rows, "rows are read");
        Map<String, Step> steps = new LinkedHashMap<>();
        steps.put("opencsv", () -> hold(cells(after), (rows + 1) * COLUMNS, "cells are cut by opencsv"));
        steps.put("read", () -> hold(lines(after), rows + 1, "rows are cut"));
        steps.put("read, check", () -> hold(new Importer(new StandingList(List.of()), Clock.systemUTC())
                .check(FYN, after, "", Chosen.NOTHING).entries().size(), rows, "rows are checked"));
        steps.put("read, check, compare", () -> imported(standing, after, ImportMode.DRY_RUN));
        steps.put("read, check, compare, write", () -> imported(standing, after, ImportMode.PUBLISH));
        return section(timed(steps));
    }

    /** The processor time of each step in each round. */
    private Map<String, List<Double>> timed(Map<String, Step> steps) throws IOException, CsvException, FileFault {
        Map<String, List<Double>> times = new LinkedHashMap<>();
        int rounds = size.of(3, 24);
        for (int round = 0; round < rounds; round++) {
            for (Map.Entry<String, Step> step : steps.entrySet()) {
                long start = spent();
                step.getValue().run();
                double time = Math.max(1, spent() - start);
                // The first half of the rounds is warm-up.
                if (round >= rounds / 2) {
                    times.computeIfAbsent(step.getKey(), none -> new ArrayList<>()).add(time);
                }
            }
        }
        return times;
    }

    private Section section(Map<String, List<Double>> times) {
        List<Double> opencsv = times.remove("opencsv");
        return new Section("An import of " + rows + " rows of twelve cells",
                "opencsv, which cuts the same bytes into cells and does nothing with them",
                times.entrySet().stream()
                        .map(step -> Figure.of(step.getKey(), "processor time", step.getValue(), opencsv)).toList(),
                List.of("Each round checked that every row was read, found to be changed and written once.",
                        "Every price differs from that in the standing edition. Rows are written as requests that are"
                                + " not sent."));
    }

    private void imported(List<Row> standing, byte[] after, ImportMode mode) {
        StandingList store = new StandingList(standing);
        Importer importer = new Importer(store, Clock.systemUTC());
        ImportReport report = importer.run(request("2021-10-01", after, mode))
                .orElseThrow(why -> new IllegalStateException(why.toString())).report();
        hold(report.status() == (mode == ImportMode.PUBLISH ? ImportStatus.PUBLISHED : ImportStatus.READY) ? 1 : 0, 1,
                "ends as expected: " + report.status());
        hold(report.diff().orElseThrow().changed(), rows, "rows are changed");
        hold(store.written(), mode == ImportMode.PUBLISH ? rows : 0, "rows are written");
    }

    private static ImportRequest request(String firstDay, byte[] bytes, ImportMode mode) {
        return ImportRequest.edition(LIST, LocalDate.parse(firstDay), bytes,
                new Source("liste.csv", Door.CLI, Origin.GIVEN), "bench", mode);
    }

    private static int cells(byte[] bytes) throws IOException, CsvException {
        int cells = 0;
        try (CSVReader reader = new CSVReaderBuilder(
                new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8))
                .withCSVParser(new RFC4180ParserBuilder().withSeparator(';').build()).build()) {
            for (String[] row = reader.readNext(); row != null; row = reader.readNext()) {
                cells += row.length;
            }
        }
        return cells;
    }

    private int lines(byte[] bytes) throws FileFault {
        int lines = 0;
        try (Rows each = reading.read(bytes, "", Chosen.NOTHING).rows()) {
            for (Optional<FileRow> row = each.next(); row.isPresent(); row = each.next()) {
                lines++;
            }
        }
        return lines;
    }

    /** A file in which every cell of every row is filled. */
    private byte[] file(String added, int price) {
        StringBuilder file = new StringBuilder(HEADINGS);
        for (int n = 0; n < rows; n++) {
            file.append(n + 1).append(';').append(AREAS.get(n % AREAS.size())).append(';').append(10_000 + n)
                    .append(";Kursus i svejsning på plade nr. ").append(n).append(";AMU;").append(n % 10 + 1)
                    .append(" dage;Eksempelskolen i Århus ").append(n % 200).append(";Chauffør|Lager;ja;")
                    .append(price + n % 5000).append(",50;Kørekort kræves;").append(added).append("\r\n");
        }
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void hold(int found, int expected, String what) {
        if (found != expected) {
            throw new IllegalStateException(expected + " " + what + ", not " + found);
        }
    }

    private static long spent() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
