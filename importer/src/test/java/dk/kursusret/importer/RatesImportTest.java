package dk.kursusret.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.catalog.Catalog;
import dk.kursusret.catalog.edition.Acknowledgement;
import dk.kursusret.catalog.edition.Door;
import dk.kursusret.catalog.edition.Origin;
import dk.kursusret.catalog.edition.Principal;
import dk.kursusret.catalog.edition.Source;
import dk.kursusret.catalog.rates.RateTable;
import dk.kursusret.catalog.store.DynamoDbEditionStore;
import dk.kursusret.catalog.store.EditionStore;
import dk.kursusret.catalog.store.LocalTables;
import dk.kursusret.gateway.http.Fault;
import dk.kursusret.gateway.http.Problem;
import dk.kursusret.importer.admin.AskedImport;
import dk.kursusret.importer.finding.Finding;
import dk.kursusret.importer.intake.Approval;
import dk.kursusret.importer.intake.ApprovalRule;
import dk.kursusret.importer.intake.ImportMode;
import dk.kursusret.importer.intake.ImportRequest;
import dk.kursusret.importer.intake.Importer;
import dk.kursusret.importer.intake.Rollback;
import dk.kursusret.importer.report.ImportReport;
import dk.kursusret.importer.report.ImportStatus;
import dk.kursusret.importer.report.Language;
import dk.kursusret.importer.report.ReportText;
import dk.kursusret.rules.rates.Rate;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** A file of rates is imported as a list is: read, checked, compared with the rates in use, published, withdrawn. */
class RatesImportTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T10:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);
    private static final String CEILING_2027 = "price-ceiling;2027-01-01;2027-12-31;2026-08-20;2026-11-22;5.136,34;"
            + "kroner ex VAT a full-time week;COMPUTED;made up for a test;https://example.dk/2027";
    private final DynamoDbClient client = LocalTables.create();
    private final EditionStore store = new DynamoDbEditionStore(client, LocalTables.NAMES);
    private final Importer importer = new Importer(store, CLOCK);

    @AfterEach
    void close() {
        client.close();
    }

    /** The rates supplied with the product. */
    private static String shipped() {
        try (InputStream in = RateTable.class.getResourceAsStream("/dk/kursusret/catalog/rates.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String with(String... rows) {
        return shipped() + String.join("\n", rows) + "\n";
    }

    private ImportReport run(String file, LocalDate firstDay, ImportMode mode, String... acknowledged) {
        return LocalImports.report(importer.run(ImportRequest
                .edition(RateTable.LIST, firstDay, file.getBytes(StandardCharsets.UTF_8),
                        new Source("satser.csv", Door.CLI, Origin.GIVEN), "anna", mode)
                .withAcknowledgement(new Acknowledgement(Set.of(acknowledged), "aftalt"))));
    }

    private static String outcome(ImportReport report) {
        return report.status() + report.findings().stream().map(Finding::code).distinct().sorted()
                .map(code -> " " + code).collect(Collectors.joining());
    }

    private Optional<Rate> ceiling(LocalDate day) {
        return new Catalog(store, CLOCK).rates(day, Optional.empty()).table().on(Rate.PRICE_CEILING, day);
    }

    @Test
    void theShippedTableIsAFileWithoutFindingsAndWithoutADifference() {
        ImportReport report = run(shipped(), FIRST_DAY, ImportMode.DRY_RUN);
        assertEquals("READY", outcome(report));
        assertEquals(RateTable.load().all().size(), report.counts().accepted());
        assertEquals("0 added, 0 removed, 0 changed", diff(report));
        assertEquals(Optional.of("rates-1"), report.recognised().profile());
    }

    @Test
    void aFileWithoutARowHasNoRates() {
        ImportReport report = run(shipped().lines().findFirst().orElseThrow(), FIRST_DAY, ImportMode.DRY_RUN);
        assertEquals(List.of("F005 The file has no rates. Choose a file with at least one row below its headings."),
                report.findings().stream().map(finding -> finding.code() + " " + finding.text().en()).toList());
    }

    private static String diff(ImportReport report) {
        var diff = report.diff().orElseThrow();
        return diff.added() + " added, " + diff.removed() + " removed, " + diff.changed() + " changed";
    }

    @Test
    void aPublishedRateIsUsedAtOnceAndNoLongerOnceItIsWithdrawn() {
        LocalDate day = LocalDate.of(2027, 5, 1);
        assertEquals("READY", outcome(run(with(CEILING_2027), FIRST_DAY, ImportMode.DRY_RUN)));
        assertEquals(Optional.empty(), ceiling(day));
        ImportReport published = run(with(CEILING_2027), FIRST_DAY, ImportMode.PUBLISH);
        assertEquals("PUBLISHED", outcome(published));
        assertEquals("1 added, 0 removed, 0 changed", diff(published));
        assertEquals("5136.34 made up for a test",
                ceiling(day).map(r -> r.value() + " " + r.evidence().source()).orElse(""));
        assertEquals("UNCHANGED", outcome(run(with(CEILING_2027), FIRST_DAY, ImportMode.PUBLISH)));
        new Rollback(store, CLOCK).run(RateTable.LIST, FIRST_DAY, "forkert", "bo");
        assertEquals(Optional.empty(), ceiling(day));
        assertEquals("PUBLISHED", outcome(run(with(CEILING_2027), FIRST_DAY, ImportMode.PUBLISH)));
    }

    @Test
    void aStagedRateIsApprovedByAnother() {
        ImportReport staged = run(with(CEILING_2027), FIRST_DAY, ImportMode.STAGE);
        assertEquals(Optional.empty(), ceiling(LocalDate.of(2027, 5, 1)));
        assertEquals(ImportStatus.PUBLISHED, LocalImports.done(new Approval(store, CLOCK, ApprovalRule.TWO_PERSONS)
                .run(staged.id(), Principal.of("bo"))).status());
        assertTrue(ceiling(LocalDate.of(2027, 5, 1)).isPresent());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {
            "price-ceiling;01-01-2027;31-12-2027;;22-11-2026;5136,34;kroner ex VAT a full-time week;law;x; | READY",
            "price-ceiling;2027-01-01;2026-12-31;;2026-11-22;5136,34;kroner;LAW;x; | BLOCKED F008 R122",
            "price-ceiling;2027-01-01;2027-01-01;;2026-11-22;5136,34;kroner ex VAT a full-time week;LAW;x; | READY",
            "price-ceiling;2026-12-31;2027-12-31;;2026-11-22;5136,34;kroner;LAW;x; | BLOCKED F008 R123",
            "price-ceiling;2026-12-31;2027-12-31;2025-08-25;2026-11-22;5136,34;kroner;LAW;x; | BLOCKED F008 R123",
            "price-ceiling;2015-01-01;2015-12-31;;2026-11-22;3780,86;kroner;LAW;x; | BLOCKED F008 R123",
            "pool-refund;2016-01-01;;;2026-11-22;80;per cent;LAW;x; | BLOCKED F008 R123",
            "price-ceiling;2026-01-01;2026-12-31;2026-04-26;2026-11-22;5000;kroner ex VAT a full-time week;LAW;x; | READY",
            "price-ceiling;2027-01-01;2027-12-31;;2026-11-22;5.136;kroner;LAW;x; | BLOCKED F008 R102",
            "price-ceiling;2027-01-01;2027-12-31;;2026-11-22;0;kroner;LAW;x; | BLOCKED F008 R124",
            "price-ceiling;2027-01-01;2027-12-31;;2026-11-22;-5136,34;kroner;LAW;x; | BLOCKED F008 R124",
            "price-ceiling;i morgen;2027-12-31;;2026-11-22;5136,34;kroner;LAW;x; | BLOCKED F008 R103",
            "price-ceiling;2027-01-01;2027-12-31;;2026-11-22;5136,34;kroner;PRIMARY;x; | BLOCKED F008 R112",
            "Price Ceiling;2027-01-01;2027-12-31;;2026-11-22;5136,34;kroner;LAW;x; | BLOCKED F008 R112",
            "price-ceiling;2027-01-01;2027-12-31;;2026-11-22;5136,34;kroner;LAW;; | BLOCKED F008 R120",
            ";;;;;;;; x; | BLOCKED F008 R120",
            "price-ceiling;2027-01-01;2027-12-31;;2026-11-22;5136,34;kroner;LAW;=x(); | BLOCKED F008 R106",
            "price-ceiling;2027-01-01;2027-12-31;;2026-11-22;5136,34;kroner;LAW;010190-1234; | BLOCKED F008 R110",
            "price-ceiling;2027-01-01;2027-12-31;;2026-11-22;5136,34;kroner;LAW;x;;y | BLOCKED F008 R111",
            "price-ceiling;2027-01-01;2027-12-31;;2026-11-22;5136,34;kroner;LAW;x;y | BLOCKED F008 R112",
            "price-ceiling;2027-01-01;2027-12-31;;2026-11-22;5136,34;kroner;LAW;x;http://a.dk/ | BLOCKED F008 R112",
            "price-ceiling;2027-01-01;2027-12-31;;2026-11-22;5136,34;kroner;LAW;x;https:// a.dk | BLOCKED F008 R112",
            "price-cieling;2027-01-01;2027-12-31;;2026-11-22;5136,34;kroner;LAW;x; | READY W310",
            "mileage;2027-01-01;2027-12-31;;2026-11-22;3,50;kroner;LAW;x; | READY W310",
            "price-ceiling;2027-01-01;2027-12-31;;2026-11-22;5136,34;euro;LAW;x; | READY W311",
            "price-ceiling;2027-01-01;2027-12-31;;2026-11-22;49151,5;kroner ex VAT a full-time week;LAW;x;"
                    + " | BLOCKED A211",
            "price-ceiling;2027-01-01;2027-12-31;;2026-11-22;49151,49;kroner ex VAT a full-time week;LAW;x; | READY",
            "price-ceiling;2027-01-01;2027-12-31;;2026-11-22;491,515;kroner ex VAT a full-time week;LAW;x;"
                    + " | BLOCKED F008 R102",
            "price-ceiling;2027-01-01;2027-12-31;;2026-11-22;491,5150;kroner ex VAT a full-time week;LAW;x;"
                    + " | BLOCKED A211"})
    void oneRowMoreThanShippedIsAcceptedOrItsFaultIsReported(String row, String expected) {
        assertEquals(expected, outcome(run(with(row), FIRST_DAY, ImportMode.DRY_RUN)));
    }

    @Test
    void aRowThatIsSetAsideStopsTheFileEvenAmongMany() {
        String rows = IntStream.rangeClosed(2027, 2098).mapToObj(year -> "travel-allowance;" + year
                + "-01-01;" + year + "-12-31;;2026-11-22;1,20;kroner a km beyond 24 km a day;SECONDARY;test;")
                .collect(Collectors.joining("\n"));
        assertEquals("READY", outcome(run(with(rows), FIRST_DAY, ImportMode.DRY_RUN)));
        assertEquals("BLOCKED F008 R120",
                outcome(run(with(rows, "travel-allowance;2099-01-01;;;2026-11-22;1,20;kroner;SECONDARY;;"), FIRST_DAY,
                        ImportMode.PUBLISH)));
        assertEquals(List.of(), store.records(RateTable.LIST));
    }

    @ParameterizedTest(name = "{0} becomes {1}: {2}")
    @CsvSource(delimiter = '|', value = {";3780.86; | ;37808.60; | BLOCKED A211 | 0 added, 0 removed, 1 changed",
            ";3780.86; | ;378.09; | READY | 0 added, 0 removed, 1 changed",
            ";3780.86; | ;378.08; | BLOCKED A211 | 0 added, 0 removed, 1 changed",
            ";3780.86; | ;3.780,860; | READY | 0 added, 0 removed, 0 changed",
            "2026-11-29;1.03 | 2026-12-01;1.03 | READY | 0 added, 0 removed, 1 changed",
            "pool-refund;2015-01-01 | pool-refund;2015-02-01 | BLOCKED A212 | 1 added, 1 removed, 0 changed",
            "2015-12-31;2014-11-11 | 2015-12-31;2014-11-12 | READY | 1 added, 1 removed, 0 changed",
            "eli/lta/2015/988 | eli/lta/2015/989 | READY | 0 added, 0 removed, 1 changed",
            "pool-refund; | pool-share; | BLOCKED A212 W310 | 1 added, 1 removed, 0 changed"})
    void theShippedTableWithOneCellChanged(String cell, String changed, String expected, String difference) {
        ImportReport report = run(shipped().replace(cell, changed), FIRST_DAY, ImportMode.DRY_RUN);
        assertEquals(expected, outcome(report));
        assertEquals(difference, diff(report));
    }

    @Test
    void aGuardIsAcknowledgedWithAReason() {
        String without = shipped().lines().filter(line -> !line.startsWith("pool-refund"))
                .collect(Collectors.joining("\n"));
        assertEquals("BLOCKED A212", outcome(run(without, FIRST_DAY, ImportMode.PUBLISH)));
        ImportReport report = run(without, FIRST_DAY, ImportMode.PUBLISH, "A212");
        assertEquals("PUBLISHED A212", outcome(report));
        assertEquals("The rate pool-refund from 1 January 2015 is not in the file. Is that intended?",
                report.findings().getFirst().text().en());
    }

    @Test
    void aSecondEditionIsComparedWithTheFirstAndAnEarlierOneIsWarnedOfTheLater() {
        run(with(CEILING_2027), FIRST_DAY, ImportMode.PUBLISH);
        ImportReport next = run(shipped(), LocalDate.of(2027, 1, 1), ImportMode.DRY_RUN);
        assertEquals("BLOCKED A212", outcome(next));
        assertEquals(Optional.of(FIRST_DAY), next.diff().orElseThrow().against());
        assertEquals("READY W312", outcome(run(shipped(), LocalDate.of(2025, 1, 1), ImportMode.DRY_RUN)));
        assertEquals("BLOCKED A205", outcome(run(shipped(), FIRST_DAY, ImportMode.DRY_RUN)));
    }

    @ParameterizedTest(name = "without the column {0}")
    @CsvSource({"rate", "appliesFrom", "appliesTo", "publishedOn", "checkedOn", "value", "unit", "basis", "source"})
    void everyColumnHasToBeThere(String column) {
        String headings = shipped().lines().findFirst().orElseThrow();
        String without = (";" + headings + ";").replace(";" + column + ";", ";noget andet;");
        assertEquals("BLOCKED F003", outcome(run(shipped().replace(headings,
                without.substring(1, without.length() - 1)), FIRST_DAY, ImportMode.DRY_RUN)));
    }

    @Test
    void danishHeadingsAndWindowsLettersAreReadToo() {
        String danish = shipped().replaceFirst(".*", "sats;gælder fra;gælder til;offentliggjort;kontrolleret;værdi;"
                + "enhed;grundlag;kilde;adresse");
        ImportReport report = LocalImports.report(importer.run(ImportRequest.edition(RateTable.LIST, FIRST_DAY,
                danish.getBytes(StandardCharsets.ISO_8859_1), new Source("satser.csv", Door.CLI, Origin.GIVEN), "anna",
                ImportMode.DRY_RUN)));
        assertEquals("READY", outcome(report));
    }

    @Test
    void ratesHaveNoSupplements() {
        Map<String, List<String>> query = Map.of("list", List.of("rates"), "edition", List.of("2026-01-01"),
                "supplement", List.of("true"), "reason", List.of("mere"));
        Problem refused = assertThrows(Problem.class, () -> AskedImport.of(query,
                new byte[]{1}, Principal.of("anna"), ImportMode.PUBLISH));
        assertEquals(List.of("/supplement"), refused.faults().stream().map(Fault::pointer).toList());
    }

    @Test
    void aReportForPeopleSpeaksOfRates() {
        String report = ReportText.of(run(with(CEILING_2027), FIRST_DAY, ImportMode.DRY_RUN),
                Language.EN);
        assertTrue(report.contains("The file is ready. 28 rates: 1 new, 0 gone, 0 changed, 27 unchanged."), report);
        assertTrue(report.contains("Compared with the rates supplied with the product."), report);
    }
}
