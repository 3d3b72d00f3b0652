package dk.kursusret.rules.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.rules.facts.CourseLevel;
import dk.kursusret.rules.tables.ShippedTable;
import dk.kursusret.rules.lists.Slug;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The data of the guide: complete, and fitting together. */
class GuideTest {
    private final Asked asked = new Asked();

    @ParameterizedTest(name = "{0} has {1} codes")
    @CsvSource({"bevillingsramme, 14", "lawChapter, 3", "afholdelseskategori, 25", "persongruppemarkering, 2",
            "kontaktgruppe, 3", "aktivitetstype, 5", "personligAssistance, 10", "personligAssistanceModtager, 3",
            "personligAssistanceTimepris, 3", "personligAssistanceUdgifter, 3", "hjaelpemidler, 6",
            "hjaelpemidlerRaaderet, 2", "mentor, 5", "sundhedsindsats, 8", "socialIndsats, 17",
            "aktiveringspulje, 12", "jobordretype, 30"})
    void everyListIsComplete(String list, int codes) {
        assertEquals(codes, asked.codes(list).size());
    }

    @Test
    void thereAreSeventeenLists() {
        assertEquals(17, asked.guide.codelists().all().size());
    }

    @ParameterizedTest
    @CsvSource({"sundhedsindsats, 8", "socialIndsats, 17"})
    void theTypesAreNumberedFromOne(String list, int last) {
        assertEquals(IntStream.rangeClosed(1, last).mapToObj(Integer::toString).toList(),
                asked.codes(list).stream().map(Code::id).toList());
    }

    @Test
    void anIdIsTheGuidesNumberOrTheSlugOfTheName() {
        List<String> named = List.of(Codelists.LAW_CHAPTER, Codelists.AKTIVITETSTYPE);
        asked.guide.codelists().all().stream().filter(list -> !list.isNumbered() && !named.contains(list.id()))
                .flatMap(list -> list.codes().stream()).forEach(code -> assertEquals(Slug.of(code.name()), code.id()));
    }

    @Test
    void anIdStandsOnceInItsList() {
        asked.guide.codelists().all().forEach(list -> assertEquals(list.ids().size(), Set.copyOf(list.ids()).size()));
    }

    @Test
    void anUnknownIdIsNoCode() {
        assertEquals(Optional.empty(), asked.guide.codelists().list("bevillingsramme").orElseThrow().code("4"));
        assertEquals(Optional.empty(), asked.guide.codelists().list("ramme"));
        assertThrows(IllegalStateException.class, () -> asked.guide.codelists().known("bevillingsramme", "4"));
    }

    @Test
    void theTablesHaveEveryCodeOnce() {
        assertEquals(idsOf(Codelists.AFHOLDELSESKATEGORI), firstCells("table10.csv"));
        assertEquals(idsOf(Codelists.BEVILLINGSRAMME), firstCells("sections4.csv"));
        assertEquals(Set.copyOf(idsOf(Codelists.BEVILLINGSRAMME)),
                Set.copyOf(new ShippedTable("registration/table10.csv").columns().stream().skip(1)
                        .map(c -> c.split("/")[0])
                        .toList()));
        Set<String> types = new HashSet<>(new ShippedTable("registration/table11-voksenelever.csv").columns());
        types.remove(Codelists.AKTIVERINGSPULJE);
        types.addAll(firstCells("table11-oevrige.csv"));
        assertEquals(Set.copyOf(idsOf(Codelists.JOBORDRETYPE)), types);
        List<String> pools = idsOf(Codelists.AKTIVERINGSPULJE);
        assertEquals(pools.subList(0, 11), firstCells("table11-voksenelever.csv"));
        assertEquals(pools.subList(0, 11), firstCells("subsidies.csv"));
    }

    @Test
    void theSectionsAreThoseOfTheFrames() {
        new ShippedTable("registration/sections4.csv").rows().forEach(row -> assertEquals(row.required("section"),
                asked.code(Codelists.BEVILLINGSRAMME, row.required(Codelists.BEVILLINGSRAMME)).citation().section()));
        new ShippedTable("registration/sections4.csv").rows().stream()
                .flatMap(row -> Stream.of("afholdelseskategorier", "formerly").flatMap(c -> row.optional(c).stream()))
                .flatMap(ids -> Arrays.stream(ids.split(" ")))
                .forEach(id -> asked.code(Codelists.AFHOLDELSESKATEGORI, id));
    }

    @Test
    void datesRemarksAndFieldsAreOfCodesThatExist() {
        for (String file : List.of("dates.csv", "remarks.csv")) {
            new ShippedTable("registration/" + file).rows()
                    .forEach(row -> asked.code(row.required("codelist"), row.required("id")));
        }
        new ShippedTable("registration/fields.csv").rows().forEach(row -> {
            asked.code(Codelists.AKTIVITETSTYPE, row.required(Codelists.AKTIVITETSTYPE));
            row.optional("codelist").ifPresent(list -> assertFalse(asked.codes(list).isEmpty()));
        });
    }

    @Test
    void everyStatementThatDataNameIsThere() {
        Set<String> known = Statements.load().ids();
        asked.guide.remarks().forEach(remark -> assertTrue(known.contains(remark.statement()), remark.statement()));
        asked.guide.codelists().all().stream().flatMap(list -> list.codes().stream())
                .flatMap(code -> code.closures().stream())
                .forEach(closure -> assertTrue(known.contains(closure.because()), closure.because()));
    }

    @Test
    void noPlaceIsLeftOpenInAnyAnswer() {
        for (Code frame : asked.codes(Codelists.BEVILLINGSRAMME)) {
            for (Code category : asked.codes(Codelists.AFHOLDELSESKATEGORI)) {
                for (String day : List.of("-", "2010-01-01", "2022-02-01", "2030-01-01")) {
                    RegistrationAnswer answer = asked.frame(frame.id(), category.id(), "-", day, day);
                    answer.reasons().forEach(s -> assertFalse((s.text().da() + s.text().en()).contains("{"), s.id()));
                    answer.notices().forEach(s -> assertFalse((s.text().da() + s.text().en()).contains("{"), s.id()));
                    answer.notices().forEach(s -> assertTrue(s.citation().isPresent(), s.id()));
                }
            }
        }
    }

    @ParameterizedTest(name = "{0} asks for {1}")
    @CsvSource({"personligAssistance, modtager timepris andreUdgifter type", "hjaelpemidler, raaderet type",
            "mentor, maal mentorNavn mentorTelefon mentorLokation opgaver startdato slutdato timerPrUge minutterPrUge "
                    + "cvrNr pNr type",
            "sundhedsindsats, startdato slutdato timerPrUge minutterPrUge cvrNr pNr lokation titel type",
            "socialIndsats, startdato slutdato timerPrUge minutterPrUge cvrNr pNr lokation titel type"})
    void anActivityOfItsOwnTypeHasItsFields(String activity, String fields) {
        assertEquals(List.of(fields.split(" ")),
                asked.guide.fields(asked.code(Codelists.AKTIVITETSTYPE, activity)).stream()
                        .map(ActivityField::id).toList());
    }

    @Test
    void aHealthActivityIsAnsweredWithItsFields() {
        RegistrationAnswer answer = asked.frameless("sundhedsindsats", "8", "2022-06-01");
        assertEquals(9, answer.requiredFields().size());
        assertTrue(Asked.ids(answer.notices())
                .containsAll(List.of("no-frame-health", "not-municipal-outside-guarantee")));
        assertTrue(asked.frame("7", "26", "-", "-", "-").requiredFields().isEmpty());
    }

    @Test
    void theMarkOfTheFirstDayCourseIsOf2021() {
        Code mark = asked.code("persongruppemarkering", "ret-t-1-kort-erhvervsrettet-kursus-fra-1-led-dag");
        assertEquals(List.of(false, true, true, false), List.of("2020-12-31", "2021-01-01", "2021-12-31", "2022-01-01")
                .stream().map(day -> mark.closureOn(Closure.Day.ACTIVITY_START, LocalDate.parse(day)).isEmpty())
                .toList());
    }

    @Test
    void everyLevelHasACategory() {
        Stream.of(CourseLevel.values()).forEach(level -> assertEquals(Codelists.AFHOLDELSESKATEGORI,
                asked.guide.category(level).codelist(), level.name()));
    }

    @Test
    void aTableThatIsNotInOrderIsRefused() {
        refused("there is no resource registration/none.csv", () -> new ShippedTable("registration/none.csv"));
        refused("registration/dates.csv, line 1: the columns must be [id]",
                () -> new ShippedTable("registration/dates.csv").withColumns("id"));
        refused("registration/wrong-width.csv, line 3: 1 cells instead of 2",
                () -> new ShippedTable("registration/wrong-width.csv"));
    }

    @Test
    void aCellThatIsNotInOrderIsNamedWithFileAndLine() {
        ShippedTable.Row row = new ShippedTable("registration/wrong-cells.csv").rows().getFirst();

        refused("registration/wrong-cells.csv, line 2: day is not a date", () -> row.day("day"));
        refused("registration/wrong-cells.csv, line 2: years is not a whole number", () -> row.whole("years"));
        refused("registration/wrong-cells.csv, line 2: mark is neither X nor empty", () -> row.isMarked("mark"));
        refused("registration/wrong-cells.csv, line 2: name is empty", () -> row.required("name"));
        assertEquals(Optional.empty(), row.day("name"));
        assertFalse(row.isMarked("name"));
    }

    private static void refused(String message, Executable reading) {
        assertEquals(message, assertThrows(IllegalStateException.class, reading).getMessage());
    }

    @ParameterizedTest
    @CsvSource({"bevillingsramme, true", "afholdelseskategori, true", "sundhedsindsats, true", "lawChapter, false",
            "mentor, false", "jobordretype, false"})
    void theGuideNumbersSomeOfItsLists(String list, boolean numbered) {
        assertEquals(numbered, asked.guide.codelists().list(list).orElseThrow().isNumbered());
    }

    @Test
    void aStatementThatIsNotThereIsAMistakeOfOurs() {
        refused("no statement nothing", () -> Statements.load().say("nothing"));
        assertEquals("The answer is guidance", asked.guide.advisory().en().substring(0, 22));
    }

    @Test
    void whatAFrameTakesCanBeListed() {
        Code six = asked.code(Codelists.BEVILLINGSRAMME, "6");
        Code eleven = asked.code(Codelists.BEVILLINGSRAMME, "11");

        assertEquals(List.of("27", "28"), asked.guide.frames().categoriesOf(six).stream().map(Code::id).toList());
        assertFalse(asked.guide.frames().isDividedByChapter(six));
        assertTrue(asked.guide.frames().isDividedByChapter(eleven));
    }

    private List<String> idsOf(String list) {
        return asked.codes(list).stream().map(Code::id).toList();
    }

    private static List<String> firstCells(String file) {
        ShippedTable table = new ShippedTable("registration/" + file);
        return table.rows().stream().map(row -> row.required(table.columns().getFirst())).toList();
    }
}
