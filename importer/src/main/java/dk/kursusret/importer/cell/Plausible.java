package dk.kursusret.importer.cell;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/** Days that a list may plausibly name: those of 1990 to 2099. */
public final class Plausible {
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2099;

    private Plausible() {}

    public static Optional<LocalDate> day(LocalDate day) {
        return Optional.of(day).filter(it -> it.getYear() >= FIRST_YEAR && it.getYear() <= LAST_YEAR);
    }

    /** Parses a day whose parts are all digits; empty where there is no such day. */
    static Optional<LocalDate> day(String year, String month, String day) {
        return month(year, month).filter(it -> it.isValidDay(Integer.parseInt(day)))
                .map(it -> it.atDay(Integer.parseInt(day))).flatMap(Plausible::day);
    }

    /** The day, or the month's last day where the month is shorter. */
    static Optional<LocalDate> dayOrLast(String year, String month, String day) {
        return Integer.parseInt(day) == 0 ? Optional.empty()
                : month(year, month).map(it -> it.atDay(Math.min(Integer.parseInt(day), it.lengthOfMonth())))
                        .flatMap(Plausible::day);
    }

    private static Optional<YearMonth> month(String year, String month) {
        int number = Integer.parseInt(month);
        return number < 1 || number > 12 ? Optional.empty()
                : Optional.of(Year.parse(year).atMonth(number));
    }
}
