package dk.kursusret.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.catalog.edition.AsWritten;
import dk.kursusret.catalog.edition.CourseRow;
import dk.kursusret.catalog.edition.Origin;
import dk.kursusret.catalog.edition.Row;
import dk.kursusret.functions.pages.api.ApiDocument;
import dk.kursusret.gateway.http.Response;
import dk.kursusret.rules.facts.CourseLevel;
import dk.kursusret.rules.lists.CourseName;
import dk.kursusret.rules.lists.ListedCourse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages for searching courses, comparing regions and checking a registration. */
class SearchPageTest {
    private static final Browser PAGES = new Browser(lists());
    private static final Pattern ROW = Pattern.compile("<th scope=\"row\">(.*?)</th>", Pattern.DOTALL);

    private static ListsInMemory lists() {
        ListsInMemory lists = ListsInMemory.filled();
        lists.publish("rar-fyn", "2021-10-01", "2021-10-02", Origin.SAMPLE,
                IntStream.range(0, 60).mapToObj(i -> ListsInMemory.course(String.valueOf(50_000 + i),
                        "Kursus nummer " + i, "service", "37")).toArray(Row[]::new));
        lists.publish("rar-bornholm", "2021-10-01", Origin.SAMPLE,
                ListsInMemory.course("60001", "Svejsning", "metal", "37"),
                ListsInMemory.course("60002", "Svejsning", "metal", "20"), hygiene("a", "Skole A"),
                hygiene("b", "Skole B"));
        return lists;
    }

    private static Row hygiene(String id, String provider) {
        return new CourseRow(
                new ListedCourse(
                        new CourseName("hygiejne-" + id, Optional.empty(), "Almen fødevarehygiejne",
                                Optional.of(provider)),
                        CourseLevel.AMU, Optional.of(new BigDecimal("7.4")), Optional.empty(), Optional.empty(),
                        Optional.empty(), Set.of()),
                AsWritten.NOTHING, Optional.empty(), Optional.empty(), 1, 1);
    }

    private static Response ask(String path, String query) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        Arrays.stream(query.split("&")).filter(pair -> !pair.isEmpty()).map(pair -> pair.split("="))
                .forEach(pair -> parameters.computeIfAbsent(pair[0], name -> new ArrayList<>()).add(pair[1]));
        return PAGES.get(path, parameters);
    }

    private static String search(String query) {
        return Browser.text(ask("/kurser", query));
    }

    private static List<String> rows(String page) {
        return ROW.matcher(page).results().map(row -> row.group(1).replaceAll("<[^>]*>|\\s+", " ").strip()).toList();
    }

    @Test
    void aTitleHasOneRowWithEveryNumberAndLength() {
        String page = search("q=svejsning");

        assertEquals(1, rows(page).size(), page);
        assertTrue(page.contains("Vi fandt 1 kursus."), page);
        assertTrue(page.contains("60001") && page.contains("60002"), page);
        assertTrue(page.contains("5 dage (37 timer)") && page.contains("2,7 dage (20 timer)"), page);
        assertTrue(page.contains("href=\"kurser/60001?asOf=2021-11-15\">Eksempelskolen"), page);
    }

    @Test
    void aSampleIsMarkedAndSaid() {
        assertTrue(rows(search("q=svejsning")).getFirst().endsWith("(eksempel)"));
        assertTrue(search("q=svejsning").contains("står på opdigtede lister"));
        assertFalse(search("q=gaffeltruck").contains("opdigtede"));
        assertTrue(rows(Browser.text(ask("/lister/rar-bornholm", ""))).getFirst().endsWith("(eksempel)"));
    }

    @Test
    void correctedWordsAreNamed() {
        assertTrue(search("q=svejsnig").contains("Ingen kurser med »svejsnig«. Viser kurser med »svejsning«."));
    }

    @Test
    void pagesLeadBothWaysAndKeepWhatWasSearchedFor() {
        String second = search("q=kursus&list=rar-fyn&page=2");

        assertTrue(second.contains("Side 2 af 3"), second);
        assertTrue(second.contains("rel=\"prev\" href=\"kurser?q=kursus&amp;list=rar-fyn&amp;page=1\""), second);
        assertTrue(second.contains("rel=\"next\" href=\"kurser?q=kursus&amp;list=rar-fyn&amp;page=3\""), second);
        assertFalse(search("list=rar-fyn").contains("rel=\"prev\""));
        assertTrue(search("list=rar-fyn&page=99").contains("Side 3 af 3"));
    }

    /** Except paging, which is done by links, and the format, which is for programs. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"/kurser, /v1/courses", "/sagsbehandler/registrering, /v1/registrations/check",
            "/sagsbehandler/regioner, /v1/positive-lists/compare", "/sagsbehandler/regioner, /v1/packages"})
    void everyParameterOfTheApiIsAField(String page, String path) {
        List<String> parameters = new ApiDocument().groups().stream().flatMap(group -> group.operations().stream())
                .filter(operation -> operation.path().equals(path))
                .flatMap(operation -> operation.parameters().stream()).map(ApiDocument.Parameter::name)
                .filter(name -> !Set.of("page", "perPage", "format").contains(name)).toList();
        String form = Browser.text(ask(page, ""));

        assertTrue(parameters.contains("knownOn") || parameters.contains("registeredOn"), parameters::toString);
        assertEquals(List.of(), parameters.stream()
                .filter(name -> !form.contains("name=\"" + name.replace("regions", "region") + "\"")).toList());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            q=svejsning&level=EUD                  | Alle slags: Vi fandt 1 kursus.
            q=svejsning&region=rar-fyn             | I hele landet: Vi fandt 1 kursus.
            q=svejsning&list=six-weeks             | På alle lister: Vi fandt 1 kursus.
            q=svejsning&provider=findes-ikke       | Hos alle udbydere: Vi fandt 1 kursus.
            q=svejsning&asOf=2021-09-01            | På listerne i dag: Vi fandt 1 kursus.
            q=svejsning gaffeltruck                | Kun »gaffeltruck«: Vi fandt 1 kursus.
            q=svejsning&level=EUD&list=six-weeks   | Uden de andre valg: Vi fandt 1 kursus.
            q=xyzzy                                | Se listerne
            """)
    void nothingFoundSaysWhyAndLeadsOn(String query, String way) {
        String page = search(query);

        assertTrue(page.contains("Ingen kurser med »"), page);
        assertTrue(page.contains(">" + way + "</a>"), page);
        assertTrue(page.contains("href=\"tjek\""), page);
    }

    @Test
    void aMistakeLeadsToItsFieldAndStandsBesideIt() {
        String page = search("asOf=x&level=y");

        assertTrue(page.contains("href=\"#asOf\"") && page.contains("href=\"#level\""), page);
        assertTrue(page.contains("id=\"asOf-error\""), page);
    }

    @Test
    void anAddressCarriesNothingButTheSearch() {
        String page = search("q=kursus&list=rar-fyn&/person/age=31");

        assertFalse(page.contains("person"), page);
    }

    private static String asked(String q) {
        return Browser.text(PAGES.post("/tjek", "/municipality", "0400", "/asOf", "2021-11-15", "til", "search", "trin",
                "course", "q", q));
    }

    @Test
    void theCitizensOwnSearchFindsTheSameWithATitleOnce() {
        String page = asked("hygejne");

        assertTrue(page.contains("Ingen kurser med »hygejne«. Viser kurser med »hygiejne«."), page);
        assertEquals(1, Pattern.compile(">Almen fødevarehygiejne<").matcher(page).results().count(), page);
        assertEquals(2, Pattern.compile("value=\"entry:hygiejne-[ab]\"").matcher(page).results().count(), page);
        assertTrue(page.contains("AMU-kursus · Skole A · 1 dag (7,4 timer) · eksempel"), page);
    }

    @Test
    void aNumberOnNoListIsOfferedHoweverItIsWritten() {
        assertTrue(asked("AMU 42995").contains("value=\"code:42995\""));
    }

    /** There is no button that does nothing. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|',
            textBlock = """
                    sogt=1                                                      | Vælg én registrering
                    sundhedsindsats=7&socialIndsats=8                           | Vælg én registrering
                    bevillingsramme=7                                           | Vælg også Afholdelseskategori.
                    afholdelseskategori=26                                      | Vælg også Bevillingsramme.
                    bevillingsramme=7&afholdelseskategori=26&lawChapter=14      | Kun bevillingsramme 11 er delt efter lovkapitel.
                    bevillingsramme=7&afholdelseskategori=26&activityStart=x    | Aktiviteten begynder:
                    """)
    void aRegistrationThatCannotBeCheckedSaysWhatIsMissing(String query, String told) {
        String page = Browser.text(ask("/sagsbehandler/registrering", query));

        assertTrue(page.contains(told), page);
        assertTrue(page.contains("errors-heading"), page);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            bevillingsramme=7&afholdelseskategori=26                    | Ja, det passer sammen.
            bevillingsramme=7&afholdelseskategori=25                    | Nej, det passer ikke sammen.
            sundhedsindsats=7&registeredOn=1. maj 2022                  | passer
            """)
    void aRegistrationIsToldByNamesWithItsProvision(String query, String outcome) {
        String page = Browser.text(ask("/sagsbehandler/registrering", query));

        assertTrue(page.contains(outcome), page);
        assertTrue(page.contains("<span class=\"small\">") || outcome.startsWith("Ja"), page);
        assertTrue(page.contains("Grundlag: "), page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bevillingsramme", "afholdelseskategori", "lawChapter", "aktiveringspulje", "jobordretype",
            "sundhedsindsats", "socialIndsats", "activityStart", "registeredOn"})
    void everyParameterOfTheCheckIsAField(String name) {
        assertTrue(Browser.text(ask("/sagsbehandler/registrering", "")).contains("name=\"" + name + "\""));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|',
            textBlock = """
                    sogt=1                                                       | <a href="#region-0">Vælg mindst to og højst 8 regioner.</a>
                    sogt=1&region=rar-fyn                                        | <a href="#region-0">Vælg mindst to og højst 8 regioner.</a>
                    region=rar-fyn&region=rar-hovedstaden                        | Der er ikke to lister at sammenligne
                    region=rar-fyn&region=rar-hovedstaden                        | Disse lister er ikke lagt ind for den dag, så de er ikke med: RAR Hovedstaden
                    region=rar-fyn&region=rbr-sjaelland                          | Findes ikke som region den dag og er ikke med: RBR Sjælland
                    region=rar-fyn&region=rar-sjaelland                          | Eksempellister, ikke de rigtige lister: RAR Fyn
                    region=rar-fyn&region=rar-sjaelland                          | RAR Sjælland: Eksempelskolen
                    region=rar-fyn&region=rar-bornholm                           | 63 kurser, som nogle af regionerne mangler
                    region=rar-fyn&region=rar-bornholm&knownOn=30. september 2021 | Den 30. september 2021 var disse lister ikke kendt for den dag, så de er ikke med:
                    region=rar-fyn&region=rar-bornholm&knownOn=i går             | <a href="#knownOn">
                    knownOn=i går                                                | <a href="#knownOn">
                    asOf=15. november 2021                                       | Kursuspakker, der har virket, er ikke lagt ind for 15. november 2021.
                    """)
    void regionsAreComparedInWords(String query, String told) {
        String page = Browser.text(ask("/sagsbehandler/regioner", query));

        assertTrue(page.contains(told), page);
    }
}
