package dk.kursusret.functions;

import static dk.kursusret.functions.Api.names;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kursusret.gateway.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How much of an answer is written, and in which language. */
class AnswerDetailTest {
    private static final String PATH = "/v1/eligibility";
    private final Api api = new Api();

    @ParameterizedTest(name = "lang={0}, Accept-Language {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
                 |                         | da en
            da   |                         | da
            en   |                         | en
            both |                         | da en
            both | en                      | da en
            da   | en                      | da
                 | da                      | da
                 | en                      | en
                 | en-GB,en;q=0.9          | en
                 | da-DK, da;q=0.9, en;q=0.8 | da
                 | da;q=0.5, en;q=0.9      | en
                 | de, en;q=0.3            | en
                 | de                      | da en
                 | *                       | da en
                 | en;q=0                  | da en
                 | en;q=0, da;q=0.1        | da
                 | ;;;                     | da en
            """)
    void textsAreGivenInTheLanguageAskedFor(String lang, String acceptLanguage, String languages) {
        Api asked = acceptLanguage == null ? api : api.with("Accept-Language", acceptLanguage);
        JsonNode body = asked.post(PATH + (lang == null ? "" : "?lang=" + lang),
                Questions.without(Questions.SIX_WEEKS, "/person/sideBusiness")).json();

        assertEquals(Set.of(languages.split(" ")), names(body.path("summary")));
        assertEquals(Set.of(languages.split(" ")), names(body.at("/results/0/conditions/0/text")));
        assertEquals(Set.of(languages.split(" ")), names(body.at("/results/0/missingFacts/0/question")));
        assertEquals(Set.of(languages.split(" ")), names(body.at("/results/0/deadlines/0/text")));
    }

    @Test
    void aSummaryGivesTheOutcomeAndWhatStandsInTheWayByIds() {
        String refused = Questions.with(Questions.with(Questions.SIX_WEEKS, "/course/start", "\"2016-03-07\""),
                "/course/end", "\"2016-04-01\"");
        JsonNode full = api.post(PATH + "?detail=full", refused).scheme("six-weeks");
        JsonNode summary = api.post(PATH + "?detail=summary", refused).scheme("six-weeks");

        for (String same : List.of("outcome", "ruleVersion", "decidedBy", "hours")) {
            assertEquals(full.path(same), summary.path(same), same);
        }
        assertEquals("NOT_MET", summary.at("/conditions/0/result").textValue());
        assertEquals(full.path("conditions").valueStream().filter(c -> c.path("result").textValue().equals("NOT_MET"))
                .map(c -> c.path("id").textValue()).toList(),
                summary.path("conditions").valueStream().map(c -> c.path("id").textValue()).toList());
        assertEquals(Set.of("citation", "id", "result"), names(summary.at("/conditions/0")));
        assertEquals(Set.of("document", "section"), names(summary.at("/conditions/0/citation")));
        assertEquals(Set.of("facts"), names(summary.at("/wouldChange/0")));
        assertEquals(Set.of("date", "id", "state"), names(summary.at("/deadlines/0")));
        assertEquals(Set.of("id"), names(summary.at("/notices/0")));
        for (String left : List.of("nextSteps", "duties", "complaint", "missingFacts", "amounts")) {
            assertTrue(summary.path(left).isMissingNode(), left);
        }
    }

    @Test
    void aSummaryTellsWhatIsMissingAndWhomToAsk() {
        String open = Questions.without(Questions.SIX_WEEKS, "/person/sideBusiness");

        assertEquals("[{\"pointer\":\"/person/sideBusiness\",\"askedOf\":\"CITIZEN\"}]",
                api.post(PATH + "?detail=summary", open).scheme("six-weeks").path("missingFacts").toString());
    }

    @Test
    void aFullAnswerHasEveryListEvenIfItIsEmpty() {
        JsonNode full = api.post(PATH + "?detail=full", Questions.SIX_WEEKS).scheme("six-weeks");

        assertEquals(api.post(PATH, Questions.SIX_WEEKS).scheme("six-weeks"), full);
        for (String list : List.of("conditions", "missingFacts", "missingData", "wouldChange", "amounts", "deadlines",
                "nextSteps", "duties", "notices", "complaint")) {
            assertTrue(full.path(list).isArray(), list);
        }
        assertTrue(names(full.at("/conditions/0"))
                .containsAll(Set.of("alsoCites", "facts", "question", "text")));
        assertTrue(names(full.at("/deadlines/0")).containsAll(Set.of("text", "citation")));
    }

    @ParameterizedTest
    @ValueSource(strings = {Questions.SIX_WEEKS, Questions.POOL, "{\"asOf\":\"2021-11-15\",\"municipality\":\"0370\"}",
            "{\"asOf\":\"2021-11-15\",\"municipality\":\"0370\",\"course\":{\"code\":\"42994\"}}"})
    void aSummaryOfEverySchemeInBothLanguagesIsBelow8kB(String question) throws IOException {
        ObjectNode everyScheme = ((ObjectNode) Json.MAPPER.readTree(question)).without("schemes");

        for (String day : List.of("2015-09-01", "2020-10-01", "2021-11-15", "2026-11-30")) {
            String answer = api.post(PATH + "?detail=summary&lang=both", Json.text(everyScheme.put("asOf", day)))
                    .body();
            assertTrue(answer.getBytes(StandardCharsets.UTF_8).length < 8000, answer);
        }
    }
}
