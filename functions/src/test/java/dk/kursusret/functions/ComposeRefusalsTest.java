package dk.kursusret.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** POST /v1/courses/compose: what is refused, and where the faults point. */
class ComposeRefusalsTest {
    private static final String PATH = ComposeEndpointTest.PATH;
    private static final String INSURED = ComposeEndpointTest.INSURED;
    private final Api api = new Api();

    @ParameterizedTest(name = "{0} = {1}: {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
            /start                        | null                | missing         | /start
            /start                        | "2015-02-30"        | not-a-day       | /start
            /start                        | 1                   | wrong-type      | /start
            /q                            | "-"                 | invalid-value   | /q
            /q                            | 1                   | wrong-type      | /q
            /level                        | "AMUU"              | unknown-value   | /level
            /maxDays                      | 0                   | out-of-range    | /maxDays
            /maxDays                      | "5"                 | wrong-type      | /maxDays
            /maxDay                       | 5                   | unknown-field   | /maxDay
            /page                         | 2                   | unknown-field   | /page
            /area                         | ""                  | wrong-length    | /area
            /course                       | {"code":"42994"}    | unknown-field   | /course
            /course                       | {}                  | unknown-field   | /course
            /schemes                      | ["mink-pool"]       | unknown-value   | /schemes/0
            /schemes                      | []                  | wrong-length    | /schemes
            /person/age                   | "31"                | wrong-type      | /person/age
            /municipality                 | "9999"              | unknown-value   | /municipality
            /q                            | "010190-1234"       | personal-data   | /q
            """)
    void whatCannotBeUnderstoodIsToldWithItsPlace(String pointer, String value, String code, String at) {
        Api.Answer answer = api.post(PATH, Questions.with(INSURED, pointer, value));

        assertEquals(400, answer.status(), answer.body());
        assertEquals(code + " " + at,
                answer.json().at("/errors/0/code").asText() + " " + answer.json().at("/errors/0/pointer").asText());
        assertEquals(1, answer.json().path("errors").size(), answer.body());
    }

    /** A course that begins after the notice period cannot have begun in it. */
    @Test
    void factsThatContradictTheDayPointToItAsThisQuestionNamesIt() {
        String body = Questions.with(Questions.with(INSURED, "/person/noticePeriod/courseStartedInNotice", "true"),
                "/person/noticePeriod/firstUnemployedDay", "\"2015-09-01\"");
        JsonNode errors = api.post(PATH, body).json().path("errors");

        assertEquals("contradiction /start", errors.at("/1/code").asText() + " " + errors.at("/1/pointer").asText());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"page=0, /page", "perPage=101, /perPage", "detail=full, /detail", "asOf=2015-09-01, /asOf",
            "lang=tysk, /lang"})
    void anotherParameterIsRefused(String query, String pointer) {
        Api.Answer answer = api.post(PATH + "?" + query, INSURED);

        assertEquals("400 " + pointer, answer.status() + " " + answer.json().at("/errors/0/pointer").asText());
    }

    @Test
    void onlyPostIsAnsweredHereAndElsewhereCoursesAreFoundByCode() {
        assertEquals("405 POST, OPTIONS", api.get(PATH).status() + " " + api.get(PATH).header("Allow"));
        assertEquals(405, api.ask("HEAD", PATH, new byte[0]).status());
        assertEquals(204, api.ask("OPTIONS", PATH, new byte[0]).status());
        assertEquals(400, api.post(PATH, "").status());
    }
}
