package dk.kursusret.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** POST /v1/eligibility/batch: many questions in one request. */
class BatchTest {
    private static final String PATH = "/v1/eligibility/batch";
    private final Api api = new Api();

    @Test
    void eachIsAnsweredInItsPlaceAndOneMistakeAffectsNoOther() {
        Api.Answer answer = api.post(PATH, batch(Questions.SIX_WEEKS,
                Questions.with(Questions.SIX_WEEKS, "/person/agee", "1"), "3", Questions.POOL));
        JsonNode results = answer.json().path("results");

        assertEquals(200, answer.status());
        assertEquals("no-store", answer.header("Cache-Control"));
        assertEquals(4, results.size());
        assertEquals(200, results.at("/0/status").intValue());
        assertEquals("ENTITLED", results.at("/0/result/results/0/outcome").textValue());
        assertEquals(400, results.at("/1/status").intValue());
        assertEquals("/person/agee", results.at("/1/problem/errors/0/pointer").textValue());
        assertTrue(results.at("/1/result").isMissingNode());
        assertEquals(400, results.at("/2/status").intValue());
        assertEquals("MAY_BE_GRANTED", results.at("/3/result/results/0/outcome").textValue());
    }

    @Test
    void aSummaryIsGivenByDefault() {
        assertTrue(api.post(PATH, batch(Questions.SIX_WEEKS)).json().at("/results/0/result/results/0/nextSteps")
                .isMissingNode());
        assertFalse(api.post(PATH + "?detail=full", batch(Questions.SIX_WEEKS)).json()
                .at("/results/0/result/results/0/nextSteps").isMissingNode());
    }

    @Test
    void anAnswerIsTheOneTheQuestionHasAlone() {
        assertEquals(api.post("/v1/eligibility?detail=summary", Questions.SIX_WEEKS).json(),
                api.post(PATH, batch(Questions.POOL, Questions.SIX_WEEKS)).json().at("/results/1/result"));
    }

    @Test
    void repeatedKeysAndPersonalDataBelongToTheirOwnRequest() {
        Api.Answer answer = api.post(PATH, batch("{\"asOf\":\"2015-09-01\",\"asOf\":\"2015-09-01\"}",
                Questions.SIX_WEEKS, "{\"employer\":{\"reference\":\"010190-1234\"}}", "{\"010190-1234\":1}"));
        JsonNode results = answer.json().path("results");

        assertEquals("/asOf", results.at("/0/problem/errors/0/pointer").textValue());
        assertEquals(200, results.at("/1/status").intValue());
        assertEquals("/employer/reference", results.at("/2/problem/errors/0/pointer").textValue());
        assertEquals(400, results.at("/3/status").intValue());
        assertFalse(answer.body().contains("010190"), answer.body());
    }

    @ParameterizedTest(name = "{0}: at {1}")
    @CsvSource(delimiter = '|', textBlock = """
            {}                            | /requests
            {"requests":[]}               | /requests
            {"requests":{}}               | /requests
            {"requests":null}             | /requests
            {"requests":[{}],"extra":1}   | /extra
            {"request":[{}]}              | /request
            []                            | ''
            {"requests":[{}],"requests":[{}]} | /requests
            """)
    void aMalformedBatchIsOneProblem(String body, String at) {
        Api.Answer answer = api.post(PATH, body);

        assertEquals(400, answer.status());
        assertTrue(answer.pointers().contains(at), answer.body());
    }

    @Test
    void aHundredAreTakenAndNoMore() {
        String[] bodies = new String[100];
        Arrays.fill(bodies, "{\"schemes\":[\"six-weeks\"]}");
        assertEquals(100, api.post(PATH, batch(bodies)).json().path("results").size());

        String[] more = new String[101];
        Arrays.fill(more, "{}");
        assertEquals(Set.of("/requests"), api.post(PATH, batch(more)).pointers());
    }

    /** The faults of one request are not affected by how many another has. */
    @Test
    void aRefusedNumberIsNeverReadAsNothingStated() {
        String sixty = "{\"course\":{\"parts\":[" + String.join(",", Collections.nCopies(60, "\"010190-1234\""))
                + "]}}";
        JsonNode results = api.post(PATH, batch(sixty, "{\"employer\":{\"reference\":\"010190-1234\"}}", "{}")).json()
                .path("results");

        assertEquals(50, results.at("/0/problem/errors").size());
        assertEquals(10 + 1, results.at("/0/problem/moreErrors").intValue(), "and there are too many parts");
        assertEquals("/employer/reference", results.at("/1/problem/errors/0/pointer").textValue());
        assertEquals(200, results.at("/2/status").intValue());
    }

    private static String batch(String... bodies) {
        return "{\"requests\":[" + String.join(",", bodies) + "]}";
    }
}
