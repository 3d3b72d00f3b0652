package dk.kursusret.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.catalog.edition.Origin;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first minutes of days on which something changes by itself, such as summer time and leap days. No job is needed. */
class FirstMinutesTest {
    private static final ListsInMemory LISTS = new ListsInMemory();

    static {
        LISTS.publish("six-weeks", "2025-03-01", Origin.GIVEN,
                ListsInMemory.course("42994", "Kabelmontage", "energi", "37"));
        LISTS.publish("six-weeks", "2026-03-01", "2026-02-20", Origin.GIVEN,
                ListsInMemory.course("42994", "Kabelmontage", "energi", "37"));
        LISTS.publish("rbr-syddanmark", "2025-10-01", Origin.GIVEN);
        LISTS.publish("rbr-syddanmark", "2026-04-01", "2026-03-20", Origin.GIVEN);
        LISTS.publish("rbr-syddanmark", "2026-10-01", "2026-09-20", Origin.GIVEN);
    }

    private static Api at(String moment) {
        return Api.by(Clock.fixed(Instant.parse(moment), ZoneOffset.UTC), LISTS);
    }

    private static String health(String moment, String list) {
        JsonNode health = at(moment).get("/v1/health").json();
        for (JsonNode each : health.path("lists")) {
            if (each.path("list").asText().equals(list)) {
                return health.path("today").asText() + " " + each.path("edition").asText() + " "
                        + each.path("state").asText();
            }
        }
        throw new AssertionError(list);
    }

    @ParameterizedTest
    @CsvSource({
            "2026-02-28T22:59:59Z, six-weeks, 2026-02-28 2025-03-01 CURRENT",
            "2026-02-28T23:00:00Z, six-weeks, 2026-03-01 2026-03-01 CURRENT",
            "2026-03-31T21:59:59Z, rbr-syddanmark, 2026-03-31 2025-10-01 CURRENT",
            "2026-03-31T22:00:00Z, rbr-syddanmark, 2026-04-01 2026-04-01 CURRENT",
            "2026-09-30T21:59:59Z, rbr-syddanmark, 2026-09-30 2026-04-01 CURRENT",
            "2026-09-30T22:00:00Z, rbr-syddanmark, 2026-10-01 2026-10-01 CURRENT",
            "2026-12-31T23:00:00Z, six-weeks, 2027-01-01 2026-03-01 CURRENT",
            "2027-02-28T22:59:59Z, six-weeks, 2027-02-28 2026-03-01 CURRENT",
            "2027-02-28T23:00:00Z, six-weeks, 2027-03-01 2026-03-01 LAPSED",
            "2027-03-31T21:59:59Z, rbr-syddanmark, 2027-03-31 2026-10-01 CURRENT",
            "2027-03-31T22:00:00Z, rbr-syddanmark, 2027-04-01 2026-10-01 LAPSED"})
    void aListChangesAtMidnightInDenmarkAndOneWithoutASuccessorIsOver(String moment, String list,
            String seen) {
        assertEquals(seen, health(moment, list));
    }

    /** On 29 March 2026 the hour after 1:59 is skipped; on 25 October the hour before 3:00 comes twice. */
    @ParameterizedTest
    @CsvSource({"2026-03-28T22:59:59Z, 2026-03-28", "2026-03-28T23:00:00Z, 2026-03-29",
            "2026-03-29T00:59:59Z, 2026-03-29", "2026-03-29T01:00:00Z, 2026-03-29", "2026-03-29T21:59:59Z, 2026-03-29",
            "2026-03-29T22:00:00Z, 2026-03-30", "2026-10-24T21:59:59Z, 2026-10-24", "2026-10-24T22:00:00Z, 2026-10-25",
            "2026-10-25T00:30:00Z, 2026-10-25", "2026-10-25T01:30:00Z, 2026-10-25", "2026-10-25T22:59:59Z, 2026-10-25",
            "2026-10-25T23:00:00Z, 2026-10-26", "2028-02-28T23:00:00Z, 2028-02-29", "2028-02-29T23:00:00Z, 2028-03-01"})
    void aDayIsDenmarksWhateverItsLength(String moment, String day) {
        assertEquals(day, health(moment, "six-weeks").split(" ")[0]);
        assertEquals(day, answer(moment).path("asOf").asText());
    }

    private static JsonNode answer(String moment) {
        return at(moment).post("/v1/eligibility", "{\"municipality\":\"0461\",\"course\":{\"code\":\"42994\"}}").json();
    }

    private static String outcome(String moment, String scheme) {
        for (JsonNode result : answer(moment).path("results")) {
            if (result.path("scheme").asText().equals(scheme)) {
                return result.path("outcome").asText();
            }
        }
        throw new AssertionError(scheme);
    }

    /** A new main act is expected from 1 January 2027 ({@code LawStandsUntil}): the lists go on, the rules wait for its text. */
    @Test
    void inTheFirstSecondOf2027RulesWithoutAnEndOfTheirOwnSayThatTheirTextIsNotHere() {
        assertNotEquals("RULE_NOT_AVAILABLE", outcome("2026-12-31T22:59:59Z", "six-weeks"));
        assertEquals("RULE_NOT_AVAILABLE", outcome("2026-12-31T23:00:00Z", "six-weeks"));
        assertEquals("2027-01-01 2026-03-01 CURRENT", health("2026-12-31T23:00:00Z", "six-weeks"));

        JsonNode before = at("2027-01-01T12:00:00Z").post("/v1/eligibility",
                "{\"asOf\":\"2026-12-31\",\"municipality\":\"0461\",\"course\":{\"code\":\"42994\"}}").json();
        assertNotEquals("RULE_NOT_AVAILABLE", before.path("results").path(0).path("outcome").asText(),
                "who asks about a day before it is answered as before");
    }
}
