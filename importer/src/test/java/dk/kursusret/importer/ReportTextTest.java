package dk.kursusret.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.importer.report.ImportReport;
import dk.kursusret.importer.report.Language;
import dk.kursusret.importer.report.ReportText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A report as text for operators. */
class ReportTextTest {
    /** The twelve of sixty courses that are gone. */
    private static final String GONE = """
              10049 Kursus 49
              10050 Kursus 50
              10051 Kursus 51
              10052 Kursus 52
              10053 Kursus 53
              10054 Kursus 54
              10055 Kursus 55
              10056 Kursus 56
              10057 Kursus 57
              10058 Kursus 58
              10059 Kursus 59
              10060 Kursus 60
            """;
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
    void aFileThatIsReadyIsReportedInBothLanguages() {
        ImportReport report = imports.dryRun("2021-10-01", ReportTest.october());
        assertEquals("""
                Listen rar-fyn fra 1. oktober 2021 (CSV, utf-8, skilletegn ;)
                Den gælder til 31. marts 2022, fordi den næste ventes dagen efter.
                Filen er klar. 58 kurser: 1 ny, 3 udgåede, 1 ændret, 56 uændrede. Intet er offentliggjort endnu.
                Sammenlignet med udgaven fra 1. april 2021.
                1 af 59 rækker er sat til side.

                Rækker, der er sat til side:
                  R101  Linje 60, kolonne A: »475« er ikke en kursuskode. AMU-kurser har 5 cifre, EUD-fag 4. \
                Mangler der et ciffer?

                Bemærkninger:
                  W301  Kolonnen »sprog« kendes ikke og læses ikke.

                Nye på listen:
                  42994 Ny

                Ikke længere på listen:
                  10001 Kursus 1
                  10002 Kursus 2
                  10003 Kursus 3

                Ændrede:
                  10004 Kursus 4: pris »1000« → »1100«
                """, ReportTest.text(report, Language.DA));
        assertEquals("""
                The list rar-fyn from 1 October 2021 (CSV, utf-8, delimiter ;)
                It holds until 31 March 2022, because the next one is due on the day after.
                The file is ready. 58 courses: 1 new, 3 gone, 1 changed, 56 unchanged. Nothing has been published yet.
                Compared with the edition of 1 April 2021.
                1 of 59 rows was set aside.

                Rows set aside:
                  R101  Line 60, column A: "475" is not a course code. AMU courses have 5 digits, EUD subjects 4. \
                Is a digit missing?

                Remarks:
                  W301  The column "sprog" is not known and is not read.

                New on the list:
                  42994 Ny

                No longer on the list:
                  10001 Kursus 1
                  10002 Kursus 2
                  10003 Kursus 3

                Changed:
                  10004 Kursus 4: pris »1000« → »1100«
                """, ReportTest.text(report, Language.EN));
    }

    @Test
    void aBlockedFileIsReportedWithWhatToDoAboutIt() {
        ImportReport report = imports.publish("2021-10-01", ListFile.ofCourses(48));
        assertEquals(
                """
                        Listen rar-fyn fra 1. oktober 2021 (CSV, utf-8, skilletegn ;)
                        Den gælder til 31. marts 2022, fordi den næste ventes dagen efter.
                        Filen kan ikke offentliggøres, før advarslen er godkendt med en begrundelse. Er filen forkert, så ret den, \
                        og indlæs den igen.
                        Godkend med: --acknowledge A201 --reason "…"
                        Sammenlignet med udgaven fra 1. april 2021.

                        Advarsler, der skal godkendes:
                          A201  12 kurser (20 %) fra den gældende liste er ikke med i den nye. Er det meningen?

                        Ikke længere på listen:
                        """
                        + GONE,
                ReportTest.text(report, Language.DA));
        assertEquals("""
                The list rar-fyn from 1 October 2021 (CSV, utf-8, delimiter ;)
                It holds until 31 March 2022, because the next one is due on the day after.
                The file cannot be published until the guard is acknowledged with a reason. If the file is wrong, \
                correct it and import it again.
                Acknowledge with: --acknowledge A201 --reason "…"
                Compared with the edition of 1 April 2021.

                Guards to acknowledge:
                  A201  12 courses (20 %) of the list in force are not on the new one. Is that intended?

                No longer on the list:
                """ + GONE, ReportTest.text(report, Language.EN));
    }

    @Test
    void aFileThatCannotBeReadIsReportedWithoutNumbers() {
        ImportReport report = imports.publish("2021-10-01", ListFile.headed("%PDF-1.7"));
        assertEquals(
                """
                        Listen rar-fyn fra 1. oktober 2021 (PDF)
                        Filen kan ikke offentliggøres. Ret fejlene, og indlæs filen igen.

                        Fejl i filen:
                          F007  Filen er hverken CSV eller Excel, men en PDF. Bed den, der har lavet listen, om den som Excel-fil (.xlsx) eller CSV.
                        """,
                ReportTest.text(report, Language.DA));
    }

    /** A file that could not be read has no encoding, delimiter or sheet. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "packed.zip | Listen rar-fyn fra 1. oktober 2021 (ukendt filtype) | The list rar-fyn from 1 October 2021 (unknown file type)",
            "zip-with-password.xlsx | Listen rar-fyn fra 1. oktober 2021 (beskyttet med adgangskode) | The list rar-fyn from 1 October 2021 (protected by a password)",
            "zip-with-password-in-its-directory.xlsx | Listen rar-fyn fra 1. oktober 2021 (XLSX) | The list rar-fyn from 1 October 2021 (XLSX)"})
    void aFileIsCalledWhatItWasTakenFor(String file, String da, String en) throws IOException {
        ImportReport report = imports.dryRun("2021-10-01",
                Files.readAllBytes(Path.of("src", "test", "resources", "corpus", file)));
        assertEquals(da, ReportTest.text(report, Language.DA).lines().findFirst().orElseThrow());
        assertEquals(en, ReportTest.text(report, Language.EN).lines().findFirst().orElseThrow());
        assertTrue(ReportText.html(report, Language.DA).contains("Filen kunne ikke læses ("));
    }

    @Test
    void aPublishedListIsReportedWithTheGuardsThatWereAcknowledged() {
        ImportReport report = imports.publish("2021-10-01", ListFile.ofCourses(48), "A201");
        assertEquals("""
                Listen rar-fyn fra 1. oktober 2021 (CSV, utf-8, skilletegn ;)
                Den gælder til 31. marts 2022, fordi den næste ventes dagen efter.
                Listen er offentliggjort. 48 kurser: 0 nye, 12 udgåede, 0 ændrede, 48 uændrede.
                Sammenlignet med udgaven fra 1. april 2021.
                Godkendt: A201. Begrundelse: aftalt med rådet

                Godkendte advarsler:
                  A201  12 kurser (20 %) fra den gældende liste er ikke med i den nye. Er det meningen?

                Ikke længere på listen:
                """ + GONE, ReportTest.text(report, Language.DA));
        assertTrue(ReportTest.text(report, Language.EN).contains("""
                The list has been published. 48 courses: 0 new, 12 gone, 0 changed, 48 unchanged.
                Compared with the edition of 1 April 2021.
                Acknowledged: A201. Reason: aftalt med rådet
                """));
    }

    @Test
    void oneCourseIsOneCourse() {
        ImportReport report = imports.publish("2020-10-01", ListFile.ofCourses(1));
        assertEquals("""
                Listen rar-fyn fra 1. oktober 2020 (CSV, utf-8, skilletegn ;)
                Den gælder til 31. marts 2021, fordi den næste ventes dagen efter.
                Listen er offentliggjort. 1 kursus: 1 ny, 0 udgåede, 0 ændrede, 0 uændrede.
                Listen har ingen tidligere udgave at sammenligne med.
                """, ReportTest.text(report, Language.DA));
        assertEquals("""
                The list rar-fyn from 1 October 2020 (CSV, utf-8, delimiter ;)
                It holds until 31 March 2021, because the next one is due on the day after.
                The list has been published. 1 course: 1 new, 0 gone, 0 changed, 0 unchanged.
                The list has no earlier edition to compare with.
                """, ReportTest.text(report, Language.EN));
    }

    @Test
    void aFileThatChangesNothingIsReportedAsUnchanged() {
        ImportReport report = imports.publish("2021-04-01", ListFile.ofCourses(60));
        assertEquals("""
                Listen rar-fyn fra 1. april 2021 (CSV, utf-8, skilletegn ;)
                Den gælder til 30. september 2021, fordi den næste ventes dagen efter.
                Den samme fil er allerede offentliggjort for den dag. Intet er ændret.
                Listen har ingen tidligere udgave at sammenligne med.
                """, ReportTest.text(report, Language.DA));
        assertTrue(ReportTest.text(report, Language.EN).contains(
                "\nThe same file has already been published for that day. Nothing has changed.\n"));
    }
}
