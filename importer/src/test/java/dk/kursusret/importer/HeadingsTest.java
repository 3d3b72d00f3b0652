package dk.kursusret.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kursusret.catalog.edition.CourseRow;
import dk.kursusret.importer.check.CheckedFile;
import dk.kursusret.importer.finding.FindingCode;
import dk.kursusret.importer.finding.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The headings of the profile kursusret-1 with all their aliases. */
class HeadingsTest {
    private static final List<String> HEADINGS = List.of("løbenr", "erhvervsområde", "kode", "titel", "type",
            "varighed", "udbyder", "forløb", "uden karens", "pris", "bemærkning", "tilføjet");
    private static final String ROW = "7;Transport;47592;Kørsel;AMU;5;Skolen;Kabelmontør|Chauffør;x;1.180,00;ny;01-10-2021";

    @ParameterizedTest
    @CsvSource({"løbenr, nr.", "løbenr, løbenummer", "løbenr, LØBENR", "løbenr, Løbe-nr.",
            "erhvervsområde, erhvervsgruppe", "erhvervsområde, branche", "erhvervsområde, område",
            "kode, kursuskode", "kode, kursusnr.", "kode, kursus nr.", "kode, kursusnummer", "kode, fagkode",
            "kode, AMU-nummer", "kode, AMU-nr.", "kode, amu nr", "kode, 'Kursus  Nr '", "kode, A.M.U.-Nr",
            "titel, kursustitel", "titel, kursusnavn", "titel, kursus", "titel, navn", "titel, TITEL",
            "type, kursustype", "type, uddannelsestype",
            "varighed, varighed (dage)", "varighed, dage", "varighed, omfang", "varighed, Varighed(Dage)",
            "udbyder, uddannelsessted", "udbyder, skole",
            "forløb, uddannelsesforløb", "forløb, pakke",
            "uden karens, stjerne", "uden karens, fra første dag", "uden karens, Uden-karens",
            "pris, kursuspris", "pris, pris pr. kursist", "pris, PRIS PR KURSIST",
            "bemærkning, note", "bemærkning, kommentar",
            "tilføjet, tilføjet dato", "tilføjet, 'Tilføjet\u00A0dato'"})
    void aColumnMayBeHeadedByAnyOfItsAliases(String column, String alias) {
        CheckedFile file = Reading.of(headed(column, alias) + "\r\n" + ROW + "\r\n");
        assertEquals(List.of(), Reading.findings(file));
        assertEquals(standard(), Reading.courses(file));
    }

    @Test
    void everyColumnOfTheProfileIsRead() {
        CourseRow entry = standard().getFirst();
        assertEquals(
                "ListedCourse[name=CourseName[id=47592, code=Optional[47592], title=Kørsel, provider=Optional[Skolen]], level=AMU, "
                        + "hours=Optional[37], price=Optional[1180], erhvervsgruppe=Optional[transport], "
                        + "withoutWaitingPeriod=Optional[true], paths=" + entry.course().paths() + "]",
                entry.course().toString());
        assertEquals(List.of("chauffoer", "kabelmontoer"), entry.course().paths().stream().sorted().toList());
        assertEquals("Optional[7] Optional[Transport] Optional[5] Optional[5] Optional[ny] Optional[2021-10-01]",
                entry.written().runningNumber() + " " + entry.written().erhvervsomraade() + " "
                        + entry.written().duration() + " " + entry.days()
                        + " " + entry.written().remark() + " " + entry.added());
    }

    @ParameterizedTest
    @CsvSource({"varighed, 37, 5", "varighed (dage), 37, 5", "dage, 37, 5", "omfang, 37, 5",
            "varighed (timer), 5, none", "Varighed-(Timer), 5, none"})
    void aBareNumberIsDaysUnlessTheHeadingSaysHours(String heading, String hours, String days) {
        CourseRow entry = Reading.courses(Reading.of("kode;titel;" + heading + "\r\n47592;A;5\r\n")).getFirst();
        assertEquals(hours, entry.course().hours().orElseThrow().toPlainString());
        assertEquals(days, entry.days().map(n -> n.toPlainString()).orElse("none"));
    }

    @Test
    void aUnitInTheCellWinsOverTheHeading() {
        CourseRow entry = Reading.courses(Reading.of("kode;titel;varighed (timer)\r\n47592;A;5 dage\r\n")).getFirst();
        assertEquals("37", entry.course().hours().orElseThrow().toPlainString());
    }

    @Test
    void theOrderOfTheColumnsMakesNoDifference() {
        List<String> headings = new ArrayList<>(HEADINGS).reversed();
        List<String> cells = Arrays.asList(ROW.split(";")).reversed();
        assertEquals(standard(),
                Reading.courses(Reading.of(String.join(";", headings) + "\r\n" + String.join(";", cells) + "\r\n")));
    }

    @Test
    void anUnknownColumnIsAWarningOfItsOwnAndIsNotRead() {
        CheckedFile file = Reading.of("kode;Sprog;titel;Moms %\r\n47592;da;A;=1+1\r\n");
        assertEquals(List.of("W301 line 1 row 1 column B »Sprog«", "W301 line 1 row 1 column D »Moms %«"),
                Reading.findings(file));
        assertEquals(List.of("Kolonnen »Sprog« kendes ikke og læses ikke.",
                "Kolonnen »Moms %« kendes ikke og læses ikke."), Reading.danish(file));
        assertEquals(1, Reading.courses(file).size());
    }

    @ParameterizedTest
    @CsvSource({"kode;titel;pris, none", "kode;titel;stjerne, false"})
    void aListWithoutAColumnOfStarsDoesNotSayThatThereIsAWaitingPeriod(String headings, String without) {
        CourseRow entry = Reading.courses(Reading.of(headings + "\r\n47592;A;\r\n")).getFirst();
        assertEquals(without, entry.course().withoutWaitingPeriod().map(String::valueOf).orElse("none"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Pris (kr.)         | pris",
            "Pris pr. deltager  | pris",
            "Deltagerpris       | pris",
            "Pirs               | pris",
            "Prs                | pris",
            "Krise              | none",
            "Moms               | none",
            "varighed i dage    | varighed",
            "Varighed i timer   | varighed (timer)",
            "Varigehd           | varighed",
            "Uddbyder           | udbyder",
            "Udbydende skole    | udbyder",
            "Bem.               | none",
            "Bemærkninger       | bemærkning",
            "Bemerkning         | bemærkning",
            "Bemrknig           | bemærkning",
            "Bmrkig             | none",
            "Telefonnr.         | none",
            "Dato               | none",
            "Dato tilføjet      | tilføjet",
            "Kursets status     | status",
            "Gælder fra dato    | gælder fra",
            "Erhvervsomåde      | erhvervsområde",
            "Region             | none"})
    void anUnknownColumnNamesTheMissingOneThatItIsLike(String heading, String meant) {
        CheckedFile file = Reading.of("kode;titel;" + heading + "\r\n47592;A;\r\n");
        assertEquals(
                List.of("Kolonnen »" + heading + "« kendes ikke og læses ikke."
                        + (meant.equals("none") ? "" : " Mente du »" + meant + "«?")),
                Reading.danish(file));
    }

    @Test
    void aColumnThatIsThereIsNotSuggested() {
        assertEquals(List.of("Kolonnen »Pris i alt« kendes ikke og læses ikke."),
                Reading.danish(Reading.of("kode;titel;pris;Pris i alt\r\n47592;A;1;2\r\n")));
    }

    // Several columns of codes and of durations

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "42994;;5;        | 42994 5 37",
            ";4352;;37        | 4352 none 37",
            "42994;42994;5;37 | 42994 5 37",
            "-;4352;-;37      | 4352 none 37",
            "42994;42994- ;1;7,4 | 42994 1 7.4",
            "42994;;10 ECTS;74 | 42994 none 74",
            "42994;;2 uger;   | 42994 10 74",
            "42994;;2 uger;10 dage | 42994 10 74"})
    void oneOfTheColumnsIsFilledOrAllThatAreSayTheSame(String row, String read) {
        CheckedFile file = ofTwoColumns(row);
        assertEquals(List.of(), Reading.findings(file));
        CourseRow entry = Reading.courses(file).getFirst();
        assertEquals(read, entry.course().code().orElse("none") + " "
                + entry.days().map(n -> n.toPlainString()).orElse("none") + " "
                + entry.course().hours().map(n -> n.toPlainString()).orElse("none"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "42994;42257;; | R101 D Linje 2, kolonne D: »42994« og »42257« står i hver sin kodekolonne. Slet den ene.",
            "42994;;2;37   | R104 E Linje 2, kolonne E: 2 dage og 37 timer er ikke lige langt. Ret den ene.",
            "42994;;1 dag;1 | R104 E Linje 2, kolonne E: 1 dag og 1 time er ikke lige langt. Ret den ene.",
            "42994;;2;ca. en uge | R104 E Linje 2, kolonne E: »ca. en uge« er ikke en varighed. Skriv fx »5 dage« eller »37 timer«.",
            "42994;=1;; | R106 D Linje 2, kolonne D: Teksten begynder med »=«. Excel vil læse den som en formel. Fjern tegnet."})
    void columnsThatContradictEachOtherSetTheRowAside(String row, String found) {
        CheckedFile file = ofTwoColumns(row);
        assertEquals(found, file.findings().stream().filter(finding -> finding.severity() == Severity.ROW)
                .map(finding -> finding.code() + " " + finding.place().orElseThrow().column().orElse("") + " "
                        + finding.text().da())
                .findFirst().orElseThrow());
    }

    @Test
    void theUnitOfTheHeadingIsStatedInEnglishToo() {
        assertEquals("Line 2, column E: 2 days and 37 hours are not the same length. Correct one of them.",
                ofTwoColumns("42994;;2;37").findings().stream().filter(f -> f.code() == FindingCode.R104).findFirst()
                        .orElseThrow().text().en());
    }

    @Test
    void threeColumnsOfDurationsAreReadByRowToo() {
        CheckedFile file = Reading.of("kode;titel;omfang;dage;varighed (timer)\r\n42994;A;1 uge;5;37\r\n"
                + "47592;B;;5;\r\n6593;C;1 uge;4;\r\n");
        assertEquals(List.of("42994", "47592"), Reading.courses(file).stream().map(CourseRow::id).toList());
        assertEquals("Linje 4, kolonne D: 1 uge og 4 dage er ikke lige langt. Ret den ene.",
                Reading.danish(file).getFirst());
    }

    /** A file in which Fagkode is column D, and hours are column E. */
    private static CheckedFile ofTwoColumns(String row) {
        List<String> cells = Arrays.asList((row + " ").split(";"));
        return Reading.of("varighed (dage);AMU-nr.;titel;Fagkode;varighed (timer);udbyder\r\n"
                + String.join(";", cells.get(2), cells.get(0), "A", cells.get(1), cells.get(3).strip(), "Skolen")
                + "\r\n");
    }

    private static List<CourseRow> standard() {
        return Reading.courses(Reading.of(String.join(";", HEADINGS) + "\r\n" + ROW + "\r\n"));
    }

    private static String headed(String column, String alias) {
        return String.join(";", HEADINGS.stream().map(h -> h.equals(column) ? alias : h).toList());
    }
}
