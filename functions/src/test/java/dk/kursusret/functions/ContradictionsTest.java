package dk.kursusret.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Facts that cannot both be true give a 400 that points at both; facts that are merely odd are answered. */
class ContradictionsTest {
    private static final String PATH = "/v1/eligibility";
    private static final String NOTICE = "{\"person\":{\"noticePeriod\":{\"courseStartedInNotice\":%s,"
            + "\"firstUnemployedDay\":\"2015-09-01\"}},\"course\":{\"start\":\"%s\"}}";
    private static final String JOB = "{\"employer\":{\"employmentFollowsImmediately\":%s,\"employmentStart\":\"%s\"},"
            + "\"course\":{\"start\":\"2021-11-22\"}}";
    private final Api api = new Api();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|',
            textBlock = """
                    {"course":{"teachingDays":0}}                                                  | /course/teachingDays
                    {"course":{"hours":0}}                                                         | /course/hours
                    {"course":{"hours":0.00}}                                                      | /course/hours
                    {"course":{"start":"2015-09-07","end":"2015-09-06"}}                           | /course/end
                    {"course":{"start":"2015-09-07","end":"2015-09-16","teachingDays":11}}         | /course/end /course/teachingDays
                    {"course":{"start":"2015-09-07","end":"2015-09-07","teachingDays":2}}          | /course/end /course/teachingDays
                    {"course":{"parts":["a","b"],"deselected":["c","b"]}}                          | /course/deselected/1 /course/parts/1
                    {"person":{"sixWeeks":{"use":"NONE","interruption":"ILLNESS"}}}                | /person/sixWeeks/interruption /person/sixWeeks/use
                    {"person":{"sixWeeks":{"use":"NONE","missedParts":["a"]}}}                     | /person/sixWeeks/missedParts /person/sixWeeks/use
                    {"person":{"unemployment":{"accumulatedHours":740,"hoursInCovidWindows":740.01}}} | /person/unemployment/accumulatedHours /person/unemployment/hoursInCovidWindows
                    {"person":{"unemployment":{"accumulatedWeeks":20,"hoursInCovidWindows":741}}}  | /person/unemployment/accumulatedWeeks /person/unemployment/hoursInCovidWindows
                    {"course":{"start":"2015-09-07","end":"2015-09-16"},"travel":{"days":11}}      | /course/end /travel/days
                    """)
    void bothFactsAreTold(String body, String pointers) {
        assertContradiction(body, pointers);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{\"course\":{\"hours\":0.01,\"teachingDays\":1}}",
            "{\"course\":{\"start\":\"2015-09-07\",\"end\":\"2015-09-16\",\"teachingDays\":10}}",
            "{\"course\":{\"parts\":[\"a\"],\"deselected\":[\"b\"]}}",
            "{\"person\":{\"unemployment\":{\"accumulatedHours\":740,\"hoursInCovidWindows\":740}}}",
            "{\"person\":{\"unemployment\":{\"accumulatedWeeks\":12.16,\"hoursInCovidWindows\":450}}}",
            "{\"course\":{\"start\":\"2015-09-07\",\"end\":\"2015-09-16\"},\"travel\":{\"days\":10}}",
            "{\"course\":{\"start\":\"2015-09-07\"},\"travel\":{\"days\":300}}",
            "{\"person\":{\"sixWeeks\":{\"use\":\"NONE\",\"missedParts\":[]}}}",
            "{\"person\":{\"sixWeeks\":{\"use\":\"INTERRUPTED\",\"interruption\":\"ILLNESS\",\"missedParts\":[\"a\"]}}}"})
    void whatCanBeTrueIsAnswered(String body) {
        assertEquals(200, api.post(PATH, body).status());
    }

    @Test
    void aCourseOfTheNoticePeriodStartsBeforeTheFirstDayOfUnemployment() {
        String both = "/course/start /person/noticePeriod/courseStartedInNotice";
        assertEquals(200, api.post(PATH, NOTICE.formatted("true", "2015-08-31")).status());
        assertContradiction(NOTICE.formatted("true", "2015-09-01"), both);
        assertContradiction(NOTICE.formatted("true", "2015-09-02"), both);
        assertEquals(200, api.post(PATH, NOTICE.formatted("false", "2015-09-02")).status());
    }

    @Test
    void aJobThatFollowsDoesNotBeginBeforeTheCourse() {
        String both = "/employer/employmentFollowsImmediately /employer/employmentStart";
        assertContradiction(JOB.formatted("true", "2021-11-21"), both);
        assertEquals(200, api.post(PATH, JOB.formatted("true", "2021-11-22")).status());
        assertEquals(200, api.post(PATH, JOB.formatted("false", "2021-11-21")).status());
        assertTrue(api.post(PATH, JOB.formatted("true", "2021-11-21")).error("/employer/employmentStart")
                .at("/text/en").textValue().contains("situation 3"));
    }

    @Test
    void contradictionsAreToldWithWhatElseIsWrong() {
        assertEquals(Set.of("/course/teachingDays", "/person/agee"),
                api.post(PATH, "{\"person\":{\"agee\":1},\"course\":{\"teachingDays\":0}}").pointers());
    }

    @Test
    void primarySchoolBesideAnEducationIsIgnored() {
        JsonNode alone = educations("{\"level\":\"VOCATIONAL\"}");
        JsonNode beside = educations("{\"level\":\"PRIMARY\"},{\"level\":\"VOCATIONAL\"}");

        assertFalse(alone.isEmpty());
        assertEquals(alone, beside);
    }

    /** The results of the conditions. */
    private JsonNode educations(String educations) {
        return api.post(PATH + "?lang=en", "{\"asOf\":\"2021-09-01\",\"person\":{\"group\":\"DAGPENGE\","
                + "\"age\":40,\"educations\":[" + educations + "]}}").scheme("six-weeks").path("conditions");
    }

    private void assertContradiction(String body, String pointers) {
        Api.Answer answer = api.post(PATH, body);

        assertEquals(400, answer.status(), answer.body());
        assertEquals(new TreeSet<>(Set.of(pointers.split(" "))), answer.pointers(), answer.body());
        answer.json().path("errors")
                .forEach(error -> assertEquals("contradiction", error.path("code").textValue(), answer.body()));
    }
}
