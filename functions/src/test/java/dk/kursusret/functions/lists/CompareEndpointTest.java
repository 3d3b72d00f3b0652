package dk.kursusret.functions.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.catalog.Catalog;
import dk.kursusret.catalog.edition.KnownLists;
import dk.kursusret.catalog.region.Regions;
import dk.kursusret.functions.registration.Asking;
import dk.kursusret.gateway.http.Fault;
import dk.kursusret.gateway.http.Request;
import dk.kursusret.gateway.http.Routes;
import dk.kursusret.gateway.metrics.Metrics;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** GET /v1/positive-lists/compare, called by its path. */
class CompareEndpointTest {
    private static final String PATH = "/v1/positive-lists/compare";
    private final ListsInMemory lists = new ListsInMemory()
            .list("rar-fyn", "2021-04-01", "42994 Rengøring", "40531 Bus", "48400 Lille bus", "Anhugger @ Fynskolen")
            .list("rar-fyn", "2021-10-01", "42994 Rengøring", "40531 Bus", "Anhugger @ Fynskolen")
            .list("rar-sydjylland", "2021-04-01", "42994 Rengøring", "48400 Lille bus", "anhugger @ Sydskolen")
            .list("rar-sydjylland", "2021-10-01", "42994 Rengøring", "48400 Lille bus", "anhugger @ Sydskolen")
            .list("rar-bornholm", "2021-10-01", "42994 Rengøring", "48400 Lille bus");
    private final Clock clock = Clock.fixed(Instant.parse("2021-11-01T09:00:00Z"), ZoneOffset.UTC);
    private final Routes routes = new CatalogEndpoint(new Catalog(lists, clock), KnownLists.load(),
            Regions.load(), clock, Metrics.NONE).routes();
    private final Asking asking = new Asking(routes);

    private static List<String> rows(JsonNode answer) {
        List<String> rows = new ArrayList<>();
        answer.path("differences").forEach(row -> rows.add(row.path("entry").asText() + ": " + words(row, "on")
                + " not " + words(row, "lackedBy") + " but title " + words(row, "sameTitleIn")));
        return rows;
    }

    private static String words(JsonNode row, String name) {
        List<String> words = new ArrayList<>();
        row.path(name).forEach(word -> words.add(word.asText()));
        return String.join("+", words);
    }

    @Test
    void coursesThatSomeHaveAndOthersLackAreNamedWithBoth() {
        JsonNode answer = asking.ask(PATH, "regions=rar-fyn,rar-sydjylland,rar-bornholm&asOf=2021-10-01");
        assertEquals(List.of("Anhugger @ Fynskolen: rar-fyn+rar-sydjylland not rar-bornholm but title ",
                "48400: rar-sydjylland+rar-bornholm not rar-fyn but title ",
                "40531: rar-fyn not rar-sydjylland+rar-bornholm but title "), rows(answer));
        assertEquals("""
                [{"region":"rar-fyn","providers":["Fynskolen"]},{"region":"rar-sydjylland","providers":["Sydskolen"]}]
                """.strip(), answer.at("/differences/0/providers").toString());
        assertEquals(1, answer.path("shared").asInt());
        assertEquals(0, answer.path("missingData").size());
        assertEquals("{\"document\":\"regional-experience\",\"section\":\"proposal\"}",
                answer.path("citation").toString());
        assertTrue(answer.path("advisory").asBoolean());
        assertTrue(answer.at("/regions/0/listEdition/sample").asBoolean());
    }

    @Test
    void aCourseWithoutACodeIsTheSameByItsTitleWhoeverOffersIt() {
        assertEquals(List.of("40531: rar-fyn not rar-sydjylland but title ",
                "48400: rar-sydjylland not rar-fyn but title "),
                rows(asking.ask(PATH, "regions=rar-fyn,rar-sydjylland&asOf=2021-10-01")));
    }

    @Test
    void aTitleThatEveryRegionHasUnderSomeCodeComesLast() {
        lists.list("rar-hovedstaden", "2021-10-01", "40531 Bus", "11111 Anhugger");
        lists.list("rar-sjaelland", "2021-10-01", "Anhugger @ Fynskolen", "22222 Truck");

        assertEquals(List.of("40531: rar-hovedstaden not rar-sjaelland but title ",
                "22222: rar-sjaelland not rar-hovedstaden but title ",
                "11111: rar-hovedstaden not rar-sjaelland but title rar-sjaelland",
                "Anhugger @ Fynskolen: rar-sjaelland not rar-hovedstaden but title rar-hovedstaden"),
                rows(asking.ask(PATH, "regions=rar-hovedstaden,rar-sjaelland&asOf=2021-10-01")));
    }

    @ParameterizedTest(name = "{0}: {1} shared, {2} differ, missing {3}")
    @CsvSource(delimiter = '|', value = {
            "regions=rar-fyn,rar-sydjylland&asOf=2021-09-30 | 3 | 1 | ''",
            "regions=rar-fyn,rar-sydjylland&asOf=2021-10-01 | 2 | 2 | ''",
            "regions=rar-fyn,rar-sydjylland | 2 | 2 | ''",
            "regions=rar-fyn,rar-sydjylland&asOf=2021-10-01&knownOn=2021-09-30 | 0 | 0"
                    + " | list:rar-fyn+list:rar-sydjylland",
            "regions=rar-fyn,rar-bornholm&asOf=2021-09-30 | 0 | 0 | list:rar-bornholm",
            "regions=rar-fyn,rar-sydjylland&asOf=2021-03-31 | 0 | 0 | list:rar-fyn+list:rar-sydjylland"})
    void theDayChoosesTheEditionsAndARegionWithoutOneIsNamed(String query, int shared, int differences,
            String missing) {
        JsonNode answer = asking.ask(PATH, query);
        assertEquals(shared, answer.path("shared").asInt());
        assertEquals(differences, answer.path("differences").size());
        assertEquals(missing, words(answer, "missingData"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {"'' | /regions", "regions= | /regions /regions",
            "regions=rar-fyn | /regions", "regions=rar-fyn,rar-fyn | /regions /regions",
            "regions=rar-fyn,rar-fyn,rar-bornholm | /regions", "regions=rar-fyn,,rar-bornholm | /regions",
            "regions=rar-fyn,rar-funen | /regions", "regions=rar-fyn,six-weeks | /regions",
            "regions=rar-fyn&regions=rar-bornholm | /regions", "regions=rar-fyn,rar-bornholm&asof=2021-01-01 | /asof",
            "regions=rar-fyn,rar-bornholm&asOf=2021-02-30 | /asOf",
            "regions=rar-bornholm,rar-fyn,rar-hovedstaden,rar-nordjylland,rar-oestjylland,rar-sjaelland,"
                    + "rar-sydjylland,rar-vestjylland,rbr-hovedstaden | /regions"})
    void whatCannotBeComparedIsPointedAt(String query, String pointers) {
        assertEquals(List.of(pointers.split(" ")), asking.pointers(PATH, query));
    }

    @Test
    void aMisspeltRegionIsAnsweredByTheNearest() {
        List<Fault> faults = asking.faults(PATH, "regions=rar-fyn,rar-bornhlm");
        assertEquals(Optional.of("rar-bornholm"), faults.getFirst().didYouMean());
    }

    @Test
    void whoeverHasTheAnswerAlreadyGetsNoBody() {
        Request first = Asking.get(PATH, "regions=rar-fyn,rar-bornholm");
        String tag = routes.answer(first).headers().get("ETag");
        Request again = new Request("GET", PATH, first.query(), Map.of("if-none-match", tag), new byte[0], "test");
        assertEquals(304, routes.answer(again).status());
    }

    @Test
    void theListsThemselvesAreStillToldAndPackagesAreNone() {
        JsonNode answer = asking.ask("/v1/positive-lists", "");
        List<String> ids = new ArrayList<>();
        answer.path("lists").forEach(list -> ids.add(list.path("list").asText()));
        assertTrue(ids.contains("six-weeks") && ids.contains("rar-fyn"));
        assertTrue(!ids.contains("packages"));
    }
}
