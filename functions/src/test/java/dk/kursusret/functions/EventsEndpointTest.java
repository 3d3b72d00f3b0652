package dk.kursusret.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.catalog.edition.Origin;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** GET /v1/positive-lists/events, on 15 November 2021. */
class EventsEndpointTest {
    private static final String PATH = "/v1/positive-lists/events";
    private final Api api = new Api(Fyn.lists());

    private static List<String> listed(JsonNode body) {
        List<String> told = new ArrayList<>();
        body.path("events").forEach(event -> told.add(event.path("at").textValue() + " "
                + event.path("edition").textValue() + " " + event.path("event").textValue()));
        return told;
    }

    private static List<String> ids(JsonNode body) {
        List<String> ids = new ArrayList<>();
        body.path("events").forEach(event -> ids.add(event.path("id").textValue()));
        return ids;
    }

    @Test
    void everyChangeOfStateIsToldInOrder() {
        JsonNode body = api.get(PATH).json();

        assertEquals(List.of("2021-03-10T09:00:00Z 2021-04-01 PUBLISHED",
                "2021-03-31T22:00:00Z 2021-04-01 IN_FORCE", "2021-05-10T09:00:00Z 2021-05-15 PUBLISHED",
                "2021-05-14T22:00:00Z 2021-05-15 IN_FORCE", "2021-06-30T22:00:00Z 2021-05-15 ENDED",
                "2021-09-10T09:00:00Z 2021-10-01 PUBLISHED", "2021-09-30T22:00:00Z 2021-04-01 SUPERSEDED",
                "2021-09-30T22:00:00Z 2021-10-01 IN_FORCE"), listed(body).subList(0, 8));
        assertEquals(Set.of("2021-10-05T09:00:00Z 2021-10-01 PUBLISHED",
                "2021-10-05T09:00:00Z 2021-10-01 SUPERSEDED", "2021-10-08T09:00:00Z 2021-10-01 WITHDRAWN",
                "2021-10-08T09:00:00Z 2021-10-01 IN_FORCE", "2021-11-01T09:00:00Z 2022-04-01 PUBLISHED"),
                new HashSet<>(listed(body).subList(8, 13)));
        assertEquals(13, listed(body).size());
        assertFalse(body.path("more").booleanValue());
        assertEquals(ids(body).getLast(), body.path("nextSince").textValue());
        JsonNode may = body.path("events").get(2);
        assertEquals(Fyn.MAY.sha256(), may.path("sha256").textValue());
        assertEquals("rar-fyn", may.path("list").textValue());
        assertEquals("NOT_YET_IN_FORCE", may.path("state").textValue());
        assertTrue(may.path("before").isNull());
    }

    /** Other lists publish at exactly the same times. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 1000})
    void whoeverPollsGetsEveryEventOnceWhateverTheLimit(int limit) {
        ListsInMemory lists = Fyn.lists();
        for (String list : List.of("rar-bornholm", "rar-sjaelland", "six-weeks")) {
            lists.publish(list, "2021-10-01", Origin.GIVEN, Fyn.row("42994", list, "1"));
            lists.publish(list, "2021-10-02", Origin.GIVEN, Fyn.row("42994", list, "2"));
        }
        Api many = new Api(lists);
        List<String> polled = new ArrayList<>();
        JsonNode body = many.get(PATH + "?limit=" + limit).json();
        polled.addAll(ids(body));
        while (body.path("more").booleanValue()) {
            body = many.get(PATH + "?limit=" + limit + "&since=" + encoded(body)).json();
            assertFalse(ids(body).isEmpty());
            polled.addAll(ids(body));
        }

        assertEquals(ids(many.get(PATH + "?limit=1000").json()), polled);
        assertEquals(polled.size(), new HashSet<>(polled).size());
        JsonNode nothingNew = many.get(PATH + "?since=" + encoded(body)).json();
        assertEquals(List.of(), ids(nothingNew));
        assertEquals(body.path("nextSince"), nothingNew.path("nextSince"));
    }

    private static String encoded(JsonNode body) {
        return URLEncoder.encode(body.path("nextSince").textValue(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest(name = "since {0}: {1}")
    @CsvSource({"2021-10-01, 7", "2021-10-02, 5", "2021-10-08T09:00:00Z, 3", "2021-10-08T09:00:00.001Z, 1",
            "2021-11-15, 0", "2030-01-01, 0"})
    void aDayOrAMomentBeginsWithItsOwnEvents(String since, int events) {
        assertEquals(events, listed(api.get(PATH + "?since=" + since).json()).size());
    }

    @Test
    void oneListCanBeFollowedAlone() {
        assertEquals(13, listed(api.get(PATH + "?list=rar-fyn").json()).size());
        JsonNode other = api.get(PATH + "?list=rar-bornholm").json();
        assertEquals(0, listed(other).size());
        assertTrue(other.path("nextSince").isNull());
    }

    /** Readers see a publication within a minute. If events were listed at once, an earlier one could turn up later. */
    @Test
    void anEventIsToldWhenItIsAMinuteOld() {
        ListsInMemory lists = new ListsInMemory()
                .add(Fyn.publishedAt("2021-11-15T10:59:00Z"), Fyn.row("42994", "A", "1"))
                .add(Fyn.publishedAt("2021-11-15T10:59:00.001Z"), Fyn.row("42994", "A", "1"));
        assertEquals(List.of("2021-11-15T10:59:00Z 2021-10-01 PUBLISHED"), listed(new Api(lists).get(PATH).json()));
    }

    @ParameterizedTest(name = "{0}: at {1}")
    @CsvSource(delimiter = '|', textBlock = """
            since=i-gaar            | /since
            since=2021-02-30        | /since
            limit=0                 | /limit
            limit=1001              | /limit
            list=packages           | /list
            sinse=2021-10-01        | /sinse
            """)
    void pollsAreReadStrictly(String query, String at) {
        Api.Answer answer = api.get(PATH + "?" + query);
        assertEquals(400, answer.status());
        assertEquals(Set.of(at), answer.pointers());
    }

    @Test
    void theNearestNameIsSuggestedForAMisspeltParameter() {
        assertEquals("since", api.get(PATH + "?sinse=2021-10-01").error("/sinse").path("didYouMean").textValue());
    }
}
