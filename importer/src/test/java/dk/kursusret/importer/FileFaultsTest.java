package dk.kursusret.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.importer.check.CheckedFile;
import dk.kursusret.importer.file.FileType;
import dk.kursusret.importer.file.Recognised;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The faults that stop a whole file, and their messages. */
class FileFaultsTest {
    // F001, F007: neither CSV nor Excel

    @Test
    void anOldExcelFileIsNamedAsWhatItIs() {
        CheckedFile file = Reading.of(bytes("D0CF11E0A1B11AE1 00000000 57006F0072006B0062006F006F006B00"));
        assertEquals(List.of("F001"), Reading.findings(file));
        assertTrue(Reading.danish(file).getFirst().startsWith("Filen er en gammel Excel-fil (.xls). Gem den som "));
        assertEquals(Recognised.as(FileType.XLS), file.recognised());
    }

    /** By the names of their parts, in UTF-16: Book, WordDocument, PowerPoint. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"42006F006F006B000000 | F001 | Filen er en gammel Excel-fil",
            "57006F007200640044006F00630075006D0065006E007400 | F007 | Filen er hverken CSV eller Excel, men et Word-dokument.",
            "50006F0077006500720050006F0069006E007400 | F007 | Filen er hverken CSV eller Excel. Gem listen"})
    void anOldOfficeFileIsAnExcelFileOnlyWhereItHoldsAWorkbook(String part, String code, String text) {
        CheckedFile file = Reading.of(bytes("D0CF11E0A1B11AE1 00000000" + part));
        assertEquals(List.of(code), Reading.findings(file));
        assertTrue(Reading.danish(file).getFirst().startsWith(text), Reading.danish(file).toString());
    }

    @Test
    void anyOtherZipIsNoList() throws IOException {
        CheckedFile file = Reading.of(zip("word/document.xml"));
        assertEquals(List.of("F007"), Reading.findings(file));
        assertEquals(Recognised.as(FileType.UNKNOWN), file.recognised());
    }

    // F003: columns that are missing

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "kdoe;titel  | Kolonnen »kode« mangler. Filen har kolonnerne: kdoe, titel. Mente du »kdoe«?",
            "kod;titel   | Kolonnen »kode« mangler. Filen har kolonnerne: kod, titel. Mente du »kod«?",
            "kode;titl   | Kolonnen »titel« mangler. Filen har kolonnerne: kode, titl. Mente du »titl«?",
            "Kursuskod;titel | Kolonnen »kode« mangler. Filen har kolonnerne: Kursuskod, titel. Mente du »Kursuskod«?",
            "Kursets kode;Kursets navn | Kolonnen »kode« mangler. Filen har kolonnerne: Kursets kode, Kursets navn. Mente du »Kursets kode«?~"
                    + "Kolonnen »titel« mangler. Filen har kolonnerne: Kursets kode, Kursets navn. Mente du »Kursets navn«?",
            "titel;pris  | Kolonnen »kode« mangler. Filen har kolonnerne: titel, pris.",
            "titel;xyz   | Kolonnen »kode« mangler. Filen har kolonnerne: titel, xyz.",
            "kode        | Kolonnen »titel« mangler. Filen har kolonnerne: kode."})
    void aMissingColumnIsNamedWithTheNearestOne(String headings, String text) {
        CheckedFile file = Reading.of(headings + "\r\n47592;A\r\n");
        assertEquals(List.of(text.split("~")), Reading.danish(file));
        assertEquals(Set.of("F003"), Set.copyOf(Reading.findings(file)));
        assertEquals(List.of(), file.entries());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Positivliste;~Gældende fra 1. april 2022;~kdoe;titl;pris~47592;A;1 | Filen har kolonnerne: kdoe, titl, pris. Mente du »kdoe«?",
            "Positivliste;~kdoe;titl~47592;A | Filen har kolonnerne: kdoe, titl. Mente du »kdoe«?",
            "Liste over;kurser~kode;navnet~47592;A | Filen har kolonnerne: kode, navnet. Mente du »navnet«?"})
    void theRowThatIsMostLikeHeadingsIsTakenForThem(String file, String text) {
        assertTrue(Reading.danish(Reading.of(file.replace("~", "\r\n") + "\r\n")).getFirst().contains(text),
                () -> Reading.danish(Reading.of(file.replace("~", "\r\n") + "\r\n")).toString());
    }

    // F004: columns that are there twice

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "kode;titel;Pris;type;PRIS | Kolonnen »Pris« findes to gange (kolonne C og E). Slet den ene.",
            "kode;titel;pris;note;pris;pris | Kolonnen »pris« findes 3 gange (kolonne C, E og F). Behold kun den ene.",
            "kode;titel;kursuspris;pris | »kursuspris« (kolonne C) og »pris« (kolonne D) er samme kolonne. Slet den ene.",
            "kode;titel;pris;kursuspris;pris | »pris« (kolonne C), »kursuspris« (kolonne D) og »pris« (kolonne E) er samme kolonne. Behold kun den ene.",
            "kode;titel;Status;tilstand | »Status« (kolonne C) og »tilstand« (kolonne D) er samme kolonne. Slet den ene.",
            "kode;titel;navn | »titel« (kolonne B) og »navn« (kolonne C) er samme kolonne. Slet den ene.",
            "kode;titel;Kode | Kolonnen »kode« findes to gange (kolonne A og C). Slet den ene.",
            "AMU-nr.;titel;fagkode;Amu nr | Kolonnen »AMU-nr.« findes to gange (kolonne A og D). Slet den ene.",
            "kode;titel;dage;Dage | Kolonnen »dage« findes to gange (kolonne C og D). Slet den ene."})
    void aColumnThatIsThereTwiceIsNamedWithItsLetters(String headings, String text) {
        CheckedFile file = Reading.of(headings + "\r\n47592;A;;;;\r\n");
        assertEquals(List.of("F004"), Reading.findings(file));
        assertEquals(text, Reading.danish(file).getFirst());
    }

    @Test
    void headingsOfOneColumnAreNamedInEnglishToo() {
        assertEquals("\"pris\" (column C) and \"kursuspris\" (column D) are the same column. Delete one of them.",
                Reading.of("kode;titel;pris;kursuspris\r\n47592;A;;\r\n").findings().getFirst().text().en());
    }

    @Test
    void anUnknownColumnMayBeThereTwice() {
        assertEquals(List.of("W301", "W301"), Reading.codes(Reading.of("kode;titel;sprog;sprog\r\n47592;A;;\r\n")));
    }

    // F005: no courses

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", "\r\n\r\n", " ; ;\r\n", "sep=;\r\n", "kode;titel", "kode;titel\r\n",
            "sep=;\r\nkode;titel\r\n", "kode;titel\r\n;\r\n\r\n"})
    void aFileWithoutARowHasNoCourses(String text) {
        CheckedFile file = Reading.of(text);
        assertEquals(List.of("F005"), Reading.findings(file));
        assertTrue(Reading.danish(file).getFirst().startsWith("Filen har ingen kurser."));
        assertTrue(file.isStopped());
    }

    @Test
    void aFileWhoseOnlyRowIsSetAsideHasNoCourses() {
        assertEquals(List.of("R109", "F005"), Reading.codes(Reading.of("kode;titel\r\n47592;\r\n")));
    }

    // F006: cut off

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "kode;titel~47592;A~42994;\"Kørsel~6593;B~                | 3",
            "sep=;~kode;titel~47592;\"To~linjer\"~42994;\"Kørsel~6593;B | 5",
            "kode;titel~47592;\"To~linjer\";\"Kørsel~6593;B             | 3",
            "kode;titel~47592;\"                                        | 2",
            "kode;\"titel                                               | 1",
            "kode;titel~47592;\"Et \"\"citat\"\"~                       | 2"})
    void aQuotationMarkThatIsNeverClosedIsNamedWithItsLine(String text, int line) {
        for (String end : List.of("\r\n", "\n", "\r")) {
            CheckedFile file = Reading.of(text.replace("~", end));
            assertTrue(Reading.danish(file).contains(
                    "Anførselstegnet i linje " + line + " lukkes aldrig. Filen er nok afkortet."), file.toString());
            assertTrue(Reading.codes(file).contains("F006"));
            assertEquals(List.of(), file.entries());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = {"47592;A~42994;Rør 2\" lang~6593;B~ | 3", "47592;\"A~b\"c\"~ | 3", "47592;\"A\" og B~ | 2",
                    "47592;A~42994; \"B\"~ | 3"})
    void aQuotationMarkInsideACellStopsTheFileBeforeItSwallowsRows(String rows, int line) {
        CheckedFile file = Reading.of(("kode;titel~" + rows).replace("~", "\r\n"));
        assertEquals(List.of("F006"), Reading.findings(file));
        assertTrue(Reading.danish(file).getFirst()
                .startsWith("Anførselstegnet i linje " + line + " står midt i en celle."));
    }

    // F008: too many rows

    @ParameterizedTest
    @CsvSource({"10, 1, passes", "1_000, 1, passes", "99, 2, stops", "100, 2, passes", "100, 3, stops",
            "101, 2, passes", "149, 3, stops", "150, 3, passes", "2, 2, stops", "2500, 50, passes", "2499, 50, stops",
            "3000, 50, passes", "3000, 51, stops", "2550, 51, stops"})
    void moreThanTwoPercentAndMoreThanOneRowOrMoreThanFiftyStopAFile(String rows, int bad, String outcome) {
        int all = Integer.parseInt(rows.replace("_", ""));
        CheckedFile file = Reading.of(faulty(all, bad));
        assertEquals(all, file.counts().rows());
        assertEquals(bad, file.counts().quarantined());
        assertEquals(outcome.equals("stops"), file.isStopped());
        assertEquals(outcome.equals("stops") ? 1 : 0, Reading.codes(file).stream().filter("F008"::equals).count());
    }

    @Test
    void tooManyRowsAreCountedInTheMessage() {
        CheckedFile file = Reading.of(faulty(3000, 51));
        assertTrue(Reading.danish(file).getLast().startsWith("For mange rækker er sat til side (51 af 3.000)."));
        assertTrue(file.findings().getLast().text().en().startsWith("Too many rows were set aside (51 of 3,000)."));
        assertTrue(Reading.danish(Reading.of(faulty(3000, 1250))).getLast()
                .startsWith("For mange rækker er sat til side (1.250 af 3.000)."));
    }

    @Test
    void blankRowsDoNotCountAmongAllRows() {
        ListFile file = faulty(99, 2);
        for (int i = 0; i < 50; i++) {
            file.row(";;;");
        }
        assertTrue(Reading.of(file).isStopped());
    }

    // Several at once

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "titl;pris;Pris~A;1;2~                       | F003 F003 F004",
            "kode;type;type~47592;pÃ¥;~42994;\"B~         | F002 F006 F003 F004",
            "kode;titel;titel~47592;pÃ¥;~                 | F002 F004",
            "kode;titel~47592;A~42994;\"pÃ¥~              | F002 F006"})
    void everythingThatIsWrongWithAFileIsReportedAtOnce(String text, String codes) {
        CheckedFile file = Reading.of(text.replace("~", "\r\n"));
        assertEquals(List.of(codes.split(" ")), Reading.codes(file));
        assertFalse(file.findings().stream().anyMatch(f -> f.text().en().isBlank()));
    }

    @Test
    void aStoppedFileIsRecognisedAsFarAsItGoes() {
        Recognised recognised = Reading.of("titl;pris\r\nA;1\r\n").recognised();
        assertEquals(Optional.of(';'), recognised.delimiter());
        assertEquals(Optional.empty(), recognised.profile());
    }

    private static ListFile faulty(int rows, int bad) {
        ListFile file = ListFile.ofCourses(rows - bad);
        for (int i = 0; i < bad; i++) {
            file.row("47;Fejl " + i + ";;");
        }
        return file;
    }

    static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex.replace(" ", ""));
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("<xml/>".getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
