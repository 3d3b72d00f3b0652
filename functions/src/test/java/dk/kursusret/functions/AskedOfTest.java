package dk.kursusret.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody who receives another benefit than dagpenge is sent to an a-kasse. */
class AskedOfTest {
    private static final String QUESTION = "{\"asOf\":\"%1$s\",\"schemes\":[\"%2$s\"],\"municipality\":\"0370\","
            + "\"person\":{\"group\":\"%3$s\",\"employment\":\"NONE\",\"sideBusiness\":false},"
            + "\"course\":{\"listedOn\":[\"six-weeks\"],\"start\":\"%1$s\"},"
            + "\"employer\":{\"statement\":false,\"employmentStart\":\"2024-09-02\"}}";
    private final Api api = new Api();

    @ParameterizedTest
    @ValueSource(strings = {"2015-09-01", "2016-09-05", "2018-09-03", "2024-09-02", "2026-02-16"})
    void theMunicipalityKnowsOfLedighedsydelse(String asOf) {
        Set<String> asked = askedOf(asOf, "six-weeks", "LEDIGHEDSYDELSE");

        assertTrue(asked.contains("JOBCENTRE"), asked.toString());
        assertFalse(asked.contains("A_KASSE"), asked.toString());
    }

    @Test
    void theAKasseKnowsOfDagpenge() {
        assertTrue(askedOf("2024-09-02", "six-weeks", "DAGPENGE").contains("A_KASSE"));
    }

    /** Asked of in one situation of the pool alone. */
    @Test
    void theMunicipalityKnowsOfSickness() {
        JsonNode situations = api.post("/v1/eligibility", QUESTION.formatted("2024-09-02", "regional-pool",
                "SYGEDAGPENGE")).scheme("regional-pool").path("situations");

        assertEquals(Set.of("JOBCENTRE"), missing(situations, "/person/unemployment/accumulatedWeeks"));
    }

    private Set<String> askedOf(String asOf, String scheme, String group) {
        Set<String> asked = new TreeSet<>();
        api.post("/v1/eligibility", QUESTION.formatted(asOf, scheme, group)).scheme(scheme).path("missingFacts")
                .forEach(fact -> asked.add(fact.path("askedOf").textValue()));
        return asked;
    }

    private static Set<String> missing(JsonNode situations, String pointer) {
        Set<String> asked = new TreeSet<>();
        situations.forEach(situation -> situation.path("missingFacts").forEach(fact -> {
            if (fact.path("pointer").textValue().equals(pointer)) {
                asked.add(fact.path("askedOf").textValue());
            }
        }));
        return asked;
    }
}
