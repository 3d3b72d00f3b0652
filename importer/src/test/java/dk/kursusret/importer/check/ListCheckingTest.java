package dk.kursusret.importer.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.catalog.Counts;
import dk.kursusret.catalog.Entry;
import dk.kursusret.gateway.PersonalData;
import dk.kursusret.importer.ListFile;
import dk.kursusret.importer.profile.Profile;
import dk.kursusret.importer.report.Finding;
import dk.kursusret.importer.report.Messages;
import dk.kursusret.importer.report.Place;
import dk.kursusret.rules.fact.CourseLevel;
import dk.kursusret.rules.text.Text;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListCheckingTest {
    private static final ListName SJAELLAND = new ListName("rar-sjaelland", new Text("RAR Sjælland", "RAR Sjælland"));
    private static final String HEADINGS = "løbenr;erhvervsområde;kode;titel;type;varighed;udbyder;forløb;uden karens;pris;bemærkning;tilføjet";
    private final ListChecking checking = new ListChecking(Profile.load("kursusret-1"), Messages.load());

    @Test
    void everyCellOfARowIsRead() {
        Entry entry = check(ListFile.headed(HEADINGS).row(
                "17;Bygge og anlæg;42994- -; Rengøring  og kontrol ;AMU;5,0 dage = 37 lektioner;AMU Fyn;Kabelmontør|Rørmontør;*;3.250,50;=husk støvler;01-10-2021"))
                .entries().getFirst();
        assertEquals("42994", entry.id());
        assertEquals(Optional.of("42994"), entry.course().code());
        assertEquals("Rengøring og kontrol", entry.course().title());
        assertEquals(Optional.of("AMU Fyn"), entry.course().provider());
        assertEquals(CourseLevel.AMU, entry.course().level());
        assertEquals(Optional.of(new BigDecimal("37")), entry.course().hours());
        assertEquals(Optional.of(new BigDecimal("3250.5")), entry.course().price());
        assertEquals(Optional.of("bygge-og-anlaeg"), entry.course().erhvervsgruppe());
        assertTrue(entry.course().withoutWaitingPeriod());
        assertEquals(Set.of("kabelmontoer", "roermontoer"), entry.course().paths());
        assertEquals(Optional.of("17"), entry.runningNumber());
        assertEquals(Optional.of("Bygge og anlæg"), entry.erhvervsomraade());
        assertEquals(Optional.of("5,0 dage = 37 lektioner"), entry.duration());
        assertEquals(Optional.of(new BigDecimal("5")), entry.days());
        assertEquals(Optional.of("=husk støvler"), entry.remark(), "kept, and guarded on export");
        assertEquals(Optional.of(LocalDate.of(2021, 10, 1)), entry.added());
        assertEquals(2, entry.line());
        assertEquals(2, entry.row());
    }

    /** Each row stands in line 3; line 2 holds course 40000. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ;;475;Bus;;;;;;;;            | R101 | C    | 475        | Mangler der et ciffer?
            ;;4,75E+04;Bus;;;;;;;;       | R101 | C    | 4,75E+04   | afrundet tal
            ;;ukendt;Bus;;;;;;;;         | R101 | C    | ukendt     | ikke en kursuskode
            ;;40531;Bus;;;;;;3,250.50;;  | R102 | J    | 3,250.50   | Skriv det som 3250,50.
            ;;40531;Bus;;;;;;gratis;;    | R102 | J    | gratis     | ikke et beløb
            ;;40531;Bus;;;;;;;;31-02-2027| R103 | L    | 31-02-2027 | Skriv datoen som 28-02-2027.
            ;;40531;Bus;;ca. en uge;;;;;;| R104 | F    | ca. en uge | Skriv fx »5 dage«
            ;;40000-;Bus;;;;;;;;         | R105 | none | 40000      | Kursus 40000 i RAR Sjælland står i linje 2 og 3.
            ;;=1+1;Bus;;;;;;;;           | R106 | C    | =1+1       | begynder med »=«
            ;;-40531;Bus;;;;;;;;         | R106 | C    | -40531     | begynder med »-«
            ;;40531;@Bus;;;;;;;;         | R106 | D    | @Bus       | begynder med »@«
            ;;40531;Bus;+AMU;;;;;;;      | R106 | E    | +AMU       | begynder med »+«
            ;;40531;Bus;;;-Skolen;;;;;   | R106 | G    | -Skolen    | begynder med »-«
            ;;40531;Bus;;;;=Kabel;;;;    | R106 | H    | =Kabel     | begynder med »=«
            ;;;Bus;Privat;;;;;;;         | R107 | none | none       | skal have en udbyder
            ;;-;Bus;Privat;;-;;;;;       | R107 | none | none       | skal have en udbyder
            ;;40531;Bus;;;;;;-500;;      | R108 | J    | -500       | negativ
            ;;40531;;;;;;;;;             | R109 | D    | none       | Titlen mangler
            ;;40531;Bus;;;;;;;010190-1234;| R110| K    | none       | ikke gemt
            ;;40531;Bus;;;;;;;;;;for mange| R111| none | none       | flere celler
            ;;40531;Bus;Kursus;;;;;;;    | R112 | E    | Kursus     | Skriv AMU
            ;;40531;Bus;;;;;måske;;;     | R112 | I    | måske      | Skriv ja
            """)
    void aBadCellSetsItsRowAsideAndSaysWhere(String row, String code, String column, String value, String text) {
        CheckedFile file = check(ListFile.headed(HEADINGS).rows(";;40000;Tog;;;;;;;;", row));
        assertEquals(new Counts(2, 1, 1), file.counts());
        Finding finding = file.findings().getFirst();
        assertEquals(code, finding.code());
        assertEquals(3, finding.place().orElseThrow().line());
        assertEquals(3, finding.place().orElseThrow().row());
        assertEquals(column, finding.place().flatMap(Place::column).orElse("none"));
        assertEquals(value, finding.value().orElse("none"));
        assertTrue(finding.text().da().contains(text), finding.text().da());
        assertTrue(finding.text().da().contains("inje 3") || code.equals("R105"), finding.text().da());
        assertFalse(file.isStopped());
    }

    @Test
    void aRowWithSeveralFaultsIsSetAsideOnce() {
        CheckedFile file = check(ListFile.headed(HEADINGS).rows(";;40000;Tog;;;;;;;;",
                ";;475;;Kursus;ca. en uge;;;;-5;;31-02-2027"));
        assertEquals(List.of("R101", "R103", "R104", "R108", "R109", "R112"),
                codes(file).sorted().toList());
        assertEquals(1, file.counts().quarantined());
        assertEquals(6, file.quarantined().getFirst().findings().size());
    }

    @Test
    void aRowThatLooksLikeACprNumberIsNotRepeatedAnywhere() {
        CheckedFile file = check(ListFile.headed("kode;titel;ukendt").rows("40000;Tog;", "475;Bus;0101901234"));
        assertEquals(List.of("R110"), codes(file).filter(c -> c.startsWith("R")).toList());
        assertFalse(file.toString().contains("1901234"), "in no part of the result");
    }

    @Test
    void aHeadingThatLooksLikeACprNumberIsNotRepeated() {
        CheckedFile file = check(ListFile.headed("kode;titel;010190-1234").row("40000;Tog;"));
        assertFalse(file.findings().toString().contains("010190"), file.findings().toString());
        CheckedFile stopped = check(ListFile.headed("kdoe;titel;010190-1234").row("40000;Tog;"));
        assertFalse(stopped.findings().toString().contains("010190"), stopped.findings().toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            47592;Bus; | 47592;Tog;        | R105
            47592;Bus; | 47592-;Bus;       | R105
            AU12x;Bus; | au12X;Bus;        | R105
            ;Bus;Skole | ;BUS;skole        | R105
            ;Bus;Skole | ;Bus ;  Skole     | R105
            ;Bus;Skole | ;Bus;Anden skole  | none
            ;Bus;Skole | 47592;Bus;Skole   | none
            47592;Bus; | 47593;Bus;        | none
            """)
    void theSameCourseTwiceIsTheSameCodeOrTheSameTitleAtTheSameProvider(String one, String other, String code) {
        CheckedFile file = check(ListFile.headed("kode;titel;udbyder").rows(one, other));
        assertEquals(code, codes(file).filter(c -> c.startsWith("R")).findFirst().orElse("none"));
    }

    @Test
    void ofThreeTheLaterTwoAreSetAsideAndNameTheFirst() {
        List<String> texts = check(ListFile.headed("kode;titel").rows("1;x", "40000;Tog", "47592;Bus", "47592;Bus",
                "47592;Bus")).findings().stream().filter(f -> f.code().equals("R105")).map(f -> f.text().da()).toList();
        assertEquals(List.of("Kursus 47592 i RAR Sjælland står i linje 4 og 5. Behold kun den ene.",
                "Kursus 47592 i RAR Sjælland står i linje 4 og 6. Behold kun den ene."), texts);
    }

    @Test
    void aRowThatWasSetAsideDoesNotMakeTheNextOneADuplicate() {
        CheckedFile file = check(ListFile.headed("kode;titel;pris").rows("47592;Bus;gratis", "47592;Bus;100"));
        assertEquals(List.of("R102"), codes(file).toList());
    }

    @ParameterizedTest
    @CsvSource({"47592, AMU, none", "4352, EUD, none", "AU123, OTHER, W302", "'', OTHER, W302"})
    void aBlankTypeIsReadFromTheCode(String code, CourseLevel level, String warning) {
        CheckedFile file = check(ListFile.headed("kode;titel;udbyder").row(code + ";Kursus;Skole"));
        assertEquals(level, file.entries().getFirst().course().level());
        assertEquals(warning, codes(file).findFirst().orElse("none"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Nr.;Branche;Kursuskode;Kursustitel;Kursustype;Omfang;Skole;Pakke;Stjerne;Kursuspris;Note;Tilføjet dato",
            "LØBENUMMER;OMRÅDE;kursus nr;KURSUS;uddannelses-type;Varighed (dage);Uddannelses sted;Uddannelsesforløb;Fra første dag;Pris pr. kursist;Kommentar;TILFØJET",
            "løbenr.;Erhvervsgruppe;AMU-nr.;navn;Type;dage;udbyder;forløb;uden karens;pris;bemærkning;tilføjet",
            "nr;erhvervs-område;Fagkode;Kursusnavn;type;VARIGHED(DAGE);Udbyder.;forløb;Uden  Karens;Pris;note;Tilføjet"})
    void aliasesAreKnownHoweverTheyAreSpelt(String headings) {
        CheckedFile file = check(ListFile.headed(headings)
                .row("1;Transport;47592;Bus;AMU;2;Skolen;Kabelmontør;ja;100;note;01-10-2021"));
        assertEquals(List.of(), file.findings());
        Entry entry = file.entries().getFirst();
        assertEquals(Optional.of(new BigDecimal("14.8")), entry.course().hours());
        assertEquals(Set.of("kabelmontoer"), entry.course().paths());
        assertTrue(entry.course().withoutWaitingPeriod());
        assertEquals(Optional.of("note"), entry.remark());
    }

    @Test
    void underVarighedTimerABareNumberIsHours() {
        Entry entry = check(ListFile.headed("kode;titel;Varighed (timer)").row("47592;Bus;37")).entries().getFirst();
        assertEquals(Optional.of(new BigDecimal("37")), entry.course().hours());
        assertEquals(Optional.of("37 timer"), entry.duration());
    }

    @Test
    void whatIsMissingIsNamedWithWhatIsThereAndWhatMayHaveBeenMeant() {
        assertEquals(List.of(
                "Kolonnen »kode« mangler. Filen har kolonnerne: kdoe, overskrift, pris. Mente du »kdoe«?",
                "Kolonnen »titel« mangler. Filen har kolonnerne: kdoe, overskrift, pris."),
                texts(ListFile.headed("kdoe;overskrift;pris").row("47592;Bus;100")));
    }

    @Test
    void everyFaultOfTheFileIsNamedAtOnce() {
        assertEquals(List.of("F002", "F006", "F003", "F004"),
                codes(check(ListFile.headed("kode;Pris;pÃ¥;Kursuspris").rows("47592;1;2;3", "47593;\"1;2;3")))
                        .toList());
    }

    @Test
    void aColumnThatIsThereTwiceStopsTheFile() {
        assertEquals(List.of("Kolonnen »Pris« findes to gange (kolonne C og D). Behold kun den ene."),
                texts(ListFile.headed("kode;titel;Pris;Kursuspris").row("47592;Bus;1;2")));
        assertEquals(List.of("Kolonnen »Pris« findes 3 gange (kolonne C, D og E). Behold kun den ene."),
                texts(ListFile.headed("kode;titel;Pris;Kursuspris;pris").row("47592;Bus;1;2;3")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kode;titel\n", "kode;titel\n;\n\n", "\n\n", " \n"})
    void aFileWithoutCoursesStops(String text) {
        CheckedFile file = checking.check(text.getBytes(StandardCharsets.UTF_8), SJAELLAND);
        assertEquals(List.of("F005"), codes(file).toList());
        assertTrue(file.isStopped());
    }

    @Test
    void aFileWhoseOnlyRowIsBadHasNoCourses() {
        assertTrue(codes(check(ListFile.headed("kode;titel").row("475;Bus"))).toList().contains("F005"));
    }

    @ParameterizedTest
    @CsvSource({"1, 1, false", "1, 2, true", "98, 2, false", "97, 2, true", "49, 1, false", "2450, 50, false",
            "2500, 51, true", "3000, 50, false", "3000, 51, true"})
    void moreThanTwoPercentAndMoreThanOneOrMoreThanFiftyStopTheFile(int good, int bad, boolean stops) {
        ListFile file = ListFile.ofCourses(good);
        for (int n = 0; n < bad; n++) {
            file.row("x;Kursus;;");
        }
        CheckedFile checked = check(file);
        assertEquals(stops, codes(checked).anyMatch("F008"::equals));
        assertEquals(new Counts(good + bad, good, bad), checked.counts());
    }

    @Test
    void unknownColumnsAreAWarningEachAndEmptyOnesAtTheEndAreNone() {
        CheckedFile file = check(ListFile.headed("kode;titel;Afdeling;By;;;").row("47592;Bus;x;y;;;"));
        assertEquals(List.of("W301", "W301"), codes(file).toList());
        assertEquals(Optional.of("C"), file.findings().getFirst().place().flatMap(Place::column));
        assertEquals(List.of("kode", "titel", "Afdeling", "By"), file.headings());
    }

    @Test
    void blankRowsAreSkippedAndCountedAndKeepTheirNumbers() {
        CheckedFile file = check(ListFile.headed("kode;titel").rows("", "47592;Bus", ";", "\u00A0;", "40531;Tog"));
        assertEquals(3, file.blankRows());
        assertEquals(List.of(3, 6), file.entries().stream().map(Entry::row).toList());
        assertEquals(2, file.counts().rows());
    }

    @Test
    void aLineBreakInACellMovesTheLinesAndNotTheRows() {
        CheckedFile file = check(ListFile.headed("kode;titel").rows("47592;\"Bus\r\nog tog\"", "40531;Tog"));
        assertEquals("Bus og tog", file.entries().getFirst().course().title());
        assertEquals(4, file.entries().getLast().line());
        assertEquals(3, file.entries().getLast().row());
    }

    @Test
    void idsOfCoursesWithoutCodeAreReadableUniqueAndStable() {
        ListFile list = ListFile.headed("kode;titel;udbyder").rows(";Document Control – hands on;Kursushuset",
                ";Document Control – hands on;Andre", ";" + "Lang titel ".repeat(20) + ";Skole",
                ";" + "Lang titel ".repeat(20) + "2;Skole", ";Hold 010190;1234 Kurser", ";!;?");
        List<String> ids = check(list).entries().stream().map(Entry::id).toList();
        assertEquals(ids, check(list).entries().stream().map(Entry::id).toList());
        assertEquals(6, Set.copyOf(ids).size());
        assertTrue(ids.getFirst().matches("document-control-hands-on-kursushuset-[a-p]{8}"), ids.getFirst());
        ids.forEach(id -> assertTrue(id.matches("[a-z0-9-]{9,80}") && !PersonalData.looksLikeCpr(id), id));
        assertEquals(ids.getFirst(), check(ListFile.headed("kode;titel;udbyder")
                .row(";DOCUMENT  control – Hands On ;kursushuset")).entries().getFirst().id());
        assertNotEquals(ids.get(0), ids.get(1));
    }

    private CheckedFile check(ListFile file) {
        return checking.check(file.utf8(), SJAELLAND);
    }

    private List<String> texts(ListFile file) {
        return check(file).findings().stream().map(f -> f.text().da()).collect(Collectors.toList());
    }

    private static Stream<String> codes(CheckedFile file) {
        return file.findings().stream().map(Finding::code);
    }
}
