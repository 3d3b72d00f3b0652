package dk.kursusret.functions;

import static dk.kursusret.functions.Api.names;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.functions.eligibility.LawStandsUntil;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the API says about the law and its sources. */
class RulesAndSourcesTest {
    private final Api api = new Api();

    @Test
    void rulesTellTheLifeOfEachScheme() {
        JsonNode all = api.get("/v1/rules").json();
        JsonNode sixWeeks = CatalogReadsTest.element(all.path("schemes"), "scheme", "six-weeks");

        assertEquals("2015-01-01", sixWeeks.at("/periods/0/firstDay").textValue());
        assertEquals("2015-06-28", sixWeeks.at("/periods/0/lastDay").textValue());
        assertEquals("six-weeks@2015-01-01", sixWeeks.at("/periods/0/ruleVersion").textValue());
        assertEquals("six-weeks@2015-06-29", sixWeeks.at("/periods/1/ruleVersion").textValue());
        JsonNode mink = CatalogReadsTest.element(all.path("schemes"), "scheme", "mink-pool");
        assertEquals("2023-01-01", mink.at("/periods/1/firstDay").textValue());
        assertEquals(Set.of("da", "en"), names(mink.at("/periods/1/gap")));

        JsonNode pool = api.get("/v1/rules/regional-pool?asOf=2022-01-20").json();
        assertEquals("[\"accounts-due\",\"apply-for-travel\"]", pool.at("/answerIds/deadlines").toString());
        assertTrue(pool.at("/answerIds/notices").toString().contains("\"list-lapsed\""));
        assertEquals("IN_FORCE", pool.path("status").textValue());
        assertEquals("PRIMARY", pool.path("basis").textValue());
        assertEquals(3, pool.path("situations").size());
        assertEquals("target group", pool.at("/situations/0/conditions/0/citation/section").textValue());
        assertEquals("RULE_NOT_AVAILABLE",
                api.get("/v1/rules/regional-pool?asOf=2027-01-01").json().path("status").textValue());
        assertEquals("NOT_IN_FORCE",
                api.get("/v1/rules/six-weeks?asOf=2014-12-31").json().path("status").textValue());
        assertEquals(404, api.get("/v1/rules/seven-weeks").status());
    }

    @Test
    void aVersionInForceNamesItsActsAndOrdersWithTheirAddresses() {
        JsonNode sixWeeks = api.get("/v1/rules/six-weeks?asOf=2015-09-01").json();

        assertFalse(sixWeeks.path("legalBasis").isEmpty());
        sixWeeks.path("legalBasis").forEach(citation -> assertTrue(
                citation.path("law").isTextual() && citation.path("address").asText().startsWith("https://"),
                citation::toString));
        sixWeeks.at("/situations/0/conditions").forEach(condition -> assertEquals(condition.path("citation"),
                condition.at("/citations/0"), condition::toString));
    }

    @Test
    void afterTheLawNothingThatRunsOnIsKnown() {
        JsonNode last = api.get("/v1/rules/regional-pool?asOf=2026-12-31").json();
        JsonNode after = api.get("/v1/rules/regional-pool?asOf=2027-01-01").json();
        JsonNode end = after.path("periods").path(after.path("periods").size() - 1);

        assertEquals("IN_FORCE", last.path("status").textValue());
        assertEquals("RULE_NOT_AVAILABLE", after.path("status").textValue());
        assertTrue(after.path("ruleVersion").isMissingNode() && after.path("situations").isMissingNode());
        assertEquals("2027-01-01", end.path("firstDay").textValue());
        assertEquals(Set.of("da", "en"), names(end.path("gap")));
        assertEquals("2026-12-31",
                after.path("periods").path(after.path("periods").size() - 2).path("lastDay").asText());
        assertEquals("NOT_IN_FORCE",
                api.get("/v1/rules/trial-first-day-course?asOf=2027-01-01").json().path("status").asText());
    }

    @Test
    void theLastDayOfTheLawIsTheDeployments() {
        System.setProperty(LawStandsUntil.NAME, "2021-11-14");
        try {
            Api earlier = new Api();
            assertEquals("RULE_NOT_AVAILABLE",
                    earlier.get("/v1/rules/regional-pool").json().path("status").textValue());
            assertEquals("RULE_NOT_AVAILABLE", earlier.post("/v1/eligibility", Questions.POOL).scheme("regional-pool")
                    .path("outcome").textValue());
        } finally {
            System.clearProperty(LawStandsUntil.NAME);
        }
        assertEquals("IN_FORCE", api.get("/v1/rules/regional-pool").json().path("status").textValue());
    }

    @Test
    void everySourceIsNamedWithItsKindDateAndAddress() {
        JsonNode sources = api.get("/v1/rules/sources").json().path("sources");
        JsonNode order = CatalogReadsTest.element(sources, "id", "BEK 710/2015");

        assertEquals("BEK 710/2015 ORDER 2015-05-27 https://www.retsinformation.dk/eli/lta/2015/710",
                order.path("document").asText() + " " + order.path("kind").asText() + " " + order.path("date").asText()
                        + " " + order.path("address").asText());
        assertTrue(order.path("title").textValue().contains("6 ugers jobrettet uddannelse"));
        assertEquals("LAB ACT", CatalogReadsTest.element(sources, "id", "LBK 280/2024").path("document").asText() + " "
                + CatalogReadsTest.element(sources, "id", "LBK 280/2024").path("kind").asText());
        assertEquals("PAGE", CatalogReadsTest.element(sources, "id", "regional-pool").path("kind").asText());
        assertTrue(CatalogReadsTest.element(sources, "id", "shortage-pool").path("date").isMissingNode());
        assertEquals(sources.size(), sources.findValuesAsText("id").stream().distinct().count());
    }

    @Test
    void whatTheRulesCiteIsAmongTheSources() {
        Set<String> documents = Set.copyOf(api.get("/v1/rules/sources").json().findValuesAsText("document"));

        for (JsonNode scheme : api.get("/v1/rules").json().path("schemes")) {
            for (JsonNode period : scheme.path("periods")) {
                String day = period.path("firstDay").asText("2014-12-31");
                JsonNode rules = api.get("/v1/rules/" + scheme.path("scheme").asText() + "?asOf="
                        + (day.equals("null") ? "2014-12-31" : day)).json();
                rules.findValuesAsText("document")
                        .forEach(document -> assertTrue(documents.contains(document), document));
            }
        }
    }
}
