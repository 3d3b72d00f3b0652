package dk.kursusret.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kursusret.catalog.edition.EditionId;
import dk.kursusret.catalog.edition.EditionRecord;
import dk.kursusret.catalog.edition.KnownLists;
import dk.kursusret.importer.pages.Overview;
import dk.kursusret.importer.pages.Standing;
import dk.kursusret.importer.report.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the overview says about a list as its end approaches, and afterwards. */
class OverviewTest {
    private final LocalImports imports = new LocalImports("rar-fyn");

    @AfterEach
    void close() {
        imports.close();
    }

    private String said(String today) {
        return said(Standing.of(KnownLists.load().list("rar-fyn").orElseThrow(), imports.records(),
                LocalDate.parse(today)));
    }

    /** What the overview says: the edition in force, what comes after it, and what needs attention. */
    private static String said(Standing standing) {
        Overview overview = Overview.of(List.of(standing), Language.DA);
        Overview.Row row = overview.lists().getFirst();
        return (row.inForce() + " | " + row.then() + " | "
                + overview.attention().stream().map(Overview.Mention::text).collect(Collectors.joining()))
                .replace('\u00A0', ' ').strip();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ';', value = {
            "2025-03-20; Fra 1. oktober 2024 til og med 31. marts 2025 | Listen findes ikke efter 31. marts 2025. |",
            "2025-03-31; Fra 1. oktober 2024 til og med 31. marts 2025 | Listen findes ikke efter 31. marts 2025. |",
            "2025-04-01; Listen findes ikke efter 31. marts 2025. | – |",
            "2026-11-30; Listen findes ikke efter 31. marts 2025. | – |"})
    void aListThatHasEndedIsNotMissing(String today, String expected) {
        imports.publish("2024-10-01", ListFile.ofCourses(60));

        assertEquals(expected, said(today));
    }

    /** No edition can begin on the remaining days, but the list still exists. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ';', value = {
            "2025-03-10; Fra 1. oktober 2024 til og med 15. marts 2025 | Listen mangler fra 16. marts 2025."
                    + " | Listen mangler fra 16. marts 2025.",
            "2025-03-16; Listen mangler. Udgaven fra 1. oktober 2024 gjaldt til og med 15. marts 2025."
                    + " | – | Listen mangler. Udgaven fra 1. oktober 2024 gjaldt til og med 15. marts 2025.",
            "2025-04-01; Listen findes ikke efter 31. marts 2025. | – |"})
    void anEditionThatEndsBeforeTheListLeavesItMissing(String today, String expected) {
        imports.publishUntil("2024-10-01", "2025-03-15", ListFile.ofCourses(60));

        assertEquals(expected, said(today));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ';', value = {
            "2025-03-10; Fra 1. oktober 2024 til og med 15. marts 2025"
                    + " | Fra 16. marts 2025 gælder de satser, der følger med programmet."
                    + " | Fra 16. marts 2025 gælder de satser, der følger med programmet.",
            "2025-03-16; Udgaven fra 1. oktober 2024 gjaldt til og med 15. marts 2025."
                    + " De satser, der følger med programmet, gælder. | – |"})
    void afterAnEditionOfRatesThoseThatShipHold(String today, String expected) {
        imports.publishUntil("2024-10-01", "2025-03-15", ListFile.ofCourses(60));
        EditionRecord record = imports.records().getFirst();
        EditionId id = new EditionId("rates", record.firstDay(), record.id().sha256());

        assertEquals(expected, said(Standing.of(KnownLists.load().list("rates").orElseThrow(),
                List.of(new EditionRecord(id, record.round(), record.term(), record.delivery(), record.trail())),
                LocalDate.parse(today))));
    }
}
