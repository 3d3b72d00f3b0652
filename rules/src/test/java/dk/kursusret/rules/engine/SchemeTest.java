package dk.kursusret.rules.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.kursusret.rules.decision.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SchemeTest {
    private static final Gap FIRST = gap("2015-01-01", Optional.of("2015-12-31"));

    @Test
    void aDayBelongsToOnePeriodAtTheMost() {
        assertThrows(IllegalArgumentException.class,
                () -> new Scheme("x", List.of(FIRST, gap("2015-12-31", Optional.empty()))));
        assertThrows(IllegalArgumentException.class,
                () -> new Scheme("x",
                        List.of(gap("2015-01-01", Optional.empty()), gap("2016-01-01", Optional.empty()))));
    }

    @Test
    void daysBetweenPeriodsBelongToNone() {
        Scheme scheme = new Scheme("x", List.of(FIRST, gap("2017-01-01", Optional.of("2017-12-31"))));

        assertEquals(Optional.of(FIRST), scheme.on(LocalDate.of(2015, 12, 31)));
        assertEquals(Optional.empty(), scheme.on(LocalDate.of(2016, 1, 1)));
        assertEquals(Optional.empty(), scheme.on(LocalDate.of(2014, 12, 31)));
        assertEquals(Optional.empty(), scheme.on(LocalDate.of(2018, 1, 1)));
    }

    private static Gap gap(String firstDay, Optional<String> lastDay) {
        return new Gap(LocalDate.parse(firstDay), lastDay.map(LocalDate::parse), Outcome.RULE_NOT_AVAILABLE, "notice.not-in-force");
    }
}
