package dk.kursusret.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kursusret.gateway.json.Json;
import dk.kursusret.rules.Seeds;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A course is among those that suit a person if the question about that course alone says so. */
class ComposedAsDecidedTest {
    private static final String PATH = "/v1/courses/compose";
    private final Api api = new Api();

    private static final List<String> POINTERS = List.of("/person/group", "/person/age", "/person/insurance",
            "/person/registeredAs", "/person/educations", "/person/unemployment/accumulatedWeeks",
            "/person/sixWeeks/use", "/person/sixWeeks/hoursUsed", "/person/interviews/firstJobInterviewHeld",
            "/person/activationOfferClashes", "/municipality", "/asOf", "/start", "/employer/statement",
            "/person/employment");
    private static final List<String> VALUES = List.of("null", "true", "false", "0", "24", "31", "39", "180",
            "\"DAGPENGE\"", "\"LEDIGHEDSYDELSE\"", "\"KONTANTHJAELP_JOBPARAT\"", "\"PART_TIME\"", "\"FULL_TIME\"",
            "\"NONE\"", "\"2015-09-07\"", "\"2021-11-20\"", "\"2019-04-01\"", "\"2025-10-01\"", "\"0461\"", "[]",
            "[{\"level\":\"LONG_HIGHER\"}]");

    /** A course has the same outcome as when asked about alone; a course that is not listed is refused there, or too long. */
    @Test
    void aCourseFitsWhereTheQuestionAboutItSaysSo() {
        Seeds.tryOften(400, random -> {
            String body = random.nextBoolean() ? ComposeEndpointTest.INSURED : ComposeEndpointTest.IN_POOL;
            for (int i = 0; i < random.nextInt(1, 5); i++) {
                body = Questions.with(body, any(POINTERS, random), any(VALUES, random));
            }
            Api.Answer answer = api.post(PATH + "?perPage=100", body);
            if (answer.status() == 200) {
                assertSaidOfEach(body, answer.json());
            }
        });
    }

    private void assertSaidOfEach(String body, JsonNode answer) {
        ObjectNode question = ComposeEndpointTest.read(body);
        question.remove("start");
        question.putArray("schemes").add(answer.path("scheme").asText());
        List<String> fitting = new ArrayList<>();
        for (JsonNode course : answer.path("courses")) {
            fitting.add(course.path("entry").asText());
            JsonNode result = decided(question, course, answer);
            assertEquals(result.path("outcome"), course.path("outcome"), body);
            assertEquals(result.path("missingFacts"), course.path("missingFacts"), body);
            if (result.has("hours")) {
                assertEquals(result.at("/hours/course"), course.path("hours"), body);
                assertEquals(result.at("/hours/remainingAfter"), course.path("leaves"), body);
            }
        }
        String where = answer.path("scheme").asText().equals("six-weeks") ? "?list=six-weeks&asOf=" : "?asOf=";
        for (JsonNode course : api.get("/v1/courses" + where + answer.path("asOf").asText()).json().path("courses")) {
            if (!fitting.contains(course.path("entry").asText())) {
                assertRefusedOrTooLong(decided(question, course, answer), body + course);
            }
        }
    }

    private JsonNode decided(ObjectNode question, JsonNode course, JsonNode answer) {
        ObjectNode put = question.deepCopy().putObject("course");
        put.put(course.path("code").isNull() ? "entry" : "code", course.path("entry").asText());
        put.put("start", answer.path("start").asText());
        String end = course.path("endsIfStartedOn").asText(null);
        if (end != null && !end.equals("null")) {
            put.put("end", end);
        }
        ObjectNode whole = question.deepCopy();
        whole.set("course", put);
        return api.post("/v1/eligibility", Json.text(whole)).scheme(answer.path("scheme").asText());
    }

    private static void assertRefusedOrTooLong(JsonNode result, String why) {
        boolean refused = Set.of("NOT_ENTITLED", "NOT_IN_FORCE", "RULE_NOT_AVAILABLE")
                .contains(result.path("outcome").asText());
        JsonNode hours = result.path("hours");
        boolean tooLong = hours.path("course").isNumber() && hours.path("total").isNumber()
                && hours.path("course").decimalValue().add(hours.path("used").isNumber()
                        ? hours.path("used").decimalValue()
                        : BigDecimal.ZERO).compareTo(hours.path("total").decimalValue()) > 0;
        assertTrue(refused || tooLong || pointsToNoList(result), why + result);
    }

    /** A course of a region other than the person's, about which only the municipality can say more. */
    private static boolean pointsToNoList(JsonNode result) {
        return result.path("scheme").asText().equals("regional-pool") && !result.path("missingData").isEmpty();
    }

    private static String any(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
