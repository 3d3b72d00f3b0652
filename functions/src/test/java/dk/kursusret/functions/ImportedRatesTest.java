package dk.kursusret.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.catalog.Catalog;
import dk.kursusret.catalog.edition.Acknowledgement;
import dk.kursusret.catalog.edition.AuditEntry;
import dk.kursusret.catalog.edition.AuditTrail;
import dk.kursusret.catalog.edition.CivilDay;
import dk.kursusret.catalog.edition.Counts;
import dk.kursusret.catalog.edition.Delivery;
import dk.kursusret.catalog.edition.Door;
import dk.kursusret.catalog.edition.EditionId;
import dk.kursusret.catalog.edition.EditionRecord;
import dk.kursusret.catalog.edition.KnownLists;
import dk.kursusret.catalog.edition.Origin;
import dk.kursusret.catalog.edition.RateRow;
import dk.kursusret.catalog.edition.Row;
import dk.kursusret.catalog.edition.Sha256;
import dk.kursusret.catalog.edition.Source;
import dk.kursusret.catalog.edition.Term;
import dk.kursusret.catalog.rates.RateTable;
import dk.kursusret.catalog.region.Regions;
import dk.kursusret.functions.eligibility.EligibilityEndpoint;
import dk.kursusret.functions.lists.CatalogEndpoint;
import dk.kursusret.functions.priceceiling.PriceCeilingEndpoint;
import dk.kursusret.gateway.http.Endpoint;
import dk.kursusret.gateway.http.Request;
import dk.kursusret.gateway.json.Json;
import dk.kursusret.gateway.metrics.Metrics;
import dk.kursusret.rules.rates.Evidence;
import dk.kursusret.rules.rates.Rate;
import dk.kursusret.rules.rates.RateBasis;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Published rates are used by every answer, except those given as known at an earlier time. */
class ImportedRatesTest {
    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-06-01T10:00:00Z"), CivilDay.COPENHAGEN);
    private static final String ACADEMY = """
            {"asOf":"2016-03-01",%s "schemes":["six-weeks"],
             "person":{"group":"DAGPENGE","age":31,"employment":"NONE","insurance":"FULL_TIME","registeredAs":"FULL_TIME"},
             "course":{"level":"ACADEMY","fullTime":true,"weeklyTeachingHours":37,"hours":74,"price":7675,"start":"2016-03-07"}}""";
    private final Published store = new Published();
    private final Catalog catalog = new Catalog(store, TODAY);
    private final Endpoint reads = new Routed(
            new CatalogEndpoint(catalog, KnownLists.load(), Regions.load(), TODAY, Metrics.NONE).routes());
    private final Endpoint ceiling = new Routed(new PriceCeilingEndpoint(catalog, TODAY).routes());
    private final Endpoint eligibility = new Routed(
            new EligibilityEndpoint(catalog, Regions.load(), KnownLists.load(), TODAY, Metrics.NONE).routes());

    /** One edition of the rates, from 5 March 2026, with a ceiling for 2016 unlike the one shipped, and one for 2027. */
    private static final class Published extends RecordsInMemory {
        private static boolean isOf2016(Rate rate) {
            return rate.id().equals(Rate.PRICE_CEILING) && rate.validFrom().getYear() == 2016;
        }

        private static Row ceiling(int year, String amount) {
            return new RateRow(new Rate(Rate.PRICE_CEILING, new BigDecimal(amount), "kroner ex VAT a full-time week",
                    LocalDate.of(year, 1, 1), Optional.of(LocalDate.of(year, 12, 31)), Optional.empty(), new Evidence(
                            LocalDate.of(2026, 3, 1), RateBasis.SECONDARY, "made up for a test", Optional.empty())),
                    15, 15);
        }

        void publish() {
            List<Row> entries = new ArrayList<>();
            RateTable.load().all().stream().filter(rate -> !isOf2016(rate))
                    .forEach(rate -> entries.add(new RateRow(rate, 2, 2)));
            entries.add(ceiling(2016, "3841.35"));
            entries.add(ceiling(2027, "5136.34"));
            AuditEntry stamp = new AuditEntry(Instant.parse("2026-03-05T09:00:00Z"), "anna");
            add(new EditionRecord(new EditionId(RateTable.LIST, LocalDate.of(2026, 1, 1), Sha256.of("satser")),
                    1, Term.EDITION,
                    new Delivery(new Source("satser.csv", Door.ADMIN, Origin.GIVEN), new Counts(28, 28, 0),
                            Acknowledgement.NONE),
                    AuditTrail.of(stamp).approved(stamp)), entries);
        }
    }

    @BeforeEach
    void publish() {
        store.publish();
    }

    private static JsonNode answer(Endpoint endpoint, String method, String path, String query, String body) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String pair : query.isEmpty() ? new String[0] : query.split("&")) {
            values.put(pair.split("=")[0], List.of(pair.split("=")[1]));
        }
        try {
            return Json.MAPPER.readTree(endpoint
                    .answer(new Request(method, path, values, Map.of(), body.getBytes(StandardCharsets.UTF_8), "test"))
                    .body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode get(String path, String query) {
        return answer(path.contains("ceiling") ? ceiling : reads, "GET", path, query, "");
    }

    private JsonNode decided(String knownOn) {
        return answer(eligibility, "POST", "/v1/eligibility", "",
                ACADEMY.formatted(knownOn.isEmpty() ? "" : "\"knownOn\":\"" + knownOn + "\","));
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({"asOf=2016-03-01&hours=37, NOT_COMPARED, 3841.35", "asOf=2015-03-01&hours=37, NOT_COMPARED, 3780.86",
            "asOf=2016-03-01&hours=37&price=3841, WITHIN, 3841.35",
            "asOf=2016-03-01&knownOn=2026-03-05&hours=37, NOT_COMPARED, 3841.35",
            "asOf=2016-03-01&knownOn=2026-03-04&hours=37, NOT_COMPARED, 3833.79",
            "asOf=2027-01-01&knownOn=2026-03-04&hours=37, RATE_NOT_PUBLISHED, null",
            "asOf=2027-01-01&hours=37, NOT_COMPARED, 5136.34",
            "asOf=2028-01-01&hours=37, RATE_NOT_PUBLISHED, null"})
    void theCeilingIsThatOfTheEdition(String query, String outcome, String amount) {
        JsonNode answer = get("/v1/price-ceiling", query);
        assertEquals(outcome, answer.path("outcome").asText());
        assertEquals(amount, answer.path("weeklyCeiling").path("amount").asText("null"));
    }

    @Test
    void theCeilingNamesItsRateAndSource() {
        JsonNode rate = get("/v1/price-ceiling", "asOf=2016-03-01&hours=37").at("/weeklyCeiling/rate");
        assertEquals("price-ceiling 2016-01-01 made up for a test", rate.path("id").asText() + " "
                + rate.path("validFrom").asText() + " " + rate.path("source").asText());
        String shipped = "2011 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 2025 2026";
        assertEquals(shipped, years("asOf=2028-03-01&knownOn=2026-03-04&hours=37"));
        assertEquals(shipped + " 2027", years("asOf=2028-03-01&hours=37"));
    }

    private String years(String query) {
        StringBuilder years = new StringBuilder();
        get("/v1/price-ceiling", query).path("availableYears").forEach(year -> years.append(year.asText()).append(' '));
        return years.toString().strip();
    }

    @ParameterizedTest(name = "as known on {0}: {1}")
    @CsvSource({"2026-03-04, NOT_MET", "2026-03-05, MET", "'', MET"})
    void aDecisionReadsTheCeilingOfTheEdition(String knownOn, String result) {
        JsonNode scheme = decided(knownOn).at("/results/0");
        TreeSet<String> found = new TreeSet<>();
        scheme.path("conditions").forEach(condition -> {
            if (condition.path("id").asText().equals("six-weeks.price-within-ceiling")) {
                found.add(condition.path("result").asText());
            }
        });
        assertEquals(List.of(result), List.copyOf(found), scheme.toString());
    }

    @Test
    void theDecisionIdIsAnotherOneByOtherRatesAndTheSameByTheSame() {
        assertEquals(decided("2026-03-05").path("decisionId"), decided("2026-03-05").path("decisionId"));
        JsonNode before = decided("2026-03-04");
        Catalog untouched = new Catalog(new Published(), TODAY);
        Endpoint shipped = new Routed(
                new EligibilityEndpoint(untouched, Regions.load(), KnownLists.load(), TODAY, Metrics.NONE).routes());
        assertEquals(answer(shipped, "POST", "/v1/eligibility", "",
                ACADEMY.formatted("\"knownOn\":\"2026-03-04\",")).toString(), before.toString());
        assertNotEquals(answer(shipped, "POST", "/v1/eligibility", "", ACADEMY.formatted("")).path("decisionId"),
                decided("").path("decisionId"));
    }

    @ParameterizedTest(name = "{0}: {1} rates, edition {2}, {3}")
    @CsvSource({"'', 28, 2026-01-01, GIVEN", "knownOn=2026-03-05, 28, 2026-01-01, GIVEN",
            "knownOn=2026-03-04, 27, null, SHIPPED", "asOf=2027-03-01, 2, 2026-01-01, GIVEN",
            "asOf=2027-03-01&knownOn=2026-03-04, 1, null, SHIPPED"})
    void theRatesSayWhereTheyComeFrom(String query, int rows, String edition, String origin) {
        JsonNode answer = get("/v1/rates", query);
        assertEquals(rows, answer.path("rates").size());
        assertEquals(edition, answer.at("/inUse/edition").asText("null"));
        assertEquals(origin, answer.at("/inUse/origin").asText());
        assertEquals("satser.csv", answer.at("/editions/0/source").asText());
        answer.path("rates").forEach(rate -> assertTrue(rate.path("source").asText().length() > 5, rate::toString));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/positive-lists", "/v1/health"})
    void theRatesAreShownAsNoPositiveList(String path) {
        assertEquals(List.of(), get(path, "").path("lists").findValuesAsText("list").stream()
                .filter("rates"::equals).toList());
    }
}
