package dk.kursusret.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kursusret.importer.compare.DiffCounts;
import dk.kursusret.importer.finding.FindingCode;
import dk.kursusret.importer.finding.Severity;
import dk.kursusret.importer.report.ImportReport;
import dk.kursusret.importer.report.ImportStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A correction is compared with the edition before and with the one that it corrects; each guard is reported once. */
class CorrectionTest {
    private final LocalImports imports = new LocalImports("rar-fyn");

    @BeforeEach
    void twoEditions() {
        imports.publish("2021-04-01", ListFile.ofCourses(4));
        imports.publish("2021-10-01", ListFile.ofCourses(10));
    }

    @AfterEach
    void close() {
        imports.close();
    }

    private static List<String> guards(ImportReport report) {
        return report.findings().stream().filter(finding -> finding.severity() == Severity.GUARD)
                .map(finding -> finding.code().name()).sorted()
                .toList();
    }

    private static DiffCounts counts(String against, int added, int removed, int changed, int unchanged) {
        return new DiffCounts(Optional.of(LocalDate.parse(against)), added, removed, changed, unchanged);
    }

    @Test
    void whatIsGoneFromTheEditionThatIsCorrectedIsReported() {
        ImportReport report = imports.dryRun("2021-10-01", ListFile.ofCourses(7));
        assertEquals(Optional.of(counts("2021-04-01", 3, 0, 0, 4)), report.diff());
        assertEquals(Optional.of(counts("2021-10-01", 0, 3, 0, 7)), report.compared().correction());
        assertEquals(List.of("A201", "A205"), guards(report));
        assertEquals(
                "3 kurser (30 %) fra den udgave, der rettes (1. oktober 2021), er ikke med i den nye. Er det meningen?",
                report.findings().stream().filter(finding -> finding.code() == FindingCode.A201).findFirst()
                        .orElseThrow()
                        .text().da());
        assertEquals(3, LocalImports.json(report).at("/correction/removed").asInt());
    }

    @Test
    void aGuardThatBothComparisonsRaiseIsReportedOnce() {
        ListFile dearer = ListFile.headed("kode;titel;udbyder;pris").row("10001;Kursus 1;Eksempelskolen;30.000,00");
        IntStream.rangeClosed(2, 10)
                .forEach(n -> dearer.row((10_000 + n) + ";Kursus " + n + ";Eksempelskolen;1.000,00"));
        ImportReport report = imports.dryRun("2021-10-01", dearer);
        assertEquals(List.of(1, 1),
                List.of(report.diff().orElseThrow().changed(), report.compared().correction().orElseThrow().changed()));
        assertEquals(List.of("A202", "A205"), guards(report));
    }

    /** Four courses had a provider in one edition, ten in the other. */
    @Test
    void aColumnThatIsEmptyNowIsAskedAboutOnce() {
        ListFile without = ListFile.headed("kode;titel");
        IntStream.rangeClosed(1, 10).forEach(n -> without.row((10_000 + n) + ";Kursus " + n));
        ImportReport report = imports.dryRun("2021-10-01", without);
        assertEquals(List.of("A205", "A209", "A209"), guards(report));
        assertEquals(
                List.of("4 af 4 kurser har ikke længere en udbyder. Er kolonnen »udbyder« med?",
                        "4 af 4 kurser har ikke længere en pris. Er kolonnen »pris« med?"),
                report.findings().stream().filter(finding -> finding.code() == FindingCode.A209)
                        .map(finding -> finding.text().da()).toList());
    }

    @Test
    void theSupplementsOfTheEditionThatIsCorrectedStayAndAreNoPartOfIt() {
        imports.supplement("2021-11-01", Optional.empty(), ListFile.ofCourses(12));
        ImportReport report = imports.publish("2021-10-01", ListFile.ofCourses(11), "A205");
        assertEquals(ImportStatus.PUBLISHED, report.status());
        assertEquals(Optional.of(counts("2021-10-01", 1, 0, 0, 10)), report.compared().correction());
        assertEquals(12, imports.inForce("2021-11-01").size());
    }

    @Test
    void whatCorrectsNothingHasNoSecondComparison() {
        assertEquals(Optional.empty(), imports.dryRun("2022-04-01", ListFile.ofCourses(10)).compared().correction());
        assertEquals(Optional.empty(), imports.dryRun("2021-10-01", ListFile.ofCourses(10)).compared().correction());
    }
}
