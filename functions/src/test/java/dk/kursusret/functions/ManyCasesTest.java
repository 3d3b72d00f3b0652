package dk.kursusret.functions;

import static dk.kursusret.functions.Browser.text;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.gateway.http.Response;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of cases as offices make them: in their own words, from Danish Excel, with invalid lines. */
class ManyCasesTest {
    private static final Browser PAGES = new Browser();

    private static String page(String table) {
        return text(PAGES.upload(table.getBytes(StandardCharsets.UTF_8), "page"));
    }

    private static List<String> saved(byte[] table) {
        return text(PAGES.upload(table, "csv")).lines().toList();
    }

    private static List<String> saved(String table) {
        return saved(table.getBytes(StandardCharsets.UTF_8));
    }

    /** The id of the answer, which shows whether two lines mean the same. */
    private static String answer(String table) {
        List<String> lines = saved(table);
        assertEquals(2, lines.size(), lines::toString);
        int id = List.of(lines.getFirst().split(";")).indexOf("Svarets nummer");
        return lines.getLast().split(";", -1)[id];
    }

    @Test
    void aFileIsAnsweredLineByLine() {
        String page = page("asOf;person/group;municipality;person/age\r\n2021-11-15;NONE;0461;31\r\n"
                + ";DAGPENGE;0461;old\r\n;DAGPENGE;0461;\r\n");

        assertEquals(3, page.split("<th scope=\"row\">").length - 1, page);
        assertTrue(page.contains("Kan ikke læses") && page.contains("person/age: "), page);
        assertTrue(page.contains("Kan ikke afgøres endnu"), page);
    }

    @Test
    void aFileFromADanishSpreadsheetIsReadAsItsLetters() {
        assertTrue(
                text(PAGES.upload("person/group;blæst\r\nDAGPENGE;1".getBytes(Charset.forName("windows-1252")), "page"))
                        .contains("»blæst«"));
    }

    @Test
    void moreCasesThanAPageHoldsAreAllInTheTableToSave() {
        byte[] file = ("asOf;person/group\r\n" + "01-03-2010;NONE\r\n".repeat(41)).getBytes(StandardCharsets.UTF_8);

        assertTrue(text(PAGES.upload(file, "page")).contains("de første 40 af 41 sager"));
        Response csv = PAGES.upload(file, "csv");
        List<String> lines = text(csv).lines().toList();
        assertEquals("text/csv; charset=utf-8", csv.headers().get("Content-Type"));
        assertEquals("no-store", csv.headers().get("Cache-Control"));
        assertTrue(lines.getFirst().startsWith("\uFEFFLinje;Sag;Svar;6 ugers jobrettet uddannelse;"), lines.getFirst());
        assertEquals(42, lines.size());
        assertTrue(lines.getLast().startsWith("42;;Gælder ikke den dag;"), lines.getLast());
    }

    @ParameterizedTest
    @CsvSource({"TRUE, true", "SAND, true", "Ja, true", "1, true", "x, true", "yes, true", "FALSK, false", "nej, false",
            "0, false", "No, false"})
    void yesAndNoAreReadAsSpreadsheetsAndPeopleWriteThem(String written, String value) {
        assertEquals(answer("asOf;/person/sideBusiness\r\n2021-11-15;" + value),
                answer("asOf;/person/sideBusiness\r\n2021-11-15;" + written));
    }

    @ParameterizedTest
    @CsvSource({"461", "Odense", "odense kommune", "ODENSE", "=\"0461\""})
    void aMunicipalityIsReadWithoutItsLeadingZeroAndByItsName(String written) {
        assertEquals(answer("asOf;municipality\r\n2021-11-15;0461"),
                answer("asOf;municipality\r\n2021-11-15;" + written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ydelse eller målgruppe;Dagpenge", "ydelse eller maalgruppe;dagpenge",
            "person/group;DAGPENGE", "/person/group;dagpenge", "Benefit or target group;Dagpenge"})
    void headingsAndChoicesAreWrittenAsThePageWritesThemOrAsTheApiDoes(String columns) {
        String[] both = columns.split(";");

        assertEquals(answer("asOf;/person/group\r\n2021-11-15;DAGPENGE"),
                answer("Dag for afgørelsen (tom er i dag);" + both[0] + "\r\n15-11-2021;" + both[1]));
    }

    @ParameterizedTest
    @CsvSource({"Københavns Kommune, 0101", "Århus, 0751", "Bornholms Regionskommune, 0400", "Høje-Taastrup, 0169"})
    void aMunicipalityIsReadByTheNameItSignsWith(String written, String code) {
        assertEquals(answer("asOf;municipality\r\n2021-11-15;" + code),
                answer("asOf;municipality\r\n2021-11-15;" + written));
    }

    @Test
    void aColumnsNameNeedNotSayHowItIsFilledInWhereThatLeavesNoDoubt() {
        assertEquals(answer("asOf;person/age\r\n2021-11-15;31"),
                answer("asOf;Alder på kursets første dag\r\n2021-11-15;31"));
        assertTrue(page("Sammenlagt ledighed i dagpengeperioden\r\n8\r\n").contains("kendes ikke. Mente du"));
    }

    @Test
    void listsAreReadByTheirNames() {
        assertEquals(answer("asOf;course/listedOn\r\n2021-11-15;six-weeks, rar-fyn"),
                answer("asOf;Lister, kurset står på"
                        + "\r\n2021-11-15;Den landsdækkende positivliste for seks ugers jobrettet uddannelse, Den regionale positivliste"
                        + " for RAR Fyn"));
    }

    @Test
    void whatIsWrittenInsteadOfAnAnswerIsToldUnderItsHeadingWithTheAnswersThereAre() {
        String page = page("Selvstændig bibeskæftigelse;Forsikret i a-kassen\r\nmåske;lidt\r\n");

        assertTrue(
                page.contains(
                        "Selvstændig bibeskæftigelse: Vælg et af disse svar, eller lad feltet stå tomt: Ja, Nej."),
                page);
        assertTrue(page.contains("Forsikret i a-kassen: Vælg et af disse svar"), page);
        assertFalse(page.contains("»Ved ikke«"), page);
    }

    @Test
    void aHeadingThatIsPartOfANameIsToldWithThatName() {
        assertTrue(
                page("Kommune\r\n461\r\n").contains("»Kommune« i første linje kendes ikke. Mente du »Bopælskommune«"));
    }

    /** Lines are numbered as in a spreadsheet. */
    @Test
    void aCellOfSeveralLinesIsOneRow() {
        List<String> lines = saved("Sag;asOf;person/group\r\n\"A\r\n1\";2021-11-15;NONE\r\nB;2021-11-15;NONE\r\n");

        assertTrue(lines.getLast().startsWith("3;B;"), lines::toString);
    }

    @Test
    void everyHeadingThatIsNotKnownIsToldWithWhatWasMeant() {
        String page = page(
                "person/gruop;blæst;asOf;person/age;Alder på kursets første dag (hele år)\r\nDAGPENGE;1;;31;31\r\n");

        assertTrue(page.contains("»person/gruop« i første linje kendes ikke. Mente du »person/group«?"), page);
        assertTrue(page.contains("»blæst« i første linje kendes ikke."), page);
        assertTrue(page.contains("»Alder på kursets første dag (hele år)« og »person/age« i første linje er den samme"),
                page);
    }

    @Test
    void aLineKeepsItsNumberAndItsReferenceThroughBlankLines() {
        List<String> lines = saved("Sag;asOf;person/group\r\nA-1;2021-11-15;NONE\r\n\r\n;;\r\nA-2;2021-11-15;NONE\r\n");

        assertTrue(lines.getFirst().startsWith("\uFEFFLinje;Sag;Svar;"), lines.getFirst());
        assertTrue(lines.get(1).startsWith("2;A-1;"), lines.get(1));
        assertTrue(lines.get(2).startsWith("5;A-2;"), lines.get(2));
        assertEquals(3, lines.size());
    }

    @Test
    void aLineThatDoesNotFitIsRefusedByItsNumberAndTheOthersAreAnswered() {
        List<String> lines = saved("asOf;person/group;person/age\r\n2021-11-15;NONE\r\n2021-11-15;NONE;31;;\r\n"
                + "2021-11-15;NONE;31;7\r\n");

        assertTrue(lines.get(1).contains("2;;Kan ikke læses;") && lines.get(1).contains("har 2 celler"), lines.get(1));
        assertFalse(lines.get(2).contains("Kan ikke læses"), lines.get(2));
        assertTrue(lines.get(3).contains("har 4 celler"), lines.get(3));
    }

    @Test
    void excelsUnicodeTextAndItsSeparatorLineAreRead() {
        String plain = answer("asOf;person/group\r\n2021-11-15;DAGPENGE");
        String tabs = "asOf\tperson/group\r\n2021-11-15\tDAGPENGE\r\n";

        for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            List<String> lines = saved(("\uFEFF" + tabs).getBytes(charset));
            assertTrue(lines.getLast().contains(plain), lines::toString);
        }
        assertTrue(saved("sep=,\r\nasOf,person/group\r\n2021-11-15,DAGPENGE\r\n").getLast().startsWith("3;;"));
        assertTrue(saved("sep=,\r\nasOf,person/group\r\n2021-11-15,DAGPENGE\r\n").getLast().contains(plain));
    }

    @Test
    void aWorkbookIsAnsweredWithHowToSaveIt() {
        assertTrue(text(
                PAGES.upload(new byte[]{(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A,
                        (byte) 0xE1}, "page"))
                .contains("Gem den som »CSV UTF-8"), "an older workbook");
        assertTrue(page("PK\u0003\u0004 and so on").contains("Gem den som »CSV UTF-8"), "a workbook");
    }

    @Test
    void theAnswerRepeatsWhatWasStatedWithHoursAndDeadlines() {
        List<String> lines = saved("asOf;person/group;person/educations;course/code\r\n2021-11-15;Dagpenge;"
                + "Faglært (erhvervsuddannelse);42994\r\n");

        assertTrue(
                lines.getFirst().contains(";Timer tilbage efter kurset;Frister;Mangler;Kan ikke læses;Svarets nummer;"
                        + "asOf;person/group;person/educations;course/code"),
                lines.getFirst());
        assertTrue(lines.getLast().endsWith(";2021-11-15;Dagpenge;Faglært (erhvervsuddannelse);42994"),
                lines.getLast());
    }

    @Test
    void aTemplateCanBeFilledInAndSentBack() {
        Response template = PAGES.get("/sagsbehandler/flere", Map.of("skabelon", List.of("csv")));
        String heading = text(template).strip();
        int columns = heading.split(";").length;

        assertEquals("text/csv; charset=utf-8", template.headers().get("Content-Type"));
        assertArrayEquals(new byte[]{(byte) 0xEF, (byte) 0xBB, (byte) 0xBF},
                java.util.Arrays.copyOf(template.body(), 3));
        List<String> lines = saved(heading + "\r\nS-1;15-11-2021" + ";".repeat(columns - 2) + "\r\n");
        assertTrue(lines.getLast().startsWith("2;S-1;Kan ikke afgøres endnu;"), lines::toString);
    }

    @Test
    void aPersonsNumberInAnyCellIsRefusedByItsLineAndNeverRepeated() {
        String page = page("Sag;asOf\r\nA;2021-11-15\r\n010190-1234;2021-11-15\r\n");

        assertTrue(page.contains("Linje 3 indeholder noget, der ligner et CPR-nummer."), page);
        assertFalse(page.contains("010190"), page);
    }
}
