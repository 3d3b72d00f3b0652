package dk.kursusret.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that are not questions, or that no parser should accept. */
class UnreadableBodiesTest {
    private static final String PATH = "/v1/eligibility";
    private final Api api = new Api();

    /** The nearest name is looked up only for the faults reported, not for thousands. Measured in CPU time, since the machine is shared. */
    @ParameterizedTest
    @ValueSource(strings = {"{%s}", "{\"person\":{%s}}", "{\"person\":{\"sixWeeks\":{%s}}}"})
    void fiveMegabytesOfUnknownFieldsCostNoMoreThanReadingThem(String around) {
        String fields = IntStream.range(0, 300_000).mapToObj(i -> "\"groupp%06d\":1".formatted(i))
                .collect(Collectors.joining(","));
        byte[] body = around.formatted(fields).getBytes(StandardCharsets.UTF_8);

        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        Api.Answer answer = api.ask("POST", PATH, body);
        Duration worked = Duration.ofNanos(threads.getCurrentThreadCpuTime() - before);

        assertTrue(worked.compareTo(Duration.ofSeconds(3)) < 0, worked::toString);

        BadInputTest.assertProblem(answer, 400);
        assertEquals(50, answer.json().path("errors").size());
        assertEquals(299_950, answer.json().path("moreErrors").intValue());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            {"asOf":"2015-09-01","asOf":"2015-09-02"}                      | /asOf
            {"asOf":"2015-09-01","asOf":"2015-09-01"}                      | /asOf
            {"asOf":null,"asOf":"2015-09-01"}                              | /asOf
            {"person":{"age":31,"age":31}}                                 | /person/age
            {"person":{},"person":{}}                                      | /person
            {"person":{"educations":[{"level":"OTHER","level":"OTHER"}]}}  | /person/educations/0/level
            """)
    void aRepeatedKeyIsRefused(String body, String at) {
        Api.Answer answer = api.post(PATH, body);

        BadInputTest.assertProblem(answer, 400);
        assertEquals(Set.of(at), answer.pointers());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "[]", "\"x\"", "1", "null", "true", "{", "{]", "{\"asOf\"}", "{}{}", "{} x",
            "[{}]",
            "{'asOf':1}", "{\"asOf\":undefined}", "{\"a\":01}", "{,}", "{\"a\":1,}", "\ufeff", "{\"a\":\"\u0001\"}",
            "<xml/>", "{\"a\":-}"})
    void whatIsNotAJsonObjectIsOneErrorAtTheTop(String body) {
        Api.Answer answer = api.post(PATH, body);

        BadInputTest.assertProblem(answer, 400);
        assertEquals(Set.of(""), answer.pointers(), answer.body());
    }

    @Test
    void invalidUtf8IsRefused() {
        String json = "{\"employer\":{\"reference\":\"ø\"}}";
        String replacedOnTheWay = new String(json.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        for (byte[] body : List.of(json.getBytes(StandardCharsets.ISO_8859_1), json.getBytes(StandardCharsets.UTF_16),
                replacedOnTheWay.getBytes(StandardCharsets.UTF_8))) {
            Api.Answer answer = api.ask("POST", PATH, body);

            BadInputTest.assertProblem(answer, 400);
            assertEquals("not-utf-8", answer.error("").path("code").textValue());
        }
    }

    @Test
    void aByteOrderMarkIsSkipped() {
        assertEquals(200, api.post(PATH, "\ufeff{\"employer\":{\"reference\":\"ø\"}}").status());
    }

    @Test
    void deepNestingIsRefused() {
        BadInputTest.assertProblem(api.post(PATH, "{\"person\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}"),
                400);
        BadInputTest.assertProblem(api.post(PATH, "{\"person\":".repeat(5_000) + "1" + "}".repeat(5_000)), 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "-1e999999999", "1e-999999999", "1E+400", "1e2147483647", "1e-2147483647",
            "1e99999999999", "-1e99999999999", "1e-99999999999",
            "99999999999999999999999999", "0.00000000000000000001"})
    void hugeAndTinyNumbersAreOutOfRange(String number) {
        for (String pointer : new String[]{"/course/hours", "/person/age", "/course/price",
                "/person/unemployment/accumulatedWeeks"}) {
            String body = Questions.with(Questions.SIX_WEEKS, pointer, "987654321").replace("987654321", number);
            Api.Answer answer = api.post(PATH, body);

            BadInputTest.assertProblem(answer, 400);
            assertEquals(Set.of(pointer), answer.pointers());
        }
    }

    @Test
    void aNumberOfManyDigitsAndALongTextAreRefused() {
        BadInputTest.assertProblem(api.post(PATH, "{\"course\":{\"hours\":" + "1".repeat(10_000) + "}}"), 400);
        assertEquals(Set.of("/course/code"),
                api.post(PATH, "{\"course\":{\"code\":\"" + "x".repeat(65) + "\"}}").pointers());
        assertEquals(200, api.post(PATH, "{\"course\":{\"code\":\"" + "x".repeat(64) + "\"}}").status());
        assertEquals(Set.of("/employer/reference"),
                api.post(PATH, "{\"employer\":{\"reference\":\"" + "x".repeat(65) + "\"}}").pointers());
        assertEquals(Set.of("/course/parts"),
                api.post(PATH, "{\"course\":{\"parts\":[" + "\"x\",".repeat(50) + "\"x\"]}}").pointers());
    }
}
