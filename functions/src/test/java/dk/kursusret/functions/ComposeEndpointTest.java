package dk.kursusret.functions;

import static dk.kursusret.functions.Api.names;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kursusret.catalog.edition.Origin;
import dk.kursusret.catalog.edition.Row;
import dk.kursusret.gateway.json.Json;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** POST /v1/courses/compose: which listed courses suit a person. */
class ComposeEndpointTest {
    static final String PATH = "/v1/courses/compose";
    /** Insured, unemployed for twelve and a half weeks on 1 September 2015, with all six weeks left. */
    static final String INSURED = asked(Questions.SIX_WEEKS, "2015-09-07");
    /** On kontanthjælp in Næstved. */
    static final String IN_POOL = asked(Questions.POOL, "2021-11-22");
    private final Api api = new Api();

    /** The question without its course and schemes, with a day to begin on. */
    private static String asked(String question, String start) {
        ObjectNode body = read(question);
        body.remove(List.of("course", "schemes"));
        return Json.text(body.put("start", start));
    }

    static ObjectNode read(String body) {
        try {
            return (ObjectNode) Json.MAPPER.readTree(body);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(body, e);
        }
    }

    private JsonNode answer(String body) {
        return answer(api, body);
    }

    private static JsonNode answer(Api api, String body) {
        Api.Answer answer = api.post(PATH, body);
        assertEquals(200, answer.status(), answer.body());
        return answer.json();
    }

    private static String entries(JsonNode answer) {
        return String.join(" ", answer.path("courses").valueStream().map(c -> c.path("entry").textValue()).toList());
    }

    @Test
    void anAnswerHasTheFieldsOfTheContractAndIsNotKept() {
        Api.Answer answer = api.post(PATH, INSURED);
        JsonNode body = answer.json();

        assertEquals(Set.of("asOf", "advisory", "advisoryText", "start", "scheme", "outcome", "ruleVersion",
                "decidedBy", "hoursLeft", "latestEnd", "total", "page", "perPage", "matching", "notExamined", "courses",
                "corrections", "missingData", "notices"), names(body));
        assertEquals(Set.of("entry", "code", "title", "provider", "level", "area", "duration", "days", "hours", "price",
                "withoutWaitingPeriod", "paths", "providers", "lists", "leaves", "endsIfStartedOn", "outcome",
                "missingFacts"),
                names(body.at("/courses/0")));
        assertEquals("six-weeks 222 2016-03-03", body.path("scheme").asText() + " " + body.path("hoursLeft") + " "
                + body.path("latestEnd").asText());
        assertEquals("no-store", answer.header("Cache-Control"));
        assertEquals("Accept-Language", answer.header("Vary"));
    }

    /** A course of a day and a half by the list takes two calendar days, but only its own hours. */
    @ParameterizedTest(name = "{0}: {1} hours, {2} left, until {3}, {4} {5}")
    @CsvSource(delimiter = '|', nullValues = "-",
            textBlock = """
                    42994                   | 37   | 185   | 2015-09-11 | UNDETERMINED | /course/inPersonPercent
                    40531                   | 22.2 | 199.8 | 2015-09-09 | UNDETERMINED | /course/inPersonPercent
                    48400                   | 74   | 148   | 2015-09-18 | UNDETERMINED | /course/inPersonPercent
                    # a part-time module may take more weeks than a full-time one
                    AU101                   | -    | -     | 2015-09-18 | UNDETERMINED | /course/fullTime /course/weeklyTeachingHours
                    # the list does not say how long it lasts
                    document-control-udbyder | -   | -     | -          | UNDETERMINED | /course/end /course/fullTime /course/inPersonPercent /course/jobcentreCoversRest
                    """)
    void aCourseTellsWhatItTakesWhatItLeavesWhenItEndsAndWhatIsMissing(String entry, String hours,
            String leaves, String end, String outcome, String missing) {
        JsonNode course = answer(INSURED).path("courses").valueStream()
                .filter(c -> c.path("entry").asText().equals(entry)).findFirst().orElseThrow();

        assertEquals(hours, text(course.path("hours")));
        assertEquals(leaves, text(course.path("leaves")));
        assertEquals(end, text(course.path("endsIfStartedOn")));
        assertEquals(outcome, course.path("outcome").asText());
        assertEquals(missing, pointers(course.path("missingFacts")));
    }

    private static String text(JsonNode value) {
        return value.isNull() ? null : value.asText();
    }

    private static String pointers(JsonNode missing) {
        return String.join(" ", missing.valueStream().map(fact -> fact.path("pointer").asText()).toList());
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # what fits, best first: few missing facts, then what leaves least
            /start                                  | "2015-09-07"   | 48400 42994 40531 AU101 document-control-udbyder
            /q                                      | "kabel"        | 42994 40531 48400
            /q                                      | "Fiber stolpe" | 40531
            /area                                   | "Energi"       | 42994 40531
            /level                                  | "ACADEMY"      | AU101
            /level                                  | "PRIVATE"      | document-control-udbyder
            # what lasts longer, or nobody knows how long
            /maxDays                                | 10             | 48400 42994 40531 AU101
            /maxDays                                | 9              | 42994 40531
            /maxDays                                | 3              | 40531
            /maxDays                                | 2              | -
            # what takes more hours than are left
            /person/sixWeeks/hoursUsed              | 148            | 48400 42994 40531 AU101 document-control-udbyder
            /person/sixWeeks/hoursUsed              | 148.01         | 42994 40531 AU101 document-control-udbyder
            /person/sixWeeks/hoursUsed              | 200            | AU101 document-control-udbyder
            # what ends too late: 2016-03-03 is the last day
            /start                                  | "2016-02-19"   | 48400 42994 40531 AU101 document-control-udbyder
            /start                                  | "2016-02-22"   | 42994 40531 document-control-udbyder
            /start                                  | "2016-03-01"   | 40531 document-control-udbyder
            /start                                  | "2016-03-04"   | -
            # what the person is refused whatever the course
            /person/sideBusiness                    | true           | -
            # higher courses are for those of 25 and over
            /person/age                             | 24             | 48400 42994 40531 document-control-udbyder
            """)
    void coursesAreThoseThatFitBestFirst(String pointer, String value, String entries) {
        String body = Questions.with(Questions.with(INSURED, "/schemes", "[\"six-weeks\"]"), pointer, value);

        assertEquals(entries == null ? "" : entries, entries(answer(body)));
    }

    @ParameterizedTest(name = "{0} = {1}: {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
            /person/group                  | "DAGPENGE"                      | six-weeks     | UNDETERMINED
            # nobody says of whom it is asked
            /person/group                  | null                            | six-weeks     | UNDETERMINED
            /person/group                  | "LEDIGHEDSYDELSE"               | six-weeks     | UNDETERMINED
            /person/group                  | "KONTANTHJAELP_JOBPARAT"        | regional-pool | UNDETERMINED
            # the right is used up: what may be granted is left
            /person/sixWeeks/hoursUsed     | 222                             | regional-pool | UNDETERMINED
            /schemes                       | ["regional-pool"]               | regional-pool | UNDETERMINED
            /schemes                       | ["regional-pool","six-weeks"]   | six-weeks     | UNDETERMINED
            # neither is open: the first is told of
            /person/group                  | "NONE"                          | six-weeks     | NOT_ENTITLED
            /asOf                          | "2014-12-31"                    | six-weeks     | NOT_IN_FORCE
            /asOf                          | "2027-01-01"                    | six-weeks     | RULE_NOT_AVAILABLE
            """)
    void theRightComesFirstAndThePoolIfThatIsClosed(String pointer, String value, String scheme,
            String outcome) {
        String body = Questions.with(Questions.with(INSURED, "/asOf", "\"2021-11-15\""), "/start", "\"2021-11-22\"");
        JsonNode answer = answer(Questions.with(body, pointer, value));

        assertEquals(scheme, answer.path("scheme").asText());
        assertEquals(outcome, answer.path("outcome").asText());
        assertEquals(outcome.equals("UNDETERMINED"), answer.path("total").asInt() > 0);
    }

    @Test
    void inThePoolTheListsOfTheRegionAndItsNeighboursCountAndNoHoursDo() {
        JsonNode answer = answer(IN_POOL);

        assertEquals("40531 47592 42994", entries(answer));
        assertEquals("regional-pool JOBCENTRE null null", answer.path("scheme").asText() + " "
                + answer.path("decidedBy").asText() + " " + answer.path("hoursLeft") + " " + answer.path("latestEnd"));
        assertEquals("[\"list:rar-bornholm\",\"list:rar-hovedstaden\"]", answer.path("missingData").toString());
        answer.path("courses").forEach(course -> assertEquals("MAY_BE_GRANTED", course.path("outcome").asText()));
        assertEquals("51.8", answer.at("/courses/1/hours").asText());
        assertTrue(answer.at("/courses/1/leaves").isNull());
    }

    @Test
    void ifTheMunicipalityIsUnknownEveryRegionIsSearchedAndTheMunicipalityAskedFor() {
        JsonNode answer = answer(Questions.with(IN_POOL, "/municipality", "null"));

        assertTrue(entries(answer).contains("45141"), answer::toString);
        answer.path("courses").forEach(
                course -> assertTrue(pointers(course.path("missingFacts")).contains("/municipality"),
                        course::toString));
    }

    @Test
    void aSampleAndALapsedListAreToldOfAndASampleComesLast() {
        ListsInMemory lists = ListsInMemory.filled();
        lists.publish("rar-hovedstaden", "2021-10-01", Origin.SAMPLE,
                ListsInMemory.course("11111", "Affald", "energi", "7.4"));
        lists.publish("rar-bornholm", "2021-04-01", Origin.GIVEN,
                ListsInMemory.course("22222", "Bogføring", "energi", "7.4"));
        JsonNode answer = answer(new Api(lists), IN_POOL);

        assertEquals("40531 47592 42994 11111", entries(answer));
        assertTrue(answer.at("/courses/3/lists/0/sample").booleanValue());
        assertEquals("[\"list:rar-bornholm\"]", answer.path("missingData").toString());
        assertEquals(List.of("sample-list", "list-lapsed"),
                answer.path("notices").valueStream().map(notice -> notice.path("id").asText()).toList());
    }

    @Test
    void withoutTheNationalListNobodyKnowsWhatFits() {
        JsonNode answer = answer(Questions.with(Questions.with(INSURED, "/asOf", "\"2018-01-01\""), "/start",
                "\"2018-01-08\""));

        assertEquals("0 [\"list:six-weeks\"]", answer.path("total") + " " + answer.path("missingData"));
        assertEquals("list-lapsed", answer.at("/notices/0/id").asText());
    }

    @Test
    void aCourseBeginsOnAWeekday() {
        JsonNode answer = answer(Questions.with(INSURED, "/start", "\"2015-09-05\""));

        assertEquals("2015-09-07", answer.path("start").asText());
        assertEquals("2015-09-18", answer.at("/courses/0/endsIfStartedOn").asText());
    }

    @Test
    void pagesFollowOneAnotherAndTellHowManyThereAre() {
        Api.Answer second = api.post(PATH + "?perPage=2&page=2&lang=da", INSURED);

        assertEquals("40531 AU101", entries(second.json()));
        assertEquals("5 2 2", second.json().path("total") + " " + second.json().path("page") + " "
                + second.json().path("perPage"));
        assertEquals("5", second.header("X-Total-Count"));
        assertTrue(second.header("Link").contains("<?lang=da&page=3&perPage=2>; rel=\"next\""), second.header("Link"));
        assertEquals("", entries(api.post(PATH + "?page=9", INSURED).json()));
        assertEquals(Set.of("da"), names(second.json().at("/courses/0/missingFacts/0/question")));
        assertEquals(Set.of("en"), names(api.with("Accept-Language", "en-GB").post(PATH, INSURED).json()
                .path("advisoryText")));
    }

    /** If there are more courses than anybody's lists contain, the best matches are examined and the others counted. */
    @Test
    void ifThereAreTooManyCoursesTheOnesNotExaminedAreCounted() {
        ListsInMemory lists = new ListsInMemory();
        lists.publish("six-weeks", "2015-01-01", Origin.GIVEN, IntStream.range(0, 3100)
                .mapToObj(i -> ListsInMemory.course(String.valueOf(20000 + i), "Kursus " + i, "energi", "37"))
                .toArray(Row[]::new));
        JsonNode answer = answer(new Api(lists), INSURED);

        assertEquals("3000 3100 100",
                answer.path("total") + " " + answer.path("matching") + " " + answer.path("notExamined"));
    }
}
