package dk.kursusret.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.catalog.Catalog;
import dk.kursusret.catalog.edition.Acknowledgement;
import dk.kursusret.catalog.edition.AuditEntry;
import dk.kursusret.catalog.edition.AuditTrail;
import dk.kursusret.catalog.edition.Counts;
import dk.kursusret.catalog.edition.Delivery;
import dk.kursusret.catalog.edition.Door;
import dk.kursusret.catalog.edition.EditionId;
import dk.kursusret.catalog.edition.EditionRecord;
import dk.kursusret.catalog.edition.KnownLists;
import dk.kursusret.catalog.edition.Origin;
import dk.kursusret.catalog.edition.Sha256;
import dk.kursusret.catalog.edition.Source;
import dk.kursusret.catalog.edition.Term;
import dk.kursusret.catalog.region.Regions;
import dk.kursusret.functions.eligibility.EligibilityEndpoint;
import dk.kursusret.functions.lists.CatalogEndpoint;
import dk.kursusret.gateway.http.Endpoint;
import dk.kursusret.gateway.http.Request;
import dk.kursusret.gateway.json.Json;
import dk.kursusret.gateway.metrics.Metrics.Ending;
import dk.kursusret.gateway.metrics.Metrics;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The metrics behind the dashboard and alarms: decisions, the facts they lacked, and lists that need attention. */
class CountedTest {
    private final ByteArrayOutputStream log = new ByteArrayOutputStream();
    private final Metrics metrics = new Metrics(Map.of("METRICS_NAMESPACE", "n"),
            new PrintStream(log, true, StandardCharsets.UTF_8), Clock.systemUTC());

    private JsonNode line() throws IOException {
        metrics.write(Json.object(), 0, Ending.ANSWERED);
        JsonNode line = Json.MAPPER.readTree(log.toByteArray());
        log.reset();
        return line;
    }

    private static Request request(String method, String path, String body) {
        return new Request(method, path, Map.of(), Map.of(), body.getBytes(StandardCharsets.UTF_8), "r");
    }

    @Test
    void aDecisionIsCountedBySchemeAndOutcomeAndByEachFactItLacks() throws IOException {
        Endpoint endpoint = new EligibilityEndpoint(new Catalog(ListsInMemory.filled(), Api.CLOCK), Regions.load(),
                KnownLists.load(), Api.CLOCK, metrics).routes();
        String question = "{\"municipality\":\"0461\",\"course\":{\"code\":\"40531\"}}";

        JsonNode answer = Json.MAPPER.readTree(endpoint.answer(request("POST", "/v1/eligibility", question)).body());

        JsonNode line = line();
        assertEquals(1, line.path("Decisions").asInt());
        answer.path("results").forEach(result -> {
            String name = "Decided " + result.path("scheme").asText() + " " + result.path("outcome").asText();
            assertEquals(1, line.path(name).asInt(), name);
            result.path("missingFacts").forEach(missing -> assertEquals(1,
                    line.path("Missing " + missing.path("pointer").asText()).asInt(), missing::toString));
        });
        assertTrue(line.has("Missing /person/group"), line::toString);

        endpoint.answer(request("POST", "/v1/eligibility/batch",
                "{\"requests\":[" + question + "," + question + "]}"));
        assertEquals(2, line().path("Decisions").asInt());
    }

    private JsonNode health(String now, ListsInMemory lists) throws IOException {
        Clock clock = Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
        new CatalogEndpoint(new Catalog(lists, clock), KnownLists.load(), Regions.load(), clock, metrics)
                .routes().answer(request("GET", "/v1/health", ""));
        return line();
    }

    private static EditionRecord edition(String list, String firstDay, String stagedAt, Optional<AuditEntry> approved) {
        AuditTrail staged = AuditTrail.of(new AuditEntry(Instant.parse(stagedAt), "account"));
        return new EditionRecord(new EditionId(list, LocalDate.parse(firstDay), Sha256.of(list + firstDay + stagedAt)),
                1, Term.EDITION,
                new Delivery(new Source("l.csv", Door.S3, Origin.GIVEN), new Counts(1, 1, 0), Acknowledgement.NONE),
                approved.map(staged::approved).orElse(staged));
    }

    /** rar-fyn of 1 October 2021 is in force until 31 March 2022. */
    @ParameterizedTest
    @CsvSource({"2022-03-24T21:59:00Z, 0, fyn holds", "2022-03-24T23:00:00Z, 1, its end is a week ahead",
            "2022-03-31T21:59:59Z, 1, the last minute", "2022-03-31T22:00:00Z, 0, it is over - now it is missed"})
    void aListIsDueAWeekBeforeItsEndWhereNoneFollows(String now, int due, String why) throws IOException {
        ListsInMemory lists = new ListsInMemory();
        lists.publish("rar-fyn", "2021-10-01", Origin.GIVEN);

        assertEquals(due, health(now, lists).path("ListsDue").asInt(-1), why);
        lists.publish("rar-fyn", "2022-04-01", "2022-03-01", Origin.GIVEN);
        assertEquals(0, health(now, lists).path("ListsDue").asInt(-1), why);
    }

    @Test
    void aListThatIsOverIsMissedAndEachHasItsAge() throws IOException {
        ListsInMemory lists = new ListsInMemory();
        lists.publish("rar-fyn", "2021-10-01", Origin.GIVEN);

        JsonNode before = health("2022-03-31T21:59:59Z", lists);
        JsonNode after = health("2022-03-31T22:00:00Z", lists);

        assertEquals(before.path("ListsMissed").asInt() + 1, after.path("ListsMissed").asInt());
        assertEquals("181 182", before.path("Age rar-fyn").asInt() + " " + after.path("Age rar-fyn").asInt());
        assertFalse(after.has("Age rar-bornholm"), "there has been none");
    }

    @ParameterizedTest
    @CsvSource({"2021-10-05T11:59:59Z, 0, not a day", "2021-10-05T12:00:00Z, 1, a day",
            "2021-11-03T11:59:59Z, 1, nearly 30",
            "2021-11-03T12:00:00Z, 0, nobody wants it"})
    void aFileThatNobodyHasApprovedWaits(String now, int waiting, String why) throws IOException {
        ListsInMemory lists = new ListsInMemory()
                .add(edition("rar-fyn", "2021-10-01", "2021-10-04T12:00:00Z", Optional.empty()));

        assertEquals(waiting, health(now, lists).path("ImportsWaiting").asInt(-1), why);
        lists.add(edition("rar-fyn", "2021-10-01", "2021-10-04T13:00:00Z",
                Optional.of(new AuditEntry(Instant.parse("2021-10-04T14:00:00Z"), "bo"))));
        assertEquals(0, health(now, lists).path("ImportsWaiting").asInt(-1), "a later file took its place");
    }
}
