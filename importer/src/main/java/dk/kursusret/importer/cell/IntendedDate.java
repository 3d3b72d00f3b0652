package dk.kursusret.importer.cell;

import dk.kursusret.importer.dates.DateOrder;
import dk.kursusret.importer.dates.Dates;
import dk.kursusret.importer.dates.Months;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day that a cell probably means although the cell cannot be read as a date: one with a time or a weekday, with the
 * year first or in two digits, or past the end of its month.
 */
final class IntendedDate {
    private static final List<String> WEEKDAYS = List.of("man", "tir", "ons", "tor", "fre", "lør", "søn");
    private static final Pattern WEEKDAY = Pattern.compile("(man|tirs|tir|ons|tors|tor|fre|lør|søn)(?:dag)?\\.?,? ");
    private static final Pattern DEN = Pattern.compile("d(?:en|\\.) ?");
    private static final Pattern TIME = Pattern
            .compile(
                    ",?(?: (?:kl\\. ?)?|t)[0-9]{1,2}[:.][0-9]{2}(?:[:.][0-9]{2}(?:[.,][0-9]{1,9})?)?(?:z|[+-][0-9]{2}:?[0-9]{2})?$");
    private static final String BETWEEN = "(?: ?[-./] ?| )";
    private static final Pattern YEAR_LAST = Pattern.compile(
            "([0-9]{1,2})" + BETWEEN + "([0-9]{1,2})" + BETWEEN + "'?([0-9]{4}|[0-9]{2})");
    private static final Pattern YEAR_FIRST = Pattern.compile(
            "([0-9]{4})(?:" + BETWEEN + "([0-9]{1,2})" + BETWEEN + "([0-9]{1,2})|([0-9]{2})([0-9]{2}))");
    private static final Pattern IN_WORDS = Pattern
            .compile("([0-9]{1,2})(?:\\. ?|[ -])(" + Months.NAMES + ")[ -]?,? ?'?([0-9]{4}|[0-9]{2})");
    private static final Pattern SERIAL_WITH_TIME = Pattern.compile("([0-9]{5})[.,][0-9]{1,20}");
    private final Dates dates;

    IntendedDate(Dates dates) {
        this.dates = dates;
    }

    /**
     * Returns empty where no day is meant, or where more than one could be.
     *
     * @param text tidy and in lower case, and not readable as a date
     */
    Optional<LocalDate> by(String text) {
        Matcher serial = SERIAL_WITH_TIME.matcher(text);
        if (serial.matches()) {
            return Plausible.day(dates.serials().day(Integer.parseInt(serial.group(1))));
        }
        Matcher weekday = WEEKDAY.matcher(text);
        String rest = TIME.matcher(weekday.lookingAt() ? text.substring(weekday.end()) : text).replaceFirst("");
        Matcher den = DEN.matcher(rest);
        Optional<LocalDate> day = day(den.lookingAt() ? rest.substring(den.end()) : rest);
        return weekday.lookingAt() ? day.filter(it -> isOn(it, weekday.group(1))) : day;
    }

    private static boolean isOn(LocalDate day, String weekday) {
        return WEEKDAYS.get(day.getDayOfWeek().getValue() - 1).equals(weekday.substring(0, 3));
    }

    private Optional<LocalDate> day(String text) {
        Matcher yearLast = YEAR_LAST.matcher(text);
        if (yearLast.matches()) {
            boolean dayFirst = dates.order() == DateOrder.DAY_FIRST;
            String year = year(yearLast.group(3));
            String day = yearLast.group(dayFirst ? 1 : 2);
            String month = yearLast.group(dayFirst ? 2 : 1);
            // Where there is no such month, only the other order is possible.
            return Plausible.dayOrLast(year, month, day).or(() -> Plausible.day(year, day, month));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            boolean apart = yearFirst.group(2) != null;
            return Plausible.dayOrLast(yearFirst.group(1), yearFirst.group(apart ? 2 : 4),
                    yearFirst.group(apart ? 3 : 5));
        }
        Matcher words = IN_WORDS.matcher(text);
        return words.matches() ? Plausible.dayOrLast(year(words.group(3)),
                String.valueOf(Months.number(words.group(2))), words.group(1)) : Optional.empty();
    }

    /** A date that is accepted never has its century guessed; a suggestion to the operator may. */
    private static String year(String digits) {
        return digits.length() == 2 ? "20" + digits : digits;
    }
}
