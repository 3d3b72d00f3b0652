package dk.kursusret.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.catalog.edition.AsWritten;
import dk.kursusret.catalog.edition.CourseRow;
import dk.kursusret.catalog.edition.Origin;
import dk.kursusret.catalog.edition.Row;
import dk.kursusret.rules.facts.CourseLevel;
import dk.kursusret.rules.lists.CourseName;
import dk.kursusret.rules.lists.ListedCourse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Courses and editions as CSV for spreadsheets. */
class CourseTablesTest {
    private static final String EDITION = "/v1/positive-lists/rar-fyn/editions/2021-10-01";
    private static final String HEADING = "løbenr;erhvervsområde;kode;titel;type;varighed;udbyder;forløb;"
            + "uden karens;pris;bemærkning;tilføjet";

    private static Row row(String title, String remark, Optional<Boolean> withoutWaitingPeriod) {
        ListedCourse course = new ListedCourse(
                new CourseName("au-101", Optional.empty(), title, Optional.of("Skole;Øst")), CourseLevel.ACADEMY,
                Optional.of(new BigDecimal("14.8")), Optional.of(new BigDecimal("1234.5")), Optional.of("kontor"),
                withoutWaitingPeriod, Set.of("b-forloeb", "a-forloeb"));
        return new CourseRow(course,
                new AsWritten(Optional.of("7"), Optional.of("Kontor"), Optional.of("2 dage"), Optional.of(remark)),
                Optional.empty(), Optional.of(LocalDate.of(2021, 4, 9)), 2, 2);
    }

    private static Api api(Row... rows) {
        ListsInMemory lists = new ListsInMemory();
        lists.publish("rar-fyn", "2021-10-01", Origin.SAMPLE, rows);
        return new Api(lists);
    }

    @Test
    void anEditionIsATableInTheLayoutOfLists() {
        Api.Answer answer = api(row("Ledelse \"nu\"", "første\r\nanden", Optional.of(true)))
                .get(EDITION + "?format=csv");

        assertEquals(
                "\uFEFF" + HEADING
                        + ";gælder fra;gælder til\r\n7;Kontor;;\"Ledelse \"\"nu\"\"\";Akademi;2 dage;\"Skole;Øst\";"
                        + "a-forloeb|b-forloeb;ja;1234,50;\"første\r\nanden\";09-04-2021;01-10-2021;31-03-2022\r\n",
                answer.body());
        assertEquals("text/csv; charset=utf-8; header=present", answer.header("Content-Type"));
        assertEquals("attachment; filename=\"SAMPLE_rar-fyn_2021-10-01.csv\"",
                answer.header("Content-Disposition"));
        assertEquals("Accept", answer.header("Vary"));
        assertEquals("1", answer.header("X-Total-Count"));
        assertEquals("", answer.header("Link"));
    }

    @Test
    void aColumnThatIsEmptyInEveryRowIsLeftOut() {
        assertFalse(api(row("Ledelse", "x", Optional.empty())).get(EDITION + "?format=csv").body()
                .contains("uden karens"));
    }

    /** A blank cell would be read as no. */
    @Test
    void aRowThatDoesNotSayAmongOthersThatDoIsUnknown() {
        Row other = ListsInMemory.course("42994", "Kabel", "energi", "37");
        List<String> lines = api(row("Ledelse", "x", Optional.empty()), other).get(EDITION + "?format=csv").body()
                .lines().toList();

        assertTrue(lines.get(1).contains(";a-forloeb|b-forloeb;ukendt;1234,50;"), lines.get(1));
        assertTrue(lines.get(2).contains(";nej;2043,00;"), lines.get(2));
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(quoteCharacter = '`', textBlock = """
            =1+1,      '=1+1
            +45 12,    '+45 12
            -5,        '-5
            @SUM(A1),  '@SUM(A1)
            '=1+1,     ''=1+1
            a=b,       a=b
            'citat',   'citat'
            """)
    void whatASpreadsheetWouldRunIsGuarded(String remark, String cell) {
        assertTrue(api(row("Ledelse", remark, Optional.of(false))).get(EDITION + "?format=csv").body()
                .contains(";" + cell + ";09-04-2021"));
    }

    @Test
    void aSearchIsATableOfAllHitsWithARowForEachList() {
        List<String> lines = new Api().get("/v1/courses?q=42994&format=csv&asOf=2021-11-15").body().lines().toList();

        assertEquals("\uFEFF" + HEADING + ";timer;kursus;liste;udgave;gælder til;eksempel", lines.getFirst());
        assertEquals(3, lines.size());
        assertTrue(lines.get(1).endsWith(";37;42994;six-weeks;01-03-2021;28-02-2022;nej"), lines.get(1));
        assertTrue(lines.get(2).endsWith(";37;42994;rar-sjaelland;01-10-2021;31-03-2022;nej"), lines.get(2));
        Row[] many = IntStream.range(10000, 10040)
                .mapToObj(code -> ListsInMemory.course("" + code, "Kursus", "byg", "37")).toArray(Row[]::new);
        assertEquals(41, api(many).get("/v1/courses?format=csv").body().lines().count());
        assertEquals(11, api(many).get("/v1/courses?format=csv&perPage=10&page=4").body().lines().count());
    }

    @ParameterizedTest(name = "Accept: {0} is answered by {1}")
    @CsvSource(delimiter = '|', textBlock = """
            text/csv                                                        | text/csv
            text/csv, application/json;q=0.9                                | text/csv
            text/csv;q=0.5, application/json                                | application/json
            text/csv;q=0.9, */*;q=0.1                                       | text/csv
            TEXT/CSV                                                        | text/csv
            text/*                                                          | text/csv
            text/csv;header=present;q=0.8, application/json;q=0.7           | text/csv
            text/csv;q=0                                                    | application/json
            */*                                                             | application/json
            image/png                                                       | application/json
            text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | application/json
            application/json, text/csv                                      | application/json
            """)
    void theHeaderAcceptChoosesToo(String accept, String type) {
        Api.Answer answer = new Api().with("Accept", accept).get("/v1/courses");

        assertTrue(answer.header("Content-Type").startsWith(type + ";"), answer.header("Content-Type"));
        assertEquals("Accept", answer.header("Vary"));
    }

    @Test
    void theParameterTakesPrecedenceOverTheHeader() {
        Api csv = new Api().with("Accept", "text/csv");
        assertTrue(csv.get("/v1/courses?format=json").header("Content-Type").startsWith("application/json"));
        assertTrue(new Api().with("Accept", "application/json").get("/v1/courses?format=csv").header("Content-Type")
                .startsWith("text/csv"));
    }

    @Test
    void theTwoFormatsHaveTagsOfTheirOwn() {
        String json = new Api().get("/v1/courses").header("ETag");
        assertEquals(200, new Api().with("If-None-Match", json).get("/v1/courses?format=csv").status());
    }
}
