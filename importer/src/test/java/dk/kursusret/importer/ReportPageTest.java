package dk.kursusret.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.importer.report.ImportReport;
import dk.kursusret.importer.report.Language;
import dk.kursusret.importer.report.ReportText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The report as a page, compared with the approved pages, whose HTML EveryPageTest of the functions checks; {@code
 * -Dkursusret.docs=write} renews them.
 */
class ReportPageTest {
    private static final Path PAGES = Path.of("src", "test", "resources", "report");
    private static final int MOST_BYTES = 50_000;
    private final LocalImports imports = new LocalImports("rar-fyn");

    @BeforeEach
    void publishApril() {
        imports.publish("2021-04-01", ListFile.ofCourses(60));
    }

    @AfterEach
    void close() {
        imports.close();
    }

    @Test
    void thePagesAreThoseThatAreCheckedIn() throws IOException {
        ListFile ready = ListFile.headed("kode;titel;udbyder;pris;sprog").rows("475;Fejl;Skolen;100",
                "42994;<script>alert(1)</script>;Skolen;100", "10001;Kursus 1;Eksempelskolen;1.100");
        for (int n = 2; n <= 60; n++) {
            ready.row((10_000 + n) + ";Kursus " + n + ";Eksempelskolen;1.000");
        }
        Map<String, ImportReport> reports = Map.of("ready", imports.dryRun("2021-10-01", ready), "blocked",
                imports.dryRun("2021-10-01", ListFile.ofCourses(45).rows("10060;Anden;Eksempelskolen;1.000",
                        "475;A;S;", "10061;=1+1;S;-5")),
                "guards", imports.dryRun("2021-10-01", ListFile.ofCourses(48)), "unreadable",
                imports.dryRun("2021-10-01", ListFile.headed("%PDF-1.7")));
        for (Map.Entry<String, ImportReport> report : reports.entrySet()) {
            for (Language language : Language.values()) {
                same(report.getKey() + "." + language.name().toLowerCase(Locale.ROOT),
                        ReportText.html(report.getValue(), language));
            }
        }
    }

    /** Asserts that the page is the approved one of that name. */
    static void same(String name, String page) throws IOException {
        Path file = PAGES.resolve(name + ".html");
        if ("write".equals(System.getProperty("kursusret.docs"))) {
            Files.createDirectories(PAGES);
            Files.writeString(file, page);
        }
        assertEquals(Files.exists(file) ? Files.readString(file) : "", page, file + " is not what is made now. Look at "
                + "the page; if it is meant, run ./mvnw -pl importer -am test -Dkursusret.docs=write");
    }

    @Test
    void aPageStandsAloneAndIsSmallHoweverMuchThereIsToSay() {
        ListFile file = ListFile.ofCourses(60);
        for (int n = 1; n <= 1200; n++) {
            file.row(n + ";" + "Fejl".repeat(40) + ";=Skolen;-" + n).row((20_000 + n) + ";Nyt " + n + ";Skolen;100");
        }

        String page = ReportText.html(imports.dryRun("2021-10-01", file), Language.DA);

        assertTrue(page.getBytes(StandardCharsets.UTF_8).length < MOST_BYTES, page.length() + " characters");
        assertTrue(page.contains("I alt 3.400 bemærkninger"), page);
        assertTrue(page.contains("Her vises de første 40."), page);
        assertFalse(page.matches("(?s).*(<script|<link|<img|src=|http:|https:|@import|url\\().*"), page);
    }
}
