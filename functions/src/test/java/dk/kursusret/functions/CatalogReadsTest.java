package dk.kursusret.functions;

import static dk.kursusret.functions.Api.names;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.catalog.edition.KnownLists;
import dk.kursusret.catalog.edition.Origin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists, regions, rates, rules and health. */
class CatalogReadsTest {
    private final Api api = new Api();

    @Test
    void everyListIsNamedWithTheEditionInForce() {
        JsonNode body = api.get("/v1/positive-lists").json();
        JsonNode fyn = element(body.path("lists"), "list", "rar-fyn");

        assertEquals("2021-11-15", body.path("asOf").textValue());
        assertEquals("REGIONAL", fyn.path("kind").textValue());
        assertEquals(Set.of("da", "en"), names(fyn.path("name")));
        assertEquals("2021-10-01", fyn.at("/inForce/edition").textValue());
        assertEquals(1, fyn.at("/inForce/courses").intValue());
        assertEquals("[\"2021-04-01\",\"2021-10-01\"]", fyn.path("editions").toString());
        assertTrue(element(body.path("lists"), "list", "rar-bornholm").path("inForce").isNull());
        assertEquals("NATIONAL", element(body.path("lists"), "list", "six-weeks").path("kind").textValue());
        assertTrue(element(body.path("lists"), "list", "rar-nordjylland").at("/inForce/sample").booleanValue());
    }

    @ParameterizedTest(name = "asOf={0}, knownOn={1}: {2}")
    @CsvSource(textBlock = """
            2021-03-31, ,
            2021-04-01, ,           2021-04-01
            2021-09-30, ,           2021-04-01
            2021-10-01, ,           2021-10-01
            2021-09-30, 2021-09-30, 2021-04-01
            2021-10-01, 2021-09-30,
            2021-10-01, 2021-03-31,
            """)
    void theEditionInForceFollowsTheDay(String asOf, String knownOn, String edition) {
        JsonNode body = api.get("/v1/positive-lists?asOf=" + asOf + (knownOn == null ? "" : "&knownOn=" + knownOn))
                .json();

        assertEquals(edition, element(body.path("lists"), "list", "rar-fyn").at("/inForce/edition").textValue());
    }

    @Test
    void theListsOfTheLiftAreListsLikeOthers() {
        JsonNode lists = api.get("/v1/positive-lists?asOf=2021-03-31").json().path("lists");
        assertEquals("EDUCATIONS", element(lists, "list", "lift-110").path("kind").textValue());
        assertEquals("2017-03-01 2021-03-31", element(lists, "list", "lift-shortage").at("/exists/firstDay").asText()
                + " " + element(lists, "list", "lift-shortage").at("/exists/lastDay").asText());
        assertEquals(200, api.get("/v1/courses?q=kok&list=lift-110").status());
    }

    @Test
    void regionsFollowTheDay() {
        JsonNode before = api.get("/v1/regions?asOf=2025-02-28").json();
        JsonNode after = api.get("/v1/regions?asOf=2025-03-01").json();

        assertEquals(8, before.path("regions").size());
        assertEquals(5, after.path("regions").size());
        JsonNode sjaelland = element(before.path("regions"), "code", "rar-sjaelland");
        assertEquals("[\"rar-bornholm\",\"rar-fyn\",\"rar-hovedstaden\"]", sjaelland.path("adjoining").toString());
        assertEquals("SOURCED", sjaelland.path("adjoiningBasis").textValue());
        assertEquals("Næstved", element(sjaelland.path("municipalities"), "code", "0370").path("name").textValue());
        JsonNode viborg = element(element(api.get("/v1/regions?asOf=2019-12-31").json().path("regions"), "code",
                "rar-vestjylland").path("municipalities"), "code", "0791");
        assertEquals("2015-01-01 to 2019-12-31: BEK 1563/2014 § 13, 369/2015, 1006/2015",
                viborg.path("firstDay").asText()
                        + " to " + viborg.path("lastDay").asText() + ": " + viborg.path("source").asText());
        assertEquals(98, municipalities(before));
        assertEquals(98, municipalities(after));
        assertEquals("2021-11-15", api.get("/v1/regions").json().path("asOf").textValue());
    }

    @Test
    void ratesHaveDatesAndASource() {
        JsonNode all = api.get("/v1/rates").json();
        JsonNode in2015 = api.get("/v1/rates?asOf=2015-09-01").json();
        JsonNode ceiling = element(in2015.path("rates"), "id", "price-ceiling");

        assertTrue(all.path("asOf").isMissingNode());
        assertTrue(all.path("rates").size() > in2015.path("rates").size());
        assertEquals("3780.86", ceiling.path("value").toString());
        assertEquals("2015-01-01", ceiling.path("validFrom").textValue());
        assertEquals("2015-12-31", ceiling.path("lastDay").textValue());
        assertEquals("LAW", ceiling.path("basis").textValue());
        assertEquals("https://www.retsinformation.dk/eli/lta/2015/807", ceiling.path("address").textValue());
        assertFalse(ceiling.path("source").textValue().isBlank());
        List<String> in2014 = new ArrayList<>();
        api.get("/v1/rates?asOf=2014-12-31").json().path("rates").forEach(r -> in2014.add(r.path("id").textValue()));
        assertFalse(in2014.contains("price-ceiling"), in2014::toString);
    }

    @ParameterizedTest(name = "2022, as known on {0}: {1}")
    @CsvSource({"2022-04-25, 0.99", "2022-04-26, 1.08", ", 1.08"})
    void anAmountThatWasRaisedForTheWholeYearIsToldAsItWasKnown(String knownOn, String expected) {
        JsonNode rates = api.get("/v1/rates?asOf=2022-03-01" + (knownOn == null ? "" : "&knownOn=" + knownOn)).json()
                .path("rates");
        assertEquals(List.of(expected),
                rates.valueStream().filter(r -> r.path("id").asText().equals("travel-allowance"))
                        .map(r -> r.path("value").toString()).toList());
    }

    @Test
    void healthTellsWhichListsAreMissing() {
        Api.Answer answer = api.get("/v1/health");
        JsonNode body = answer.json();

        assertEquals("degraded", body.path("status").textValue());
        assertEquals("2021-11-15", body.path("today").textValue());
        JsonNode fyn = element(body.path("lists"), "list", "rar-fyn");
        assertEquals("CURRENT 2021-10-01 2022-03-31", fyn.path("state").asText() + " " + fyn.path("edition").asText()
                + " " + fyn.path("lastDay").asText());
        assertEquals(45, fyn.path("daysOld").intValue());
        JsonNode bornholm = element(body.path("lists"), "list", "rar-bornholm");
        assertEquals("NEVER true", bornholm.path("state").asText() + " " + bornholm.path("exists").asBoolean());
        assertTrue(bornholm.path("edition").isNull());
        JsonNode rbr = element(body.path("lists"), "list", "rbr-syddanmark");
        assertEquals("NEVER false", rbr.path("state").asText() + " " + rbr.path("exists").asBoolean());
        // lift-110, and the five regions for which nothing has been published
        assertEquals(6, body.path("listsMissed").intValue());
        assertEquals("no-store", answer.header("Cache-Control"));
    }

    @ParameterizedTest(name = "on {0}: {1}, missed {2}")
    @CsvSource({"2021-10-01, ok, 0", "2022-02-28, ok, 0", "2022-03-01, degraded, 1", "2022-04-01, degraded, 8",
            "2025-03-31, degraded, 10"})
    void healthIsDegradedOnTheDayAnEditionIsOver(LocalDate today, String status, int missed) {
        ListsInMemory lists = new ListsInMemory();
        lists.publish("six-weeks", "2021-03-01", Origin.GIVEN);
        KnownLists.load().positive().stream().filter(list -> list.validity().holdsOn(LocalDate.of(2021, 10, 1)))
                .filter(list -> !list.id().equals("six-weeks")).forEach(list -> {
                    lists.publish(list.id(), "2021-10-01", Origin.GIVEN);
                    if (list.id().equals("rar-fyn")) {
                        lists.publish(list.id(), "2022-04-01", Origin.GIVEN);
                    }
                });
        JsonNode body = Api.on(today, lists).get("/v1/health").json();
        assertEquals(status + " " + missed, body.path("status").asText() + " " + body.path("listsMissed").asInt());
    }

    @ParameterizedTest(name = "on {0}: {1}, last {2}, lapsed on {3}")
    @CsvSource(nullValues = "null", value = {"2021-03-31, null, null, null", "2021-09-30, 2021-04-01, null, null",
            "2022-03-31, 2021-10-01, null, null", "2022-04-01, null, 2021-10-01, 2022-04-01",
            "2026-11-29, null, 2021-10-01, 2022-04-01"})
    void aListWhoseLastEditionIsOverSaysSo(String asOf, String inForce, String last, String lapsedOn) {
        JsonNode fyn = element(api.get("/v1/positive-lists?asOf=" + asOf).json().path("lists"), "list", "rar-fyn");
        assertEquals(inForce, fyn.at("/inForce/edition").textValue());
        assertEquals(last, fyn.at("/last/edition").textValue());
        assertEquals(lapsedOn, fyn.path("lapsedOn").textValue());
        JsonNode editions = api.get("/v1/positive-lists/rar-fyn/editions?asOf=" + asOf).json();
        assertEquals(inForce, editions.path("inForce").textValue());
        assertEquals(last, editions.path("last").textValue());
        assertEquals(lapsedOn, editions.path("lapsedOn").textValue());
    }

    @ParameterizedTest(name = "on {0}: {1} hits, missing {2}")
    @CsvSource({"2022-03-31, 1, ''", "2022-04-01, 0, list:rar-fyn"})
    void whatIsOverIsNotSearchedAndIsNamed(String asOf, int hits, String missing) {
        JsonNode found = api.get("/v1/courses?q=fiber&list=rar-fyn&asOf=" + asOf).json();
        assertEquals(hits, found.path("total").intValue());
        assertEquals(missing, String.join(" ", found.path("missingData").valueStream().map(JsonNode::asText).toList()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/positive-lists", "/v1/regions", "/v1/rates", "/v1/rules", "/v1/rules/six-weeks",
            "/v1/rules/sources",
            "/v1/courses", "/v1/courses/42994"})
    void whoeverHasTheAnswerAlreadyIsToldSo(String address) {
        Api.Answer first = api.get(address);
        String tag = first.header("ETag");

        assertEquals(200, first.status());
        assertTrue(tag.matches("\"[0-9a-f]{32}\""), tag);
        assertEquals("public, max-age=30", first.header("Cache-Control"));
        for (String held : List.of(tag, "W/" + tag, "\"x\", " + tag, "*")) {
            Api.Answer second = api.with("If-None-Match", held).get(address);
            assertEquals(304, second.status(), held);
            assertEquals("", second.body());
            assertEquals(tag, second.header("ETag"));
        }
        assertEquals(200, api.with("If-None-Match", "\"x\"").get(address).status());
        assertEquals(first.body(), api.get(address).body());
    }

    @Test
    void anotherAnswerHasAnotherTag() {
        assertNotEquals(api.get("/v1/regions?asOf=2025-02-28").header("ETag"),
                api.get("/v1/regions?asOf=2025-03-01").header("ETag"));
    }

    @ParameterizedTest(name = "{0}: at {1}")
    @CsvSource(delimiter = '|', textBlock = """
            /v1/positive-lists?asof=2021-01-01    | /asof
            /v1/positive-lists?knownOn=x          | /knownOn
            /v1/regions?asOf=2021-02-30           | /asOf
            /v1/rates?year=2015                   | /year
            /v1/rules?asOf=2015-09-01             | /asOf
            /v1/rules/six-weeks?asOf=1            | /asOf
            /v1/rules/sources?asOf=2015-09-01     | /asOf
            /v1/health?verbose=1                  | /verbose
            """)
    void readsAreReadStrictlyToo(String address, String at) {
        Api.Answer answer = api.get(address);

        assertEquals(400, answer.status());
        assertEquals(Set.of(at), answer.pointers());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/nothing", "/v1/"})
    void anUnknownAddressIsA404(String address) {
        assertEquals(404, api.get(address).status());
    }

    private static int municipalities(JsonNode body) {
        int count = 0;
        for (JsonNode region : body.path("regions")) {
            count += region.path("municipalities").size();
        }
        return count;
    }

    static JsonNode element(JsonNode array, String name, String value) {
        for (JsonNode element : array) {
            if (value.equals(element.path(name).textValue())) {
                return element;
            }
        }
        throw new AssertionError("no " + value + " in " + array);
    }
}
