package dk.kursusret.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** GET and POST /v1/price-ceiling. */
class PriceCeilingEndpointTest {
    private static final String PATH = "/v1/price-ceiling";
    private final Api api = new Api();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # both of the guidance's examples
            hours=20&price=2043         | WITHIN       | 20   | 2043 | 2043.7081 | -0.7081
            days=2&price=1512           | WITHIN       | 14.8 | 1512 | 1512.344 | -0.344
            hours=14.8&price=1512.35    | ABOVE        | 14.8 | 1512 | 1512.344 | 0.006
            hours=20&price=2043.70      | WITHIN       | 20   | 2043 | 2043.7081 | -0.0081
            hours=20&price=2043.71      | ABOVE        | 20   | 2043 | 2043.7081 | 0.0019
            weeks=1&price=3780.86       | WITHIN       | 37   | 3780 | 3780.86 | 0
            weeks=1&price=3780.87       | ABOVE        | 37   | 3780 | 3780.86 | 0.01
            weeks=1&price=3900          | ABOVE        | 37   | 3780 | 3780.86 | 119.14
            hours=1.51&price=154.30     | ABOVE        | 1.51 | 154  | 154.3   | 0.0001
            weeks=1&price=0             | WITHIN       | 37   | 3780 | 3780.86 | -3780.86
            hours=37                    | NOT_COMPARED | 37   | 3780 | 3780.86 |
            # the list knows length, price and level of a course
            code=AU101                  | WITHIN       | 74   | 7561 | 7561.72 | -561.72
            code=AU101&price=8000       | ABOVE        | 74   | 7561 | 7561.72 | 438.28
            """)
    void thePriceIsComparedWithTheCeiling(String query, String outcome, BigDecimal hours, BigDecimal ceiling,
            BigDecimal exact, BigDecimal difference) {
        JsonNode body = api.get(PATH + "?asOf=2015-09-01&" + query).json();

        assertEquals(outcome, body.path("outcome").textValue());
        assertTrue(body.path("applies").booleanValue());
        assertNumber(hours, body.path("hours"));
        assertNumber(ceiling, body.path("ceiling"));
        assertNumber(exact, body.path("exact"));
        assertNumber(difference, body.path("difference"));
        assertNumber(new BigDecimal("3780.86"), body.at("/weeklyCeiling/amount"));
        assertEquals(2015, body.at("/weeklyCeiling/year").intValue());
        assertEquals("§ 26 a, stk. 5", body.at("/weeklyCeiling/citation/section").textValue());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            asOf=2016-01-01&hours=37&price=3833.79          | WITHIN             | true
            asOf=2026-12-31&hours=37&price=4915.16          | ABOVE              | true
            asOf=2014-12-31&hours=37&price=3000             | RATE_NOT_PUBLISHED | true
            asOf=2027-01-01&hours=37&price=3000             | RATE_NOT_PUBLISHED | true
            hours=37&price=3000                             | WITHIN             | true
            asOf=2015-12-31&hours=37&price=3000             | WITHIN             | true
            asOf=2015-01-01&hours=37&price=3000             | WITHIN             | true
            asOf=2015-09-01&hours=37&level=AMU&price=99000  | NOT_APPLICABLE     | false
            asOf=2018-03-01&hours=37&level=AMU&price=99000  | NOT_APPLICABLE     | false
            asOf=2015-09-01&code=42994&price=99000          | NOT_APPLICABLE     | false
            asOf=2015-09-01&code=42994&price=99000&level=ACADEMY | ABOVE         | true
            """)
    void aYearWithoutARateAndOtherLevelsHaveNoCeiling(String query, String outcome, boolean applies) {
        JsonNode body = api.get(PATH + "?" + query).json();

        assertEquals(outcome, body.path("outcome").textValue());
        assertEquals(applies, body.path("applies").booleanValue());
        boolean known = outcome.equals("WITHIN") || outcome.equals("ABOVE");
        assertEquals(known, !body.path("weeklyCeiling").isNull());
        assertEquals(known, !body.path("ceiling").isNull());
    }

    @Test
    void theYearsThatHaveARateAreNamedWhereThisOneHasNone() {
        assertEquals("[2011,2015,2016,2017,2018,2019,2020,2021,2022,2023,2024,2025,2026]",
                api.get(PATH + "?asOf=2013-03-01&hours=37").json().path("availableYears").toString());
        assertTrue(api.get(PATH + "?asOf=2015-03-01&hours=37").json().path("availableYears").isMissingNode());
    }

    @ParameterizedTest(name = "{0}: {1}, {2} counted, {3} not")
    @CsvSource(delimiter = '|',
            textBlock = """
                    {"kind":"TEACHING","amount":1900},{"kind":"COMPLETION","amount":143},{"kind":"START_FEE","amount":500} | WITHIN | 2043 | 500
                    {"kind":"TEACHING","amount":1900},{"kind":"BOARD_AND_LODGING","amount":1200}  | WITHIN | 1900    | 1200
                    {"kind":"TEACHING","amount":1900},{"kind":"BUILDING","amount":143.71}         | ABOVE  | 2043.71 | 0
                    {"kind":"OTHER","amount":2043.71}                                             | ABOVE  | 2043.71 | 0
                    {"kind":"START_FEE","amount":9000}                                            | NOT_COMPARED |   | 9000
                    {"kind":"OTHER","amount":0},{"kind":"START_FEE","amount":9000}                | WITHIN | 0       | 9000
                    """)
    void theStartFeeAndBoardAndLodgingDoNotCount(String tariffs, String outcome, BigDecimal counted,
            BigDecimal excluded) {
        Api.Answer answer = api.post(PATH, "{\"asOf\":\"2015-09-01\",\"hours\":20,\"tariffs\":[" + tariffs + "]}");
        JsonNode body = answer.json();

        assertEquals(outcome, body.path("outcome").textValue());
        assertNumber(counted, body.path("counted"));
        assertNumber(excluded, body.path("excluded"));
        assertEquals("no-store", answer.header("Cache-Control"));
    }

    @Test
    void noTariffsStateNoPrice() {
        JsonNode body = api.post(PATH, "{\"asOf\":\"2015-09-01\",\"days\":5,\"tariffs\":[]}").json();

        assertEquals("NOT_COMPARED", body.path("outcome").textValue());
        assertTrue(body.path("difference").isNull());
        assertNumber(BigDecimal.ZERO, body.path("excluded"));
    }

    @Test
    void aPriceMayStandInTheBody() {
        JsonNode body = api.post(PATH, "{\"asOf\":\"2015-09-01\",\"weeks\":1,\"price\":3900}").json();

        assertEquals("ABOVE", body.path("outcome").textValue());
        assertNumber(new BigDecimal("3900"), body.path("counted"));
        assertNumber(BigDecimal.ZERO, body.path("excluded"));
    }

    @ParameterizedTest(name = "{0}: at {1}")
    @CsvSource(delimiter = '|', textBlock = """
            ''                              | ''
            price=100                       | ''
            hours=20&days=2                 | ''
            hours=20&code=AU101             | ''
            days=1&weeks=1&hours=1          | ''
            hours=0                         | /hours
            hours=-1                        | /hours
            hours=20.001                    | /hours
            hours=1e3                       | /hours
            hours=20,5                      | /hours
            hours=abc                       | /hours
            hours=                          | /hours
            hours=20001                     | /hours
            days=2858                       | /days
            weeks=1000                      | /weeks
            hours=20&price=-1               | /price
            hours=20&price=10000000.01      | /price
            hours=20&level=AKADEMI          | /level
            hours=20&asOf=2015-02-29        | /asOf
            hours=20&hour=1                 | /hour
            hours=20&hours=20               | /hours
            hours=20&tariffs=1              | /tariffs
            code=99999                      | /code
            code=document-control-udbyder   | /code
            """)
    void aQuestionInTheAddressIsReadStrictly(String query, String at) {
        Api.Answer answer = api.get(PATH + (query.isEmpty() ? "" : "?" + query));

        assertEquals(400, answer.status(), answer.body());
        assertTrue(answer.pointers().contains(at), answer.body());
    }

    @ParameterizedTest(name = "{0}: at {1}")
    @CsvSource(delimiter = '|', textBlock = """
            {}                                                                      | ''
            {"hours":20,"days":2}                                                   | ''
            {"hours":"20"}                                                          | /hours
            {"hours":20,"price":1,"tariffs":[]}                                     | /tariffs
            {"hours":20,"tariffs":{}}                                               | /tariffs
            {"hours":20,"tariffs":[1]}                                              | /tariffs/0
            {"hours":20,"tariffs":[{"kind":"TEACHING"}]}                            | /tariffs/0/amount
            {"hours":20,"tariffs":[{"amount":1}]}                                   | /tariffs/0/kind
            {"hours":20,"tariffs":[{"kind":"FEE","amount":1}]}                      | /tariffs/0/kind
            {"hours":20,"tariffs":[{"kind":"OTHER","amount":1},{"kind":"OTHER","amount":1.001}]} | /tariffs/1/amount
            {"hours":20,"tariffs":[{"kind":"OTHER","amount":1,"vat":1}]}            | /tariffs/0/vat
            {"hours":20,"hours":20}                                                 | /hours
            {"hours":1e999999999}                                                   | /hours
            {"hours":20,"code":"010190-1234"}                                       | /code
            []                                                                      | ''
            """)
    void aQuestionInABodyIsReadStrictly(String body, String at) {
        Api.Answer answer = api.post(PATH, body);

        assertEquals(400, answer.status(), answer.body());
        assertTrue(answer.pointers().contains(at), answer.body());
        assertFalse(answer.body().contains("010190"));
    }

    @Test
    void aPostTakesNoParameters() {
        assertEquals(Set.of("/hours"), api.post(PATH + "?hours=20", "{\"hours\":20}").pointers());
    }

    @Test
    void whoeverHasTheAnswerAlreadyIsToldSo() {
        String address = PATH + "?asOf=2015-09-01&hours=20";
        Api.Answer first = api.get(address);
        Api.Answer second = api.with("If-None-Match", first.header("ETag")).get(address);

        assertEquals(304, second.status());
        assertEquals("", second.body());
        assertEquals(first.header("ETag"), second.header("ETag"));
        assertNotEquals(first.header("ETag"), api.get(PATH + "?asOf=2015-09-01&hours=21").header("ETag"));
    }

    private static void assertNumber(BigDecimal expected, JsonNode actual) {
        if (expected == null) {
            assertTrue(actual.isNull(), actual::toString);
        } else {
            assertTrue(actual.isNumber() && actual.decimalValue().compareTo(expected) == 0,
                    () -> expected + " but was " + actual);
        }
    }
}
