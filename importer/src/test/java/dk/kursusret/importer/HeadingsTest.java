package dk.kursusret.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kursusret.catalog.Entry;
import dk.kursusret.importer.check.CheckedFile;
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
        assertEquals(standard(), file.entries());
    }

    @Test
    void everyColumnOfTheProfileIsRead() {
        Entry entry = standard().getFirst();
        assertEquals("ListedCourse[id=47592, code=Optional[47592], title=Kørsel, provider=Optional[Skolen], level=AMU, "
                + "hours=Optional[37], price=Optional[1180], erhvervsgruppe=Optional[transport], "
                + "withoutWaitingPeriod=Optional[true], paths=" + entry.course().paths() + "]",
                entry.course().toString());
        assertEquals(List.of("chauffoer", "kabelmontoer"), entry.course().paths().stream().sorted().toList());
        assertEquals("Optional[7] Optional[Transport] Optional[5] Optional[5] Optional[ny] Optional[2021-10-01]",
                entry.runningNumber() + " " + entry.erhvervsomraade() + " " + entry.duration() + " " + entry.days()
                        + " " + entry.remark() + " " + entry.added());
    }

    @ParameterizedTest
    @CsvSource({"varighed, 37, 5", "varighed (dage), 37, 5", "dage, 37, 5", "omfang, 37, 5",
            "varighed (timer), 5, none", "Varighed-(Timer), 5, none"})
    void aBareNumberIsDaysUnlessTheHeadingSaysHours(String heading, String hours, String days) {
        Entry entry = Reading.of("kode;titel;" + heading + "\r\n47592;A;5\r\n").entries().getFirst();
        assertEquals(hours, entry.course().hours().orElseThrow().toPlainString());
        assertEquals(days, entry.days().map(n -> n.toPlainString()).orElse("none"));
    }

    @Test
    void aUnitInTheCellWinsOverTheHeading() {
        Entry entry = Reading.of("kode;titel;varighed (timer)\r\n47592;A;5 dage\r\n").entries().getFirst();
        assertEquals("37", entry.course().hours().orElseThrow().toPlainString());
    }

    @Test
    void theOrderOfTheColumnsMakesNoDifference() {
        List<String> headings = new ArrayList<>(HEADINGS).reversed();
        List<String> cells = Arrays.asList(ROW.split(";")).reversed();
        assertEquals(standard(),
                Reading.of(String.join(";", headings) + "\r\n" + String.join(";", cells) + "\r\n").entries());
    }

    @Test
    void anUnknownColumnIsAWarningOfItsOwnAndIsNotRead() {
        CheckedFile file = Reading.of("kode;Sprog;titel;Moms %\r\n47592;da;A;=1+1\r\n");
        assertEquals(List.of("W301 line 1 row 1 column B »Sprog«", "W301 line 1 row 1 column D »Moms %«"),
                Reading.findings(file));
        assertEquals(List.of("Kolonnen »Sprog« kendes ikke og læses ikke.",
                "Kolonnen »Moms %« kendes ikke og læses ikke."), Reading.danish(file));
        assertEquals(1, file.entries().size());
    }

    @ParameterizedTest
    @CsvSource({"kode;titel, none", "kode;titel;stjerne, false"})
    void aListWithoutAColumnOfStarsDoesNotSayThatThereIsAWaitingPeriod(String headings, String without) {
        Entry entry = Reading.of(headings + "\r\n47592;A\r\n").entries().getFirst();
        assertEquals(without, entry.course().withoutWaitingPeriod().map(String::valueOf).orElse("none"));
    }

    private static List<Entry> standard() {
        return Reading.of(String.join(";", HEADINGS) + "\r\n" + ROW + "\r\n").entries();
    }

    private static String headed(String column, String alias) {
        return String.join(";", HEADINGS.stream().map(h -> h.equals(column) ? alias : h).toList());
    }
}
