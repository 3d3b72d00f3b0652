package dk.kursusret.bench.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table decides as it should: each rule gives its own answer, the first that applies wins, and the peers agree. */
class DecisionTableTest {
    private static final Peer TABLE = new DecisionTable();
    private static final Peer EASY_RULES = new EasyRules();
    private static final Peer PLAIN_JAVA = new PlainJava();

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
    void theFirstRuleThatFitsGivesTheAnswer(String group, String education, boolean listed, BigDecimal age,
            BigDecimal weeks, BigDecimal hours, boolean interviewHeld, boolean startedInNotice, String answer) {
        Applicant applicant = new Applicant(group, education, listed, age, weeks, hours, interviewHeld,
                startedInNotice);

        assertEquals(answer, TABLE.answer(applicant));
        assertEquals(answer, EASY_RULES.answer(applicant));
        assertEquals(answer, PLAIN_JAVA.answer(applicant));
    }

    @Test
    void whatIsMeasuredIsItsLastRule() {
        PeerBenchmark peers = new PeerBenchmark();

        assertEquals("entitled", peers.table());
        assertEquals("entitled", peers.easyRules());
        assertEquals("entitled", peers.plainJava());
    }

    @Test
    void whoDecidesOtherwiseIsNotTimed() {
        Peer generous = applicant -> "entitled";

        new Agreement(TABLE, EASY_RULES, PLAIN_JAVA).hold();
        assertThrows(IllegalStateException.class, () -> new Agreement(PLAIN_JAVA, generous).hold());
        assertThrows(IllegalStateException.class, () -> Agreement.holdProduct(sample -> "ENTITLED"));
    }
}
