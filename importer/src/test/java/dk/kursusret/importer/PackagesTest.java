package dk.kursusret.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.catalog.Catalog;
import dk.kursusret.catalog.LoadedEdition;
import dk.kursusret.catalog.edition.Door;
import dk.kursusret.catalog.edition.Origin;
import dk.kursusret.catalog.edition.PackageRow;
import dk.kursusret.catalog.edition.Row;
import dk.kursusret.catalog.edition.Source;
import dk.kursusret.catalog.layout.Layout.Holds;
import dk.kursusret.catalog.packages.CoursePackage;
import dk.kursusret.catalog.packages.PackageCourse;
import dk.kursusret.catalog.store.DynamoDbEditionStore;
import dk.kursusret.catalog.store.LocalTables;
import dk.kursusret.importer.check.CheckedFile;
import dk.kursusret.importer.check.ListChecking;
import dk.kursusret.importer.check.ListName;
import dk.kursusret.importer.finding.Finding;
import dk.kursusret.importer.finding.Messages;
import dk.kursusret.importer.intake.ImportMode;
import dk.kursusret.importer.intake.ImportRequest;
import dk.kursusret.importer.intake.Importer;
import dk.kursusret.importer.intake.Rollback;
import dk.kursusret.importer.report.ImportReport;
import dk.kursusret.importer.report.ImportStatus;
import dk.kursusret.importer.report.Language;
import dk.kursusret.importer.report.ReportText;
import dk.kursusret.rules.texts.Text;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Course packages are imported as lists are: read, checked, compared, published, rolled back. */
class PackagesTest {
    private static final Path SAMPLE = Path.of("..", "samples", "packages", "SAMPLE_packages.csv");
    private static final String HEADINGS = "pakke;navn;navn (engelsk);stilling;region;kurser;praktik (uger);kilde";
    private static final String FITTER = "kabelmontoer;Kabelmontør;Cable fitter;Kabelmontør;rar-fyn;42994|40531;4;RAR";
    private static final LocalDate FIRST_DAY = LocalDate.of(2019, 10, 1);
    private static final LocalDate LATER = LocalDate.of(2022, 4, 1);
    private final ListChecking checking = ListChecking.of(Holds.PACKAGES,
            Messages.load());

    private CheckedFile check(byte[] bytes) {
        return checking.check(bytes, new ListName(CoursePackage.LIST, new Text("pakker", "packages")));
    }

    private CoursePackage only(ListFile file) {
        return packages(check(file.utf8())).getFirst();
    }

    @Test
    void theSampleIsReadWithoutAFinding() throws IOException {
        CheckedFile file = check(Files.readAllBytes(SAMPLE));
        assertEquals(List.of(), file.findings());
        assertEquals(List.of("kabelmontoer", "roermontoer"), file.entries().stream().map(Row::id).toList());
    }

    @Test
    void aPackageHasItsCoursesInOrderByCodeTitleOrBoth() {
        CoursePackage read = only(ListFile.headed(HEADINGS).row(
                "kabelmontoer;Kabelmontør;Cable fitter;Montør;rar-fyn;48400 Lille bus | Truck |42994;4,5 uger;RAR Fyn"));
        assertEquals(new CoursePackage("kabelmontoer", new Text("Kabelmontør", "Cable fitter"), "Montør", "rar-fyn",
                List.of(new PackageCourse(Optional.of("48400"), Optional.of("Lille bus")),
                        new PackageCourse(Optional.empty(), Optional.of("Truck")),
                        new PackageCourse(Optional.of("42994"), Optional.empty())),
                Optional.of(new BigDecimal("4.5")), "RAR Fyn"), read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    void danishLettersAreReadInEitherEncoding(String charset) {
        byte[] bytes = ListFile.headed(HEADINGS).row(FITTER).in(Charset.forName(charset));
        assertEquals("Kabelmontør", packages(check(bytes)).getFirst().jobTitle());
    }

    @Test
    void practiceMayBeLeftOut() {
        assertEquals(Optional.empty(),
                only(ListFile.headed(HEADINGS).row("a;A;A;A;rar-fyn;42994;;RAR")).practiceWeeks());
        assertEquals(Optional.empty(),
                only(ListFile.headed("id;navn;engelsk navn;stillingsbetegnelse;region;forløb;kilde")
                        .row("a;A;A;A;rar-fyn;42994;RAR")).practiceWeeks());
    }

    @ParameterizedTest(name = "{0}: {1} in column {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            ";Navn;Name;Job;rar-fyn;42994;;RAR | R120 | A", "Kabelmontør;Navn;Name;Job;rar-fyn;42994;;RAR | R112 | A",
            "a;;Name;Job;rar-fyn;42994;;RAR | R120 | B", "a;Navn;-;Job;rar-fyn;42994;;RAR | R120 | C",
            "a;Navn;Name;=1+1;rar-fyn;42994;;RAR | R106 | D", "a;Navn;Name;Job;rar-funen;42994;;RAR | R112 | E",
            "a;Navn;Name;Job;rar-fyn;;;RAR | R120 | F", "a;Navn;Name;Job;rar-fyn;429;;RAR | R101 | F",
            "a;Navn;Name;Job;rar-fyn;429940 Bus;;RAR | R101 | F",
            "a;Navn;Name;Job;rar-fyn;4,75E+04;;RAR | R101 | F", "a;Navn;Name;Job;rar-fyn;42994;få;RAR | R112 | G",
            "a;Navn;Name;Job;rar-fyn;42994;0;RAR | R112 | G", "a;Navn;Name;Job;rar-fyn;42994;;  | R120 | H",
            "a;Navn;Name;Job;rar-fyn;42994;;RAR 010190-1234 | R110 | H"})
    void aCellThatIsWrongSetsTheRowAside(String row, String code, String column) {
        Finding finding = check(ListFile.headed(HEADINGS).rows(FITTER, row).utf8()).findings().getFirst();
        assertEquals(code, finding.code().name());
        assertEquals(Optional.of(column), finding.place().orElseThrow().column());
    }

    @Test
    void aCourseIsInAPackageOnceAndAPackageInAFileOnce() {
        List<Finding> findings = check(ListFile.headed(HEADINGS)
                .rows("a;A;A;A;rar-fyn;42994 Rengøring/42994;;RAR".replace('/', '|'), FITTER, FITTER).utf8())
                .findings();
        assertEquals(List.of("R121", "R105", "F008"), findings.stream().map(finding -> finding.code().name()).toList());
        assertEquals("Pakken kabelmontoer står i linje 3 og 4. Behold kun den ene.", findings.get(1).text().da());
    }

    @Test
    void aListOfCoursesIsNoListOfPackages() {
        assertEquals(List.of("F003"),
                check(ListFile.ofCourses(3).utf8()).findings().stream().map(finding -> finding.code().name())
                        .distinct().toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", HEADINGS + "\r\n"})
    void aFileWithoutARowHasNoPackages(String text) {
        assertEquals(List.of("F005 Filen har ingen pakker. Vælg en fil med mindst én række under overskrifterne."),
                check(text.getBytes(StandardCharsets.UTF_8)).findings().stream()
                        .map(finding -> finding.code() + " " + finding.text().da()).toList());
    }

    @Test
    void aFifthOfThePackagesGoneIsAskedAbout() {
        List<Row> two = check(ListFile.headed(HEADINGS).rows(FITTER, FITTER.replace("kabelmontoer;", "b;")).utf8())
                .entries();
        assertEquals(List.of("1 pakke (50 %) fra den gældende liste er ikke med i den nye. Er det meningen?"),
                GuardsTest.edition(two, two.subList(0, 1)).stream()
                        .map(finding -> finding.text().da()).toList());
    }

    @Test
    void packagesArePublishedComparedAndRolledBackAsListsAre() throws IOException {
        DynamoDbEditionStore store = new DynamoDbEditionStore(LocalTables.create(), LocalTables.NAMES);
        Clock clock = Clock.fixed(Instant.parse("2022-03-01T09:00:00Z"), ZoneOffset.UTC);
        Catalog catalog = new Catalog(store, clock);

        assertEquals(ImportStatus.READY, bring(store, clock, FIRST_DAY, sample(), ImportMode.DRY_RUN).status());
        assertEquals(ImportStatus.PUBLISHED, bring(store, clock, FIRST_DAY, sample(), ImportMode.PUBLISH).status());
        assertEquals(ImportStatus.UNCHANGED, bring(store, clock, FIRST_DAY, sample(), ImportMode.PUBLISH).status());
        assertEquals(packages(check(sample())), packages(catalog));

        byte[] fewerWeeks = new String(sample(), StandardCharsets.UTF_8).replace(";4;", ";3;")
                .getBytes(StandardCharsets.UTF_8);
        ImportReport changed = bring(store, clock, LATER, fewerWeeks, ImportMode.PUBLISH);
        assertEquals(1, changed.diff().orElseThrow().changed());
        assertTrue(ReportText.of(changed, Language.DA).contains("2 pakker"));
        catalog.refresh();
        assertEquals(new BigDecimal("3"), packages(catalog).getFirst().practiceWeeks().orElseThrow());

        new Rollback(store, clock).run(CoursePackage.LIST, LATER, "forkert", "anna");
        catalog.refresh();
        assertEquals(new BigDecimal("4"), packages(catalog).getFirst().practiceWeeks().orElseThrow());
    }

    private static byte[] sample() throws IOException {
        return Files.readAllBytes(SAMPLE);
    }

    private static List<CoursePackage> packages(Catalog catalog) {
        return catalog.inForce(CoursePackage.LIST, LATER, Optional.empty()).map(LoadedEdition::packages).orElseThrow()
                .toList();
    }

    private static List<CoursePackage> packages(CheckedFile file) {
        return file.entries().stream().map(row -> ((PackageRow) row).coursePackage()).toList();
    }

    private static ImportReport bring(DynamoDbEditionStore store, Clock clock, LocalDate firstDay, byte[] bytes,
            ImportMode mode) {
        return LocalImports
                .report(new Importer(store, clock).run(ImportRequest.edition(CoursePackage.LIST, firstDay, bytes,
                        new Source("pakker.csv", Door.CLI, Origin.GIVEN), "anna", mode)));
    }
}
