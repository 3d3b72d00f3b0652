package dk.kursusret.rules.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.kursusret.rules.Schemes;
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

    @Test
    void whatHasNoLastDayEndsWithTheLawAndWhatHasOneDoesNot() {
        Scheme scheme = new Scheme("x", List.of(version("2020-01-01", Optional.of("2025-12-31")),
                version("2026-01-01", Optional.empty())));
        LocalDate last = LocalDate.of(2026, 12, 31);

        assertEquals("2026-01-01 to 2026-12-31 by x@2026-01-01", told(scheme.life(last).get(1)));
        assertEquals("2027-01-01 to null: RULE_NOT_AVAILABLE", told(scheme.life(last).get(2)));
        assertEquals(Optional.of(scheme.life().getLast()), scheme.on(last, last));
        assertEquals(Optional.of(scheme.life(last).getLast()), scheme.on(last.plusDays(1), last));
        assertEquals(Optional.of(scheme.life().getFirst()),
                scheme.on(LocalDate.of(2025, 12, 31), LocalDate.of(2025, 6, 30)));
    }

    @Test
    void aVersionThatWouldBeginAfterTheLawIsAGapFromItsFirstDay() {
        Scheme scheme = new Scheme("x", List.of(version("2020-01-01", Optional.of("2025-12-31")),
                version("2026-01-01", Optional.empty())));
        LocalDate last = LocalDate.of(2025, 6, 30);

        assertEquals(List.of("2020-01-01 to 2025-12-31 by x@2020-01-01", "2026-01-01 to null: RULE_NOT_AVAILABLE"),
                scheme.life(last).stream().map(SchemeTest::told).toList());
        assertEquals(Optional.of(scheme.life(last).getLast()), scheme.on(LocalDate.of(2026, 1, 1), last));
    }

    @Test
    void aSchemeThatEndedBeforeTheLawDoesIsLeftAsItIs() {
        Scheme scheme = new Scheme("x", List.of(FIRST, version("2016-01-01", Optional.of("2016-12-31"))));

        assertEquals(scheme.life(), scheme.life(LocalDate.of(2026, 12, 31)));
        assertEquals(Optional.empty(), scheme.on(LocalDate.of(2027, 1, 1), LocalDate.of(2026, 12, 31)));
    }

    private static String told(Period period) {
        String days = period.firstDay() + " to " + period.lastDay().map(LocalDate::toString).orElse("null");
        return switch (period) {
            case RuleVersion version -> days + " by " + version.id();
            case Gap gap -> days + ": " + gap.outcome();
        };
    }

    private static RuleVersion version(String firstDay, Optional<String> lastDay) {
        RuleVersion real = (RuleVersion) Schemes.ALL.getFirst().on(LocalDate.of(2016, 1, 4)).orElseThrow();
        return new RuleVersion("x",
                new Lifetime(LocalDate.parse(firstDay), lastDay.map(LocalDate::parse), Optional.empty()), List.of(),
                Outcome.ENTITLED, List.of(), real.administration());
    }

    private static Gap gap(String firstDay, Optional<String> lastDay) {
        return new Gap(LocalDate.parse(firstDay), lastDay.map(LocalDate::parse), Outcome.RULE_NOT_AVAILABLE,
                "notice.not-in-force");
    }
}
