package dk.kursusret.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.catalog.edition.Origin;
import dk.kursusret.catalog.edition.Row;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type, and which courses that finds. */
class CourseSearchTest {
    private static final Api API = api("42994 Rengøring og rengøringskontrol", "47001 Almen fødevarehygiejne",
            "47002 EU-efteruddannelse for chauffører", "47003 Børnehavens dagligdag", "47004 Turen går til Bornholm",
            "47005 Mobilkran", "47006 Rengøringsassistent", "47007 Svejsning med MAG", "48400 Trin 3 i børns leg",
            "47008 Café og køkken", "47009 Båd og motor", "47010 Bad og vådrum");

    private static Api api(String... courses) {
        ListsInMemory lists = new ListsInMemory();
        lists.publish("rar-fyn", "2021-10-01", Origin.GIVEN, Stream.of(courses).map(course -> ListsInMemory
                .course(course.substring(0, 5), course.substring(6), "Service", "37")).toArray(Row[]::new));
        return new Api(lists);
    }

    private static JsonNode search(String q, String... more) {
        return API.get("/v1/courses?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8) + String.join("", more)).json();
    }

    private static String found(JsonNode answer) {
        List<String> found = new ArrayList<>();
        answer.path("courses").forEach(course -> found.add(course.path("code").textValue()));
        return String.join(" ", found);
    }

    private static String corrections(JsonNode answer) {
        List<String> told = new ArrayList<>();
        answer.path("corrections").forEach(
                word -> told.add(word.path("asked").textValue() + "→" + word.path("shown").textValue()));
        return String.join(" ", told);
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # a letter too many, too few, wrong, or exchanged with its neighbour
            rengørring           | 42994 47006 | rengørring→rengøring
            rengoerring          | 42994 47006 | rengoerring→rengøring
            RENGØRNIG            | 42994 47006 | rengørnig→rengøring
            hygejne              | 47001       | hygejne→hygiejne
            chaufør              | 47002       | chaufør→chauffør
            chaufor              | 47002       | chaufor→chauffør
            svejsnig mag         | 47007       | svejsnig→svejsning
            rengøringsasistent   | 47006       | rengøringsasistent→rengøringsassistent
            # two are too many for a short word, and one for a shorter
            hgyejne              | -           | -
            mga                  | -           | -
            # what is there is never taken for another word
            rengøring            | 42994 47006 | -
            rengøringskontrol    | 42994       | -
            """)
    void aWordThatNoListHasIsTakenForTheNearestThatOneHas(String q, String codes, String corrections) {
        JsonNode answer = search(q);

        assertEquals(codes == null ? "" : codes, found(answer));
        assertEquals(corrections == null ? "" : corrections, corrections(answer));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # who writes ø means it; who writes o may mean both
            børn                 | 47003 48400
            boern                | 47003 48400
            børnehave            | 47003
            born                 | 47003 48400 47004
            båd                  | 47009
            bad                  | 47009 47010
            baad                 | 47009
            ren                  | 42994 47006
            # longer words within others, shorter ones only at the end, and only where none begins with them
            hygiejne             | 47001
            assistent            | 47006
            kran                 | 47005
            ring                 | 42994
            vare                 | -
            cafe                 | 47008
            CAFÉ                 | 47008
            # numbers are found whole
            3                    | 48400
            trin 3               | 48400
            # words that say nothing
            et kursus i rengøring | 42994 47006
            courses in rengøring | 42994 47006
            kursus               | -
            # all words, wherever they stand
            service mag          | 47007
            rengøring mag        | -
            """)
    void wordsAreFoundByTheirBeginningWithoutNoise(String q, String codes) {
        JsonNode answer = search(q);

        assertEquals(codes == null ? "" : codes, found(answer));
        assertEquals("", corrections(answer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"42994", "AMU 42994", "amu-42994", "amu42994", " 42994 ", "42994-", "42994- -", "42 994",
            "42.994", "nr. 42994", "kode: 42994", "AMU-nr. 42994", "kursus 42994", "42994 rengørring",
            "rengøring 42994",
            "EUD 42994", "#42994"})
    void aCodeIsFoundHoweverItIsWritten(String q) {
        assertEquals("42994", found(search(q)));
        assertEquals("", corrections(search(q)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"42995", "AMU 42995", "4299x", "42949"})
    void anotherNumberIsNeverGuessed(String q) {
        assertEquals("", found(search(q)));
        assertEquals("", corrections(search(q)));
    }

    @Test
    void severalCodesAreSeveralCourses() {
        assertEquals("47005 42994", found(search("42994, 47005")));
    }

    @Test
    void theLevelIsAWordToo() {
        assertEquals("42994 47006", found(search("amu rengøring")));
        assertEquals("", found(search("eud rengøring")));
    }

    /** A filter leaves out courses, but it does not make a word unknown. */
    @Test
    void aWordThatOnlyCoursesLeftOutHaveIsNotCorrected() {
        JsonNode answer = search("rengøring", "&level=EUD");

        assertEquals("", found(answer));
        assertEquals("", corrections(answer));
    }

    /** In the order of the Danish alphabet. */
    @Test
    void titlesCanBeInAlphabeticalOrder() {
        Api api = api("10001 Åben", "10002 Ædel", "10003 Øvet", "10004 Zoo", "10005 abe");

        assertEquals("10005 10004 10002 10003 10001", found(api.get("/v1/courses?sort=title").json()));
    }

    @Test
    void theShortestOrTheCheapestComeFirstOnRequest() {
        AtomicInteger hours = new AtomicInteger(100);
        ListsInMemory lists = ListsInMemory.filled();
        lists.publish("rar-bornholm", "2021-10-01", Origin.GIVEN, Stream.of("10001", "10002", "10003")
                .map(code -> ListsInMemory.course(code, "Kursus", "byg", "" + hours.getAndAdd(-10)))
                .toArray(Row[]::new));
        Api api = new Api(lists);

        assertEquals("10003 10002 10001",
                found(api.get("/v1/courses?list=rar-bornholm&sort=duration").json()));
        String all = found(api.get("/v1/courses?list=six-weeks&sort=price").json());
        assertEquals("48400 AU101", Stream.of(all.split(" ")).skip(2).limit(2).collect(Collectors.joining(" ")));
    }

    @Test
    void everyProviderOfACourseIsNamed() {
        assertEquals("[\"Eksempelskolen\"]", search("42994").at("/courses/0/providers").toString());
    }
}
