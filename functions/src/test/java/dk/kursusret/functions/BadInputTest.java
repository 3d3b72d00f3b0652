package dk.kursusret.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A request that cannot be understood gets a 400 that names every fault, but never quotes what was sent. */
class BadInputTest {
    private static final String PATH = "/v1/eligibility";
    private final Api api = new Api();

    @ParameterizedTest(name = "{0} = {1}: at {2}")
    @CsvSource(delimiter = '|',
            textBlock = """
                    # unknown fields, nested too
                    /person/agee                          | 31                      | /person/agee
                    /course/onPositiveList                | true                    | /course/onPositiveList
                    /persons                              | {}                      | /persons
                    /person/sixWeeks/used                 | 1                       | /person/sixWeeks/used
                    /a~0b                                 | 1                       | /a~00b
                    # enums are written exactly
                    /person/group                         | "DAGPENG"               | /person/group
                    /person/group                         | "dagpenge"              | /person/group
                    /person/group                         | 1                       | /person/group
                    /person/group                         | ""                      | /person/group
                    /course/level                         | "AMUU"                  | /course/level
                    # dates
                    /asOf                                 | "01-09-2015"            | /asOf
                    /asOf                                 | "2015-02-29"            | /asOf
                    /asOf                                 | "2015-04-31"            | /asOf
                    /asOf                                 | "2015-13-01"            | /asOf
                    /asOf                                 | "2015-9-1"              | /asOf
                    /asOf                                 | "2015-09-01T00:00:00Z"  | /asOf
                    /asOf                                 | "20150901"              | /asOf
                    /asOf                                 | "1899-12-31"            | /asOf
                    /asOf                                 | "2201-01-01"            | /asOf
                    /asOf                                 | "+2015-09-01"           | /asOf
                    /asOf                                 | 20150901                | /asOf
                    /asOf                                 | ""                      | /asOf
                    /knownOn                              | "i går"                 | /knownOn
                    /course/start                         | "2015-09-31"            | /course/start
                    # wrong types
                    /person                               | []                      | /person
                    /person                               | "x"                     | /person
                    /person/age                           | "31"                    | /person/age
                    /person/age                           | true                    | /person/age
                    /person/sideBusiness                  | "false"                 | /person/sideBusiness
                    /person/sideBusiness                  | 0                       | /person/sideBusiness
                    /person/educations                    | {}                      | /person/educations
                    /person/educations                    | ["VOCATIONAL"]          | /person/educations/0
                    /person/educations                    | [null]                  | /person/educations/0
                    /person/educations                    | [{}]                    | /person/educations/0/level
                    /person/educations                    | [{"level":"X"}]         | /person/educations/0/level
                    /person/educations                    | [{"level":"OTHER","years":20.01}] | /person/educations/0/years
                    /person/educations                    | [{"level":"OTHER","year":4}]      | /person/educations/0/year
                    /person/educations                    | [{"level":"OTHER","completed":"yes"}] | /person/educations/0/completed
                    /course/parts                         | "42994"                 | /course/parts
                    /course/parts                         | [42994]                 | /course/parts/0
                    /course/parts                         | ["42994",null]          | /course/parts/1
                    /course/parts                         | [""]                    | /course/parts/0
                    /course/code                          | 42994                   | /course/code
                    /course/code                          | "   "                   | /course/code
                    /course/code                          | ["42994"]               | /course/code
                    /schemes                              | "six-weeks"             | /schemes
                    /schemes                              | [1]                     | /schemes/0
                    /schemes                              | [null]                  | /schemes/0
                    # numbers
                    /person/age                           | 31.5                    | /person/age
                    /person/age                           | -1                      | /person/age
                    /person/age                           | 121                     | /person/age
                    /person/unemployment/accumulatedWeeks | 12.505                  | /person/unemployment/accumulatedWeeks
                    /person/unemployment/accumulatedWeeks | 1000.01                 | /person/unemployment/accumulatedWeeks
                    /person/unemployment/accumulatedWeeks | -0.01                   | /person/unemployment/accumulatedWeeks
                    /course/inPersonPercent               | 100.01                  | /course/inPersonPercent
                    /course/inPersonPercent               | 101                     | /course/inPersonPercent
                    /course/price                         | 1512.345                | /course/price
                    /course/weeklyTeachingHours           | 168.01                  | /course/weeklyTeachingHours
                    /course/teachingDays                  | 10.5                    | /course/teachingDays
                    # schemes and lists
                    /schemes                              | []                      | /schemes
                    /schemes                              | ["six-weeks","six-week"] | /schemes/1
                    /course/listedOn                      | ["rar-fin"]             | /course/listedOn/0
                    /course/listedOn                      | ["six-weeks","rar-fynn"] | /course/listedOn/1
                    # together
                    /course/end                           | "2015-09-06"            | /course/end
                    /person/unemployment/accumulatedHours | 462.5                   | /person/unemployment/accumulatedHours
                    /municipality                         | "0999"                  | /municipality
                    /municipality                         | "370"                   | /municipality
                    /municipality                         | "Næstved"               | /municipality
                    """)
    void oneMistakeIsOneErrorInItsPlace(String pointer, String value, String at) {
        Api.Answer answer = api.post(PATH, Questions.with(Questions.SIX_WEEKS, pointer, value));

        assertProblem(answer, 400);
        assertEquals(Set.of(at), answer.pointers(), answer.body());
        assertEquals(1, answer.json().path("errors").size());
        assertFalse(answer.error(at).at("/text/da").textValue().isBlank());
        assertFalse(answer.error(at).at("/text/en").textValue().isBlank());
    }

    @ParameterizedTest(name = "{0} = {1}: did you mean {3}")
    @CsvSource(delimiter = '|', textBlock = """
            /person/agee             | 31             | /person/agee              | age
            /course/weeklyTeachingHour | 1            | /course/weeklyTeachingHour | weeklyTeachingHours
            /asof                    | "2015-09-01"   | /asof                     | asOf
            /municipalty             | "0370"         | /municipalty              | municipality
            /person/group            | "DAGPENG"      | /person/group             | DAGPENGE
            /person/group            | "dagpenge"     | /person/group             | DAGPENGE
            /course/level            | "AMUU"         | /course/level             | AMU
            /schemes                 | ["six-week"]   | /schemes/0                | six-weeks
            /course/listedOn         | ["rar-fynn"]   | /course/listedOn/0        | rar-fyn
            /course/listedOn         | ["rar-sjælland"] | /course/listedOn/0      | rar-sjaelland
            """)
    void theNearestNameIsSuggested(String pointer, String value, String at, String suggestion) {
        assertEquals(suggestion, api.post(PATH, Questions.with(Questions.SIX_WEEKS, pointer, value)).error(at)
                .path("didYouMean").textValue());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /person/favouriteColour | "blue"  | /person/favouriteColour
            /person/group           | "XYZ"   | /person/group
            """)
    void nothingIsSuggestedWhereNothingIsNear(String pointer, String value, String at) {
        assertTrue(api.post(PATH, Questions.with(Questions.SIX_WEEKS, pointer, value)).error(at).path("didYouMean")
                .isMissingNode());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            {"agee":1}                                              | /agee                 | unknown-field
            {"asOf":"x"}                                            | /asOf                 | not-a-day
            {"asOf":"2015-02-29"}                                   | /asOf                 | not-a-day
            {"asOf":20150901}                                       | /asOf                 | wrong-type
            {"person":[]}                                           | /person               | wrong-type
            {"person":{"age":"31"}}                                 | /person/age           | wrong-type
            {"person":{"age":121}}                                  | /person/age           | out-of-range
            {"person":{"age":31.5}}                                 | /person/age           | out-of-range
            {"course":{"price":1.234}}                              | /course/price         | out-of-range
            {"course":{"fullTime":"yes"}}                           | /course/fullTime      | wrong-type
            {"course":{"code":""}}                                  | /course/code          | wrong-length
            {"course":{"code":"a\\u0007b"}}                         | /course/code          | invalid-value
            {"course":{"code":1}}                                   | /course/code          | wrong-type
            {"course":{"parts":"42994"}}                            | /course/parts         | wrong-type
            {"schemes":[]}                                          | /schemes              | wrong-length
            {"schemes":"six-weeks"}                                 | /schemes              | wrong-type
            {"person":{"group":"DAGPENG"}}                          | /person/group         | unknown-value
            {"municipality":"0999"}                                 | /municipality         | unknown-value
            {"course":{"listedOn":["rar-fin"]}}                     | /course/listedOn/0    | unknown-value
            {"asOf":"2015-09-01","asOf":"2015-09-01"}               | /asOf                 | repeated
            {"employer":{"reference":"010190-1234"}}                | /employer/reference   | personal-data
            {"course":{"teachingDays":0}}                           | /course/teachingDays  | contradiction
            {"asOf":}                                               | ''                    | not-json
            """)
    void anErrorHasACodeForPrograms(String body, String at, String code) {
        assertEquals(code, api.post(PATH, body).error(at).path("code").textValue());
    }

    @Test
    void aNameLongerThanAnyOfOursIsReportedByItsPlace() {
        String name = "x".repeat(40_000);

        assertEquals(Set.of("/person"), api.post(PATH, "{\"person\":{\"" + name + "\":1}}").pointers());
        assertEquals(Set.of(""), api.post(PATH, "{\"" + name + "\":1,\"" + name + "\":2}").pointers());
        assertEquals(Set.of(""), api.get("/v1/regions?" + name + "=1").pointers());
    }

    @Test
    void fiftyErrorsAreReportedAndHowManyMoreThereAre() {
        String fields = IntStream.range(0, 53).mapToObj(i -> "\"field" + i + "\":1").collect(Collectors.joining(","));
        JsonNode fiftyThree = api.post(PATH, "{" + fields + "}").json();
        assertEquals(50, fiftyThree.path("errors").size());
        assertEquals(3, fiftyThree.path("moreErrors").intValue());

        assertTrue(api.post(PATH, "{\"field\":1}").json().path("moreErrors").isMissingNode());
    }

    @Test
    void allErrorsAreToldAtOnce() {
        Api.Answer answer = api.post(PATH + "?lang=dk&detial=full", """
                {"asOf":"2015-02-30","schemes":["six-week"],"municipality":"0999",
                 "person":{"agee":1,"group":"X","age":"31","unemployment":{"accumulatedWeeks":1.234}},
                 "course":{"start":"2015-09-07","end":"2015-09-01","listedOn":["nowhere"],"inPersonPercent":101}}""");

        assertProblem(answer, 400);
        assertEquals(Set.of("/lang", "/detial", "/asOf", "/schemes/0", "/municipality", "/person/agee",
                "/person/group", "/person/age", "/person/unemployment/accumulatedWeeks", "/course/end",
                "/course/listedOn/0", "/course/inPersonPercent"), answer.pointers());
        assertEquals("detail", answer.error("/detial").path("didYouMean").textValue());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            {"employer":{"reference":"010190-1234"}}              | /employer/reference
            {"employer":{"reference":"acme 0101901234 as"}}       | /employer/reference
            {"municipality":"010190-1234"}                        | /municipality
            {"person":{"group":"010190-1234"}}                    | /person/group
            {"person":{"age":1501901234}}                         | /person/age
            {"course":{"price":150190.1234}}                      | /course/price
            {"course":{"parts":["42994","010190-1234"]}}          | /course/parts/1
            {"schemes":["010190-1234"]}                           | /schemes/0
            {"asOf":"010190-1234"}                                | /asOf
            {"person":{"010190-1234":1}}                          | /person
            {"010190-1234":{"a":1}}                               | ''
            {"person":{"nickname":"010190-1234"}}                 | /person/nickname
            {"person":{"educations":[{"level":"010190-1234"}]}}   | /person/educations/0/level
            """)
    void aCprNumberIsRefusedInAnyPlaceAndNeverEchoed(String body, String at) {
        Api.Answer answer = api.post(PATH, body);

        assertProblem(answer, 400);
        assertTrue(answer.pointers().contains(at), answer.body());
        assertEquals(body.contains("nickname") ? List.of("personal-data", "unknown-field") : List.of("personal-data"),
                answer.json().path("errors").findValuesAsText("code").stream().sorted().toList(), answer.body());
        assertNotEchoed(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?lang=010190-1234", "?010190-1234=da", "?lang=da&lang=0101901234", "?x=010190%201234"})
    void aCprNumberInTheAddressIsRefusedAndNeverEchoed(String query) {
        Api.Answer answer = api.post(PATH + query, "{}");

        assertProblem(answer, 400);
        assertNotEchoed(answer);
    }

    @Test
    void whatIsWrongIsNeverQuoted() {
        Api.Answer answer = api.post(PATH, "{\"person\":{\"group\":\"hemmelig\",\"age\":\"hemmelig\"},"
                + "\"course\":{\"start\":\"hemmelig\",\"listedOn\":[\"hemmelig\"]},\"schemes\":[\"hemmelig\"]}");

        assertProblem(answer, 400);
        assertFalse(answer.body().contains("hemmelig"), answer.body());
    }

    @ParameterizedTest(name = "{0}: at {1}")
    @CsvSource(textBlock = """
            ?lang=sv,               /lang
            ?lang=DA,               /lang
            ?lang=,                 /lang
            ?detail=short,          /detail
            ?language=da,           /language
            ?lang=da&lang=da,       /lang
            """)
    void parametersAreReadStrictlyToo(String query, String at) {
        Api.Answer answer = api.post(PATH + query, "{}");

        assertProblem(answer, 400);
        assertEquals(Set.of(at), answer.pointers());
    }

    static void assertProblem(Api.Answer answer, int status) {
        JsonNode body = answer.json();
        assertEquals(status, answer.status(), answer.body());
        assertTrue(answer.header("Content-Type").startsWith("application/problem+json"));
        assertEquals("no-store", answer.header("Cache-Control"));
        assertEquals(status, body.path("status").intValue());
        assertFalse(body.path("errors").isEmpty());
    }

    private static void assertNotEchoed(Api.Answer answer) {
        for (String number : new String[]{"010190-1234", "0101901234", "010190 1234", "1501901234", "150190.1234",
                "010190"}) {
            assertFalse(answer.body().contains(number), answer.body());
            assertFalse(answer.headers().toString().contains(number));
        }
    }
}
