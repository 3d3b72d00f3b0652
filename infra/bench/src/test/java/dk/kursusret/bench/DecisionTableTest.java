package dk.kursusret.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The measure is a table that decides: each rule gives its own answer, and the first that fits gives it. */
class DecisionTableTest {
    private static final DecisionTable TABLE = new DecisionTable();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            group      | education    | listed | age | weeks | hours | interview | notice | answer
            DAGPENGE   | VOCATIONAL   | true   | 31  | 39    | 222   | true      | false  | entitled
            DAGPENGE   | VOCATIONAL   | true   | 31  | 39    | 222   | false     | true   | entitled
            DAGPENGE   | VOCATIONAL   | true   | 24  | 26    | 222   | true      | false  | entitled
            NONE       | VOCATIONAL   | true   | 31  | 39    | 222   | true      | false  | insured-unemployed
            DAGPENGE   | LONG_HIGHER  | true   | 31  | 39    | 222   | true      | false  | education-level
            DAGPENGE   | MEDIUM_HIGHER| true   | 31  | 39    | 222   | true      | false  | education-level
            DAGPENGE   | VOCATIONAL   | false  | 31  | 39    | 222   | true      | false  | on-national-list
            DAGPENGE   | VOCATIONAL   | true   | 24  | 26.5  | 222   | true      | false  | completed-within-period
            DAGPENGE   | VOCATIONAL   | true   | 25  | 26.5  | 222   | true      | false  | entitled
            DAGPENGE   | VOCATIONAL   | true   | 25  | 39.5  | 222   | true      | false  | completed-within-period
            DAGPENGE   | VOCATIONAL   | true   | 31  | 39    | 222.1 | true      | false  | fits-into-hours-left
            DAGPENGE   | VOCATIONAL   | true   | 31  | 39    | 222   | false     | false  | interview-held
            NONE       | LONG_HIGHER  | false  | 24  | 26.5  | 222.1 | false     | false  | insured-unemployed
            """, useHeadersInDisplayName = true)
    void the_first_rule_that_fits_gives_the_answer(String group, String education, boolean listed, BigDecimal age,
            BigDecimal weeks, BigDecimal hours, boolean interviewHeld, boolean startedInNotice, String answer) {
        Map<String, Object> inputs = new HashMap<>(Map.of("group", group, "education", education, "listed", listed,
                "age", age, "weeks", weeks, "hours", hours, "interviewHeld", interviewHeld));
        inputs.put("startedInNotice", startedInNotice);

        assertEquals(answer, TABLE.answer(inputs));
    }

    @Test
    void what_is_measured_is_its_last_rule() {
        assertEquals("entitled", new TableBenchmark().table());
    }
}
