package dk.kursusret.functions;

import static dk.kursusret.functions.Api.names;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** POST /v1/eligibility: the names and shapes that clients rely on. */
class EligibilityEndpointTest {
    private static final String PATH = "/v1/eligibility";
    /** The same course by its code, so that the list is consulted. */
    private static final String LISTED = Questions.with(Questions.without(Questions.SIX_WEEKS, "/course/listedOn"),
            "/course/code", "\"42994\"");
    private final Api api = new Api();

    @Test
    void anAnswerHasTheFieldsOfTheContract() {
        Api.Answer answer = api.post(PATH, Questions.SIX_WEEKS);
        JsonNode body = answer.json();

        assertEquals(200, answer.status());
        assertEquals("no-store", answer.header("Cache-Control"));
        assertTrue(answer.header("Content-Type").startsWith("application/json"));
        assertEquals("test", answer.header("X-Request-Id"));
        assertEquals(Set.of("advisory", "advisoryText", "asOf", "decisionId", "engine", "region", "results", "summary"),
                names(body));
        assertEquals("2015-09-01", body.path("asOf").textValue());
        assertTrue(body.path("advisory").booleanValue());
        assertEquals(Set.of("da", "en"), names(body.path("summary")));
        assertEquals(Set.of("da", "en"), names(body.path("advisoryText")));
        assertEquals("{\"code\":\"rar-sjaelland\",\"adjoining\":[\"rar-bornholm\",\"rar-fyn\",\"rar-hovedstaden\"],"
                + "\"basis\":\"SOURCED\"}", body.path("region").toString());
    }

    @Test
    void aResultHasTheFieldsOfTheContract() {
        JsonNode result = api.post(PATH, LISTED).scheme("six-weeks");

        assertEquals(Set.of("amounts", "basis", "benefitPercent", "complaint", "conditions", "deadlines", "decidedBy",
                "duties",
                "hours", "listEdition", "missingData", "missingFacts", "nextSteps", "notices", "outcome",
                "registration", "ruleVersion", "scheme", "wouldChange"), names(result));
        assertEquals("ENTITLED", result.path("outcome").textValue());
        assertEquals("six-weeks@2015-06-29", result.path("ruleVersion").textValue());
        assertEquals("PRIMARY", result.path("basis").textValue());
        assertEquals("A_KASSE", result.path("decidedBy").textValue());
        assertEquals(Set.of("edition", "list", "sample", "sha256"), names(result.path("listEdition")));
        assertEquals("2015-01-01", result.at("/listEdition/edition").textValue());
        assertEquals("[]", result.path("missingFacts").toString());
        assertEquals("[]", result.path("missingData").toString());
        assertEquals("[]", result.path("wouldChange").toString());
        assertEquals("{\"total\":222,\"used\":0,\"course\":148,\"remainingAfter\":74}",
                result.path("hours").toString());
        assertEquals(100, result.path("benefitPercent").intValue());
        assertEquals("{\"bevillingsramme\":7,\"afholdelseskategorier\":[26],\"persongruppemarkering\":null,"
                + "\"fritagelse\":\"FULL_TIME\",\"weeklyHours\":37,\"weeklyMinutes\":0,"
                + "\"mandatory\":[\"fritagelse\"]}",
                result.path("registration").toString());
        assertEquals(Set.of("citation", "date", "id", "state", "text"), names(result.at("/deadlines/0")));
        assertEquals("2016-03-03", result.at("/deadlines/0/date").textValue());
        assertEquals(Set.of("actor", "citation", "id", "text"), names(result.at("/nextSteps/0")));
        assertTrue(names(result.at("/duties/0")).containsAll(Set.of("id", "text")));
    }

    @Test
    void aConditionSaysWhatItRestsOn() {
        JsonNode condition = condition(api.post(PATH, Questions.SIX_WEEKS).scheme("six-weeks"),
                "six-weeks.completed-within-period");

        assertEquals(Set.of("alsoCites", "citation", "facts", "id", "question", "reason", "result", "text"),
                names(condition));
        assertEquals("MET", condition.path("result").textValue());
        assertEquals("six-weeks", condition.at("/citation/document").textValue());
        assertEquals("§ 3", condition.at("/citation/section").textValue());
        assertEquals("[]", condition.path("alsoCites").toString());
        List<String> facts = texts(condition.path("facts"));
        assertTrue(facts.containsAll(List.of("/person/age", "/person/unemployment/accumulatedWeeks", "/course/end")),
                facts::toString);
        assertEquals(facts.size(), Set.copyOf(facts).size());
    }

    @Test
    void aMissingFactSaysWhomToAskAndWhat() {
        JsonNode result = api.post(PATH, Questions.without(Questions.SIX_WEEKS, "/person/sideBusiness"))
                .scheme("six-weeks");

        assertEquals("UNDETERMINED", result.path("outcome").textValue());
        assertEquals(1, result.path("missingFacts").size());
        assertEquals(Set.of("askedOf", "pointer", "question"), names(result.at("/missingFacts/0")));
        assertEquals("/person/sideBusiness", result.at("/missingFacts/0/pointer").textValue());
        assertEquals("CITIZEN", result.at("/missingFacts/0/askedOf").textValue());
        assertTrue(result.path("registration").isMissingNode());
        assertTrue(result.path("benefitPercent").isMissingNode());
    }

    @Test
    void anEducationsOwnFactsAreAskedForInTheirPlace() {
        JsonNode result = api.post(PATH, Questions.with(Questions.SIX_WEEKS, "/person/educations",
                "[{\"level\":\"VOCATIONAL\"},{\"level\":\"OTHER\",\"years\":3.5}]")).scheme("six-weeks");

        assertEquals(List.of("/person/educations/1/upperSecondaryRequiredToday"), pointers(result));
    }

    @Test
    void anEducationCountsAsCompletedWhereNothingIsSaid() {
        assertEquals("NOT_ENTITLED", api.post(PATH, Questions.with(Questions.SIX_WEEKS, "/person/educations",
                "[{\"level\":\"LONG_HIGHER\"}]")).scheme("six-weeks").path("outcome").textValue());
        assertEquals("ENTITLED", api.post(PATH, Questions.with(Questions.SIX_WEEKS, "/person/educations",
                "[{\"level\":\"LONG_HIGHER\",\"completed\":false}]")).scheme("six-weeks").path("outcome").textValue());
    }

    @Test
    void aNoTellsWhatWouldChangeIt() {
        JsonNode result = api.post(PATH, Questions.with(Questions.SIX_WEEKS, "/course/end", "\"2015-10-30\""))
                .scheme("six-weeks");

        assertEquals("NOT_ENTITLED", result.path("outcome").textValue());
        assertFalse(result.path("wouldChange").isEmpty());
        assertEquals(Set.of("facts", "text"), names(result.at("/wouldChange/0")));
        List<String> changed = new ArrayList<>();
        result.path("wouldChange").forEach(change -> change.path("facts").fieldNames().forEachRemaining(changed::add));
        assertTrue(changed.contains("/course/jobcentreCoversRest"), changed::toString);
    }

    @Test
    void thePoolIsAnsweredPerSituation() {
        JsonNode result = api.post(PATH, Questions.POOL).scheme("regional-pool");

        assertEquals("MAY_BE_GRANTED", result.path("outcome").textValue());
        List<String> situations = new ArrayList<>();
        result.path("situations").forEach(s -> situations.add(s.path("situation").textValue() + " "
                + s.path("outcome").textValue()));
        assertEquals(List.of("LISTED_COURSE MAY_BE_GRANTED", "EMPLOYER_STATEMENT NOT_ENTITLED",
                "EMPLOYER_SUBSIDY NOT_ENTITLED"), situations);
        assertTrue(names(result.at("/situations/0")).containsAll(
                Set.of("conditions", "missingData", "missingFacts", "outcome", "situation")));
        assertEquals("rar-sjaelland", result.at("/listEdition/list").textValue());
        assertEquals("2021-10-01", result.at("/listEdition/edition").textValue());
        JsonNode refund = result.at("/amounts/0");
        assertEquals("refund-share", refund.path("id").textValue());
        assertEquals(0, new BigDecimal("80").compareTo(refund.path("percent").decimalValue()));
    }

    @Test
    void aListThatIsNotThereIsNamed() {
        JsonNode result = api.post(PATH, Questions.with(Questions.POOL, "/course/code", "\"99999\""))
                .scheme("regional-pool");

        assertEquals("UNDETERMINED", result.path("outcome").textValue());
        assertEquals(List.of("list:rar-bornholm", "list:rar-hovedstaden"), texts(result.path("missingData")).stream()
                .sorted().toList());
        assertEquals("[]", result.path("missingFacts").toString());
    }

    @Test
    void allSchemesAreAnsweredBestFirstWhereNoneIsNamed() {
        JsonNode body = api.post(PATH, Questions.without(Questions.SIX_WEEKS, "/schemes")).json();
        List<String> schemes = new ArrayList<>();
        body.path("results").forEach(result -> schemes.add(result.path("scheme").textValue()));

        assertTrue(schemes.containsAll(List.of("six-weeks", "regional-pool")), schemes::toString);
        assertEquals("six-weeks", schemes.getFirst());
        assertEquals(schemes.size(), Set.copyOf(schemes).size());
        assertEquals(schemes, schemes(api.post(PATH, Questions.with(Questions.SIX_WEEKS, "/schemes", "null"))));
    }

    @Test
    void anEmptyQuestionIsAnsweredForToday() {
        Api.Answer answer = api.post(PATH, "{}");

        assertEquals(200, answer.status());
        assertEquals("2021-11-15", answer.json().path("asOf").textValue());
        assertTrue(answer.json().path("region").isMissingNode());
        assertEquals("UNDETERMINED", answer.scheme("regional-pool").path("outcome").textValue());
    }

    @ParameterizedTest
    @CsvSource({"/person/age", "/person/unemployment/accumulatedWeeks", "/course/level", "/person/educations"})
    void nullIsTheSameAsAbsent(String pointer) {
        JsonNode absent = api.post(PATH, Questions.without(Questions.SIX_WEEKS, pointer)).json();
        JsonNode isNull = api.post(PATH, Questions.with(Questions.SIX_WEEKS, pointer, "null")).json();

        assertEquals(absent, isNull);
    }

    @Test
    void aWholeObjectMayBeNull() {
        assertEquals(200, api.post(PATH, Questions.with(Questions.SIX_WEEKS, "/person", "null")).status());
    }

    @Test
    void whatTheRequestSaysWinsOverTheListAndTheDifferenceIsNamed() {
        JsonNode result = api.post(PATH, Questions.with(Questions.POOL, "/course/level", "\"EUD\""))
                .scheme("regional-pool");

        assertEquals("[27]", result.at("/registration/afholdelseskategorier").toString());
        assertTrue(result.path("notices").toString().contains("differs-from-list"));
    }

    @Test
    void listsAreReadAsTheyWereKnownOnTheDay() {
        String known = Questions.with(Questions.with(Questions.POOL, "/course/code", "\"40531\""), "/knownOn",
                "\"2021-09-30\"");

        assertEquals("2021-09-30", api.post(PATH, known).json().path("knownOn").textValue());
        assertEquals("UNDETERMINED", api.post(PATH, known).scheme("regional-pool").path("outcome").textValue());
        assertEquals("MAY_BE_GRANTED", api.post(PATH, Questions.with(known, "/knownOn", "\"2021-10-01\""))
                .scheme("regional-pool").path("outcome").textValue());
    }

    @Test
    void aSampleListIsMarkedAsOne() {
        String aalborg = Questions.with(Questions.with(Questions.POOL, "/municipality", "\"0851\""), "/course/code",
                "\"45141\"");
        JsonNode result = api.post(PATH, aalborg).scheme("regional-pool");

        assertTrue(result.at("/listEdition/sample").booleanValue(), result::toString);
        assertTrue(result.path("notices").toString().contains("sample-list"));
    }

    private static List<String> schemes(Api.Answer answer) {
        List<String> schemes = new ArrayList<>();
        answer.json().path("results").forEach(result -> schemes.add(result.path("scheme").textValue()));
        return schemes;
    }

    private static JsonNode condition(JsonNode result, String id) {
        for (JsonNode condition : result.path("conditions")) {
            if (condition.path("id").textValue().equals(id)) {
                return condition;
            }
        }
        throw new AssertionError(id);
    }

    private static List<String> pointers(JsonNode result) {
        List<String> pointers = new ArrayList<>();
        result.path("missingFacts").forEach(fact -> pointers.add(fact.path("pointer").textValue()));
        return pointers;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.textValue()));
        return texts;
    }
}
