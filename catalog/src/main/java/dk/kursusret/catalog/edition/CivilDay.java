package dk.kursusret.catalog.edition;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Converts between moments and civil days in Denmark. */
public final class CivilDay {
    public static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

    private CivilDay() {}

    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), COPENHAGEN);
    }

    /** The first moment after the day. */
    public static Instant endOf(LocalDate day) {
        return startOf(day.plusDays(1));
    }

    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(COPENHAGEN).toInstant();
    }
}
