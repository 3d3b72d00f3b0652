package dk.kursusret.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.catalog.edition.Row;
import dk.kursusret.importer.compare.Differences;
import dk.kursusret.importer.compare.Guards;
import dk.kursusret.importer.finding.Finding;
import dk.kursusret.importer.finding.FindingCode;
import dk.kursusret.importer.finding.Messages;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What looks like a mistake when a list is compared with the one before it. */
class GuardsTest {
    private static final String HEADINGS = "kode;titel;udbyder;pris;erhvervsområde;type";

    // A201

    @ParameterizedTest
    @CsvSource({"1000, 199, none", "1000, 200, '200 kurser (20 %)'", "1000, 201, '201 kurser (20 %)'", "10, 1, none",
            "10, 2, '2 kurser (20 %)'", "5, 1, '1 kursus (20 %)'", "6, 1, none", "181, 38, '38 kurser (21 %)'",
            "4, 4, '4 kurser (100 %)'"})
    void aFifthOfTheCoursesGoneIsAskedAbout(int before, int gone, String asked) {
        List<Row> old = courses(1, before);
        List<Finding> found = edition(old, courses(gone + 1, before + 1000));
        assertEquals(asked.equals("none") ? List.of()
                : List.of(asked + " fra den gældende liste er ikke med i den nye. Er det meningen?"), danish(found));
    }

    @Test
    void aFirstListHasNothingToLose() {
        assertEquals(List.of(), edition(List.of(), courses(1, 10)));
    }

    // A202

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "100,00   | 999,99    | none",
            "100,00   | 1.000,00  | stiger fra 100 kr. til 1.000 kr. Er der sat et nul for meget?",
            "3.250,00 | 32.500,00 | stiger fra 3.250 kr. til 32.500 kr. Er der sat et nul for meget?",
            "3.250,50 | 32.505,00 | stiger fra 3.250,50 kr. til 32.505 kr. Er der sat et nul for meget?",
            "100,00   | 100.000,00 | stiger fra 100 kr. til 100.000 kr. Er der sat et nul for meget?",
            "1.000,00 | 100,01    | none",
            "1.000,00 | 100,00    | falder fra 1.000 kr. til 100 kr. Mangler der et nul?",
            "1.000,00 | 99,90     | falder fra 1.000 kr. til 99,90 kr. Mangler der et nul?",
            "100,00   | 100,00    | none",
            "         | 1.000,00  | none",
            "1.000,00 |           | none",
            "0        | 1.000,00  | none",
            "1.000,00 | 0         | falder fra 1.000 kr. til 0 kr. Er kurset gratis?",
            "1.000,00 | kr. -     | falder fra 1.000 kr. til 0 kr. Er kurset gratis?",
            "0        | 0         | none"})
    void aPriceTenTimesOrATenthIsAskedAbout(String before, String after, String asked) {
        List<Finding> found = edition(one("47592;A;S;" + text(before) + ";;"),
                one("47592;A;S;" + text(after) + ";;"));
        assertEquals(asked.equals("none") ? List.of() : List.of("Prisen på kursus 47592 " + asked), danish(found));
        found.forEach(finding -> assertEquals("A202", finding.code().name()));
    }

    @Test
    void aPriceIsWrittenInEnglishNotationInEnglish() {
        assertEquals("The price of course 47592 rises from 3,250.50 to 32,505 kroner. Is there a zero too many?",
                edition(one("47592;A;S;3250,5;;"), one("47592;A;S;32505;;")).getFirst().text().en());
    }

    @Test
    void aCourseWithoutACodeIsNamedByItsTitle() {
        assertEquals(List.of("Prisen på kursus »Truck« stiger fra 100 kr. til 1.000 kr. Er der sat et nul for meget?"),
                danish(edition(one(";Truck;S;100;;AMU"), one(";Truck;S;1000;;AMU"))));
    }

    // A203

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Kørsel med bus | KØRSEL MED BUS    | same",
            "Kørsel med bus | Kørsel  medbus    | same",
            "Kørsel med bus | Kørsel med busser | other",
            "Kørsel med bus | Korsel med bus    | other",
            "Kørsel med bus | Kørsel, med bus   | other"})
    void anotherTitleUnderTheSameCodeIsAskedAboutButNotItsCaseOrSpaces(String before, String after, String title) {
        List<Finding> found = edition(one("47592;" + before + ";;;;"), one("47592;" + after + ";;;;"));
        assertEquals(title.equals("same") ? List.of()
                : List.of("Kursus 47592 skifter titel fra »" + before + "« til »" + after + "«. Er koden rigtig?"),
                danish(found));
        found.forEach(finding -> assertEquals("A203", finding.code().name()));
    }

    @Test
    void aGuardNamesTheLineOfTheNewRow() {
        Finding found = edition(one("47592;A;;;;"), entries("6593;B;;;;", "47592;C;;;;")).getFirst();
        assertEquals(3, found.place().orElseThrow().line());
    }

    // A204

    @ParameterizedTest
    @CsvSource({"Transport, Transport, none", "Transport, TRANSPORT, none", "Bygge og anlæg, Bygge- og anlæg, none",
            "Transport, Kontor, Transport", "Transport, '', Transport", "'', Transport, none"})
    void aGroupOfTradesThatDisappearsIsAskedAbout(String before, String after, String gone) {
        List<Finding> found = edition(one("47592;A;;;" + before + ";"), one("47592;A;;;" + after + ";"));
        assertEquals(gone.equals("none") ? List.of()
                : List.of("Erhvervsområdet »" + gone + "« forsvinder helt. Er det meningen?"), danish(found));
    }

    @Test
    void aGroupOfTradesStaysWithItsLastCourse() {
        List<Row> before = entries("47592;A;;;Transport;", "42994;B;;;Transport;", "6593;C;;;Kontor;");
        assertEquals(List.of("A201", "A209", "A204"),
                codes(edition(before, entries("47592;A;;;Transport;", "42994;B;;;;"))));
        assertEquals(List.of("A201"),
                codes(edition(before, entries("47592;A;;;Transport;", "6593;C;;;Kontor;"))));
    }

    // A209

    @ParameterizedTest
    @CsvSource({"1, 1, none", "2, 0, none", "2, 1, '1 af 2 kurser'", "2, 2, '2 af 2 kurser'", "5, 1, '1 af 5 kurser'",
            "6, 1, none", "50, 9, none", "50, 10, '10 af 50 kurser'", "1200, 1200, '1.200 af 1.200 kurser'"})
    void aColumnThatHasLostAFifthOfItsValuesIsAskedAbout(int filled, int lost, String asked) {
        List<Finding> found = edition(priced(filled, 0), priced(filled, lost));
        assertEquals(asked.equals("none") ? List.of()
                : List.of(asked + " har ikke længere en pris. Er kolonnen »pris« med?"), danish(found));
        found.forEach(finding -> assertEquals("A209 Optional[pris]", finding.code() + " " + finding.value()));
    }

    @Test
    void coursesThatAreNotInBothListsOrHadNothingAreNotCounted() {
        List<Row> before = entries("10001;A;;100;;", "10002;B;;;;", "10003;C;;;;", "10004;D;;100;;", "10005;E;;100;;",
                "10006;F;;100;;", "10007;G;;100;;", "10008;H;;100;;");
        List<Row> after = entries("10001;A;;;;", "10002;B;;;;", "10003;C;;;;", "10004;D;;100;;", "10005;E;;100;;",
                "10006;F;;100;;", "10007;G;;100;;", "10009;I;;;;");
        assertEquals(List.of("1 af 5 kurser har ikke længere en pris. Er kolonnen »pris« med?"),
                danish(edition(before, after)));
    }

    @Test
    void eachColumnIsAskedAboutByItself() {
        ListFile full = ListFile.headed("kode;titel;udbyder;varighed;forløb;uden karens;pris;erhvervsområde")
                .rows("10001;A;S;2 dage;Truck;ja;100;Transport", "10002;B;S;37 timer;Truck;;100;Transport");
        List<Finding> found = edition(Reading.of(full).entries(),
                Reading.of(ListFile.headed("kode;titel").rows("10001;A", "10002;B")).entries());
        assertEquals(List.of("2 af 2 kurser har ikke længere et erhvervsområde. Er kolonnen »erhvervsområde« med?",
                "2 af 2 kurser har ikke længere en varighed. Er kolonnen »varighed« med?",
                "2 af 2 kurser har ikke længere en udbyder. Er kolonnen »udbyder« med?",
                "2 af 2 kurser har ikke længere et forløb. Er kolonnen »forløb« med?",
                "2 af 2 kurser siger ikke længere, om de er uden karens. Er kolonnen »uden karens« med?",
                "2 af 2 kurser har ikke længere en pris. Er kolonnen »pris« med?",
                "Erhvervsområdet »Transport« forsvinder helt. Er det meningen?"), danish(found));
    }

    @Test
    void aColumnThatIsEmptiedByASupplementIsAskedAboutToo() {
        assertEquals(List.of("A209"), codes(supplement(priced(2, 0), priced(2, 2))));
    }

    private static List<Row> priced(int courses, int without) {
        ListFile file = ListFile.headed("kode;titel;pris");
        for (int n = 0; n < courses; n++) {
            file.row((10_000 + n) + ";Kursus " + n + ";" + (n < without ? "" : "100"));
        }
        return Reading.of(file).entries();
    }

    // All of them

    @Test
    void everyGuardIsRaisedForEveryCourse() {
        List<Finding> found = edition(entries("47592;A;;100;X;", "42994;B;;100;X;", "6593;C;;;Y;"),
                entries("47592;AA;;1000;X;", "42994;BB;;10;X;"));
        assertEquals(List.of("A201", "A202", "A203", "A202", "A203", "A204"), codes(found));
        assertTrue(FindingCode.guards().containsAll(codes(found)));
    }

    @Test
    void aSupplementRemovesNothingButItsChangesAreAskedAbout() {
        List<Finding> found = supplement(entries("47592;A;;100;X;", "42994;B;;100;Y;"),
                entries("47592;C;;1000;Z;"));
        assertEquals(List.of("A202", "A203"), codes(found));
    }

    static List<Finding> edition(List<Row> before, List<Row> after) {
        Guards guards = new Guards(Messages.load());
        Differences differences = new Differences(after, guards::changed);
        before.forEach(differences::standing);
        return guards.edition(differences);
    }

    private static List<Finding> supplement(List<Row> before, List<Row> added) {
        Guards guards = new Guards(Messages.load());
        Differences differences = new Differences(added, guards::changed);
        before.forEach(differences::standing);
        return guards.supplement(differences);
    }

    private static List<Row> courses(int from, int to) {
        ListFile file = ListFile.headed("kode;titel");
        for (int n = from; n <= to; n++) {
            file.row((10_000 + n) + ";Kursus " + n);
        }
        return Reading.of(file).entries();
    }

    private static List<Row> one(String row) {
        return entries(row);
    }

    private static List<Row> entries(String... rows) {
        List<Row> entries = Reading.of(ListFile.headed(HEADINGS).rows(rows)).entries();
        assertEquals(rows.length, entries.size());
        return entries;
    }

    private static String text(String cell) {
        return cell == null ? "" : cell;
    }

    private static List<String> danish(List<Finding> findings) {
        return findings.stream().map(finding -> finding.text().da()).toList();
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(finding -> finding.code().name()).toList();
    }
}
