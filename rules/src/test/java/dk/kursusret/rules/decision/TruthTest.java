package dk.kursusret.rules.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kursusret.rules.decision.Result;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TruthTest {
    @ParameterizedTest(name = "{0}, {1}: and {2}, or {3}")
    @CsvSource(delimiter = '|', textBlock = """
            TRUE    | TRUE    | TRUE    | TRUE
            TRUE    | FALSE   | FALSE   | TRUE
            TRUE    | UNKNOWN | UNKNOWN | TRUE
            FALSE   | TRUE    | FALSE   | TRUE
            FALSE   | FALSE   | FALSE   | FALSE
            FALSE   | UNKNOWN | FALSE   | UNKNOWN
            UNKNOWN | TRUE    | UNKNOWN | TRUE
            UNKNOWN | FALSE   | FALSE   | UNKNOWN
            UNKNOWN | UNKNOWN | UNKNOWN | UNKNOWN
            """)
    void kleenesTables(Truth a, Truth b, Truth and, Truth or) {
        assertEquals(and, a.and(b));
        assertEquals(or, a.or(b));
    }

    @ParameterizedTest
    @CsvSource({"TRUE,FALSE", "FALSE,TRUE", "UNKNOWN,UNKNOWN"})
    void theOppositeOfWhatIsNotKnownIsNotKnown(Truth a, Truth not) {
        assertEquals(not, a.not());
    }

    @ParameterizedTest
    @CsvSource({"true,TRUE", "false,FALSE"})
    void aKnownValueIsTrueOrFalse(boolean value, Truth truth) {
        assertEquals(truth, Truth.of(value));
    }

    @ParameterizedTest
    @EnumSource(Result.class)
    void aConditionThatDoesNotApplyStandsInNobodysWay(Result result) {
        assertEquals(switch (result) {
            case MET, NOT_APPLICABLE -> Truth.TRUE;
            case NOT_MET -> Truth.FALSE;
            case UNKNOWN -> Truth.UNKNOWN;
        }, result.truth());
    }
}
