package dk.kursusret.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.catalog.edition.CourseRow;
import dk.kursusret.catalog.edition.Row;
import dk.kursusret.importer.check.CheckedFile;
import dk.kursusret.importer.finding.Finding;
import dk.kursusret.importer.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The faults that quarantine a row: code, place, value and wording of each. */
class RowFaultsTest {
    private static final List<String> HEADINGS = List.of("kode", "titel", "type", "varighed", "udbyder", "forløb",
            "uden karens", "pris", "bemærkning", "tilføjet", "løbenr", "erhvervsområde");
    private static final List<String> CELLS = List.of("47592", "Kørsel", "AMU", "5 dage", "Skolen", "Chauffør", "ja",
            "1.180,00", "ny", "01-10-2021", "1", "Transport");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "kode | 475 | R101 | A | Linje 2, kolonne A: »475« er ikke en kursuskode. AMU-kurser har 5 cifre, EUD-fag 4. Mangler der et ciffer?",
            "kode | 475920 | R101 | A | Linje 2, kolonne A: »475920« er ikke en kursuskode. AMU-kurser har 5 cifre, EUD-fag 4. Ret koden.",
            "kode | 4,75E+04 | R101 | A | Linje 2, kolonne A: »4,75E+04« er ikke en kursuskode. Excel har lavet koden om til et afrundet tal. Gør kolonnen til tekst, og skriv koden igen.",
            "pris | 3,250.50 | R102 | H | Linje 2, kolonne H: Beløbet »3,250.50« kan læses på to måder. Skriv det som 3250,50.",
            "pris | gratis | R102 | H | Linje 2, kolonne H: »gratis« er ikke et beløb. Skriv fx 3250,50, eller lad cellen være tom.",
            "tilføjet | 31-02-2027 | R103 | J | Linje 2, kolonne J: »31-02-2027« er ikke en dato. Skriv datoen som 28-02-2027.",
            "varighed | ca. en uge | R104 | D | Linje 2, kolonne D: »ca. en uge« er ikke en varighed. Skriv fx »5 dage« eller »37 timer«.",
            "titel | =1+1 | R106 | B | Linje 2, kolonne B: Teksten begynder med »=«. Excel vil læse den som en formel. Fjern tegnet.",
            "kode | +47592 | R106 | A | Linje 2, kolonne A: Teksten begynder med »+«. Excel vil læse den som en formel. Fjern tegnet.",
            "type | @AMU | R106 | C | Linje 2, kolonne C: Teksten begynder med »@«. Excel vil læse den som en formel. Fjern tegnet.",
            "udbyder | -Skolen | R106 | E | Linje 2, kolonne E: Teksten begynder med »-«. Excel vil læse den som en formel. Fjern tegnet.",
            "forløb | =A1 | R106 | F | Linje 2, kolonne F: Teksten begynder med »=«. Excel vil læse den som en formel. Fjern tegnet.",
            "pris | -100 | R108 | H | Linje 2, kolonne H: Prisen kan ikke være negativ. Ret beløbet.",
            "type | VUC | R112 | C | Linje 2, kolonne C: »VUC« kan ikke stå i kolonnen »type«. Skriv AMU, EUD, SOSU, Akademi, Privat, Almen eller Andet.",
            "uden karens | måske | R112 | G | Linje 2, kolonne G: »måske« kan ikke stå i kolonnen »uden karens«. Skriv ja eller nej."})
    void aBadCellSetsItsRowAside(String column, String cell, String code, String letter, String text) {
        CheckedFile file = Reading.of(file(column, cell));
        assertEquals(List.of(code + " line 2 row 2 column " + letter + " »" + cell + "«"), Reading.findings(file));
        assertEquals(List.of(text), Reading.danish(file));
        assertEquals(1, file.quarantined().size());
        assertEquals(1, file.entries().size());
        assertEquals(Severity.ROW, file.findings().getFirst().severity());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-"})
    void aRowWithoutATitleIsSetAside(String title) {
        CheckedFile file = Reading.of(file("titel", title));
        assertEquals(List.of("R109 line 2 row 2 column B"), Reading.findings(file));
        assertEquals(List.of("Linje 2, kolonne B: Titlen mangler. Skriv kursets titel."), Reading.danish(file));
    }

    @ParameterizedTest
    @CsvSource({"'', '', R107 line 2 row 2", "- -, -, R107 line 2 row 2", "'', Skolen, none", "47592, '', none"})
    void aCourseWithoutACodeNeedsAProvider(String code, String provider, String findings) {
        CheckedFile file = Reading.of("kode;titel;udbyder;type\r\n" + code + ";A;" + provider + ";AMU\r\n6593;B;"
                + (provider.equals("Skolen") ? provider : "") + ";\r\n");
        assertEquals(findings.equals("none") ? List.of() : List.of(findings), Reading.findings(file));
    }

    @Test
    void aCourseWithoutACodeOrProviderIsReported() {
        assertEquals(List.of("Linje 2: Et kursus uden kode skal have en udbyder."),
                Reading.danish(Reading.of("kode;titel\r\n;A\r\n6593;B\r\n")));
    }

    @ParameterizedTest
    @CsvSource({"erhvervsområde, =Transport", "bemærkning, =1+1", "bemærkning, -se side 2", "løbenr, +1"})
    void aSignInAnyOtherColumnStays(String column, String cell) {
        CheckedFile file = Reading.of(file(column, cell));
        assertEquals(List.of(), Reading.findings(file));
        CourseRow entry = Reading.courses(file).getFirst();
        assertTrue(List.of(entry.written().remark(), entry.written().erhvervsomraade(), entry.written().runningNumber())
                .toString().contains(cell));
    }

    @ParameterizedTest
    @CsvSource({"pris", "varighed", "type", "udbyder", "forløb", "uden karens", "bemærkning", "tilføjet", "løbenr",
            "erhvervsområde"})
    void anyOtherCellMayBeBlankOrADash(String column) {
        for (String blank : List.of("", "-", "–", " \u00A0")) {
            CheckedFile file = Reading.of(file(column, blank));
            assertEquals(List.of(), Reading.codes(file).stream().filter(code -> !code.equals("W315")).toList());
            assertEquals(2, file.entries().size());
        }
    }

    @Test
    void aRowWithSeveralFaultsIsSetAsideOnceWithAllOfThem() {
        CheckedFile file = Reading.of(ListFile.headed("kode;titel;varighed;pris;tilføjet")
                .rows("475;;ca. en uge;-1;31-02-2027", "6593;B;;;"));
        assertEquals(List.of("R101", "R102", "R103", "R104", "R109").size(), Reading.codes(file).size());
        assertEquals(List.of("R101", "R103", "R104", "R108", "R109"), Reading.codes(file).stream().sorted().toList());
        assertEquals(1, file.quarantined().size());
        assertEquals(5, file.quarantined().getFirst().findings().size());
        assertEquals(1, file.counts().quarantined());
        assertEquals(List.of("475", "", "ca. en uge", "-1", "31-02-2027"), file.quarantined().getFirst().cells());
    }

    // R105

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "47592;Kørsel;Skolen       | 47592;Andet;En anden   | 47592",
            "AK 12;Kørsel;Skolen       | ak12;Andet;            | ak12",
            "42994-;Kørsel;Skolen      | 42994;Andet;           | 42994",
            ";Kørsel;Skolen            | ;KØRSEL;skolen         | »KØRSEL« (skolen)",
            ";Kørsel  i by;Skolen      | ;Kørsel\u00A0i by;Skolen | »Kørsel i by« (Skolen)"})
    void theSameCourseTwiceSetsTheLaterRowAsideAndNamesTheEarlierLine(String first, String again, String name) {
        CheckedFile file = Reading.of(ListFile.headed("kode;titel;udbyder;type")
                .rows("", first + ";Andet", "6593;B;Skolen;EUD", again + ";"));
        assertEquals(List.of("R105 line 5 row 5 »" + name + "«"), Reading.findings(file));
        assertEquals(List.of("Kursus " + name + " i RAR Sjælland står i linje 3 og 5. Behold kun den ene."),
                Reading.danish(file));
        assertEquals(3, Reading.courses(file).getFirst().line());
        assertEquals(2, file.entries().size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"47592;Kørsel;Skolen | 47593;Kørsel;Skolen",
            ";Kørsel;Skolen | ;Kørsel;En anden",
            ";Kørsel;Skolen | ;Kørsel 2;Skolen", "47592;Kørsel;Skolen | ;Kørsel;Skolen"})
    void anotherCodeTitleOrProviderIsAnotherCourse(String one, String other) {
        CheckedFile file = Reading.of(ListFile.headed("kode;titel;udbyder;type").rows(one + ";AMU", other + ";AMU"));
        assertEquals(List.of(), Reading.findings(file));
        assertEquals(2, file.entries().stream().map(Row::id).distinct().count());
    }

    @Test
    void everyLaterRowNamesTheFirstAndARowSetAsideIsNoFirst() {
        CheckedFile file = Reading.of(ListFile.headed("kode;titel")
                .rows("47592;", "47592;A", "47592;B", "47592;C"));
        assertEquals(List.of("Linje 2, kolonne B: Titlen mangler. Skriv kursets titel.",
                "Kursus 47592 i RAR Sjælland står i linje 3 og 4. Behold kun den ene.",
                "Kursus 47592 i RAR Sjælland står i linje 3 og 5. Behold kun den ene."),
                Reading.danish(file).subList(0, 3));
    }

    // Types

    @ParameterizedTest
    @CsvSource({"47592, '', AMU, none", "4352, '', EUD, none", "AK12, '', OTHER, W302", "'', '', OTHER, W302",
            "AK12, Akademi, ACADEMY, none", "'', Privat, PRIVATE, none", "'', Andet, OTHER, none",
            "47592, SOSU, SOSU, none", "4352, -, EUD, none"})
    void aBlankTypeIsReadFromTheCodeElseItIsAndetWithAWarning(String code, String type, String level, String warning) {
        CheckedFile file = Reading.of("kode;titel;udbyder;type\r\n" + code + ";A;Skolen;" + type + "\r\n");
        assertEquals(level, Reading.courses(file).getFirst().course().level().name());
        assertEquals(warning.equals("none") ? List.of() : List.of(warning + " line 2 row 2"), Reading.findings(file));
    }

    @Test
    void aGuessedTypeSaysWhatItWasSetTo() {
        assertEquals(List.of("Linje 2: Typen er gættet ud fra koden og sat til »Andet«. Skriv typen i filen."),
                Reading.danish(Reading.of("kode;titel\r\nAK12;A\r\n")));
    }

    // Paths

    @ParameterizedTest
    @CsvSource(delimiter = '!', value = {"Kabelmontør! kabelmontoer",
            "Kabelmontør | Skov og natur! kabelmontoer skov-og-natur",
            "|Kabelmontør||! kabelmontoer", "Kabelmontør|KABELMONTØR! kabelmontoer"})
    void theNamesOfPathsAreSeparatedByBars(String cell, String paths) {
        CourseRow entry = Reading.courses(Reading.of(file("forløb", cell))).getFirst();
        assertEquals(paths, String.join(" ", entry.course().paths().stream().sorted().toList()));
    }

    @Test
    void whatIsSetAsideIsReportedInBothLanguages() {
        for (Finding finding : Reading.of(ListFile.headed("kode;titel;pris").rows("475;;-1", "6593;A;gratis"))
                .findings()) {
            assertFalse(finding.text().en().isBlank());
            assertFalse(finding.text().en().contains("{") || finding.text().da().contains("{"));
        }
    }

    private static ListFile file(String column, String cell) {
        List<String> cells = new ArrayList<>(CELLS);
        cells.set(HEADINGS.indexOf(column), cell);
        return ListFile.headed(String.join(";", HEADINGS)).rows(String.join(";", cells),
                "6593;Træpleje;;;Skolen;;;;;;;Grønt");
    }
}
