package dk.kursusret.functions.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.gateway.metrics.Metrics;
import dk.kursusret.rules.Decider;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LawStandsUntilTest {

    @Test
    void theDeploymentsDayCountsElseTheShippedOne() {
        assertEquals(LocalDate.of(2028, 6, 30), LawStandsUntil.read(Optional.of("2028-06-30")));
        assertEquals(Decider.LAW_STANDS_UNTIL, LawStandsUntil.read(Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "2026", "31.12.2026", "2026-02-30", "2026-12-31 ", "never"})
    void whatIsNotADateIsRefusedByNameAndValue(String said) {
        IllegalStateException fault = assertThrows(IllegalStateException.class,
                () -> LawStandsUntil.read(Optional.of(said)));

        assertEquals("LAW_STANDS_UNTIL is not a day such as 2026-12-31: " + said, fault.getMessage());
    }

    @Test
    void aWrongDayStopsTheFunctionAtItsStart() {
        System.setProperty(LawStandsUntil.NAME, "soon");
        try {
            assertTrue(assertThrows(IllegalStateException.class, () -> new Decisions(null, null, Metrics.NONE))
                    .getMessage()
                    .endsWith(": soon"));
        } finally {
            System.clearProperty(LawStandsUntil.NAME);
        }
    }
}
