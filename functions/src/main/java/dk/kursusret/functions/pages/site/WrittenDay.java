package dk.kursusret.functions.pages.site;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A date as people write it: 1. december 2026, 1/12-2026, 2026-12-01.
 *
 * @param day empty if it is not a date
 * @param error the key of the text that says which part is wrong; empty if none is
 */
public record WrittenDay(Optional<LocalDate> day, String error) {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    /** The first three letters of each month in Danish and English. */
    private static final List<List<String>> MONTHS = Stream.of("jan", "feb", "mar", "apr", "maj may", "jun", "jul",
            "aug", "sep", "okt oct", "nov", "dec").map(names -> List.of(names.split(" "))).toList();
    private static final String LEADING = "(?:\\p{L}{2,6}(?:dag|day),? )?(?:d\\.?|den|the)? ?";
    private static final Pattern YEAR_FIRST = Pattern
            .compile("(?<year>[0-9]{4})[-./](?<month>[0-9]{1,2})[-./](?<day>[0-9]{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile(LEADING
            + "(?<day>[0-9]{1,2})(?:[-./]|\\.?(?:st|nd|rd|th)?) ?(?<month>[0-9]{1,2}|\\p{L}{3,9}\\.?)[-./,]? ?(?<year>[0-9]{0,4})");
    private static final Pattern MONTH_FIRST = Pattern
            .compile("(?<month>\\p{L}{3,9}\\.?) (?<day>[0-9]{1,2})(?:st|nd|rd|th)?,? ?(?<year>[0-9]{0,4})");
    private static final Pattern DIGITS = Pattern.compile("(?<day>[0-9]{2})(?<month>[0-9]{2})(?<year>[0-9]{4})");

    public static WrittenDay of(String written) {
        String text = written.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00A0]+", " ");
        return Stream.of(YEAR_FIRST, DIGITS, DAY_FIRST, MONTH_FIRST).map(form -> form.matcher(text))
                .filter(Matcher::matches).findFirst().map(WrittenDay::of).orElse(wrong("error.day"));
    }

    private static WrittenDay of(Matcher parts) {
        int month = month(parts.group("month"));
        if (month < 1 || month > MONTHS.size()) {
            return wrong("error.day.month");
        }
        if (parts.group("year").length() != 4) {
            return wrong("error.day.year");
        }
        int year = Integer.parseInt(parts.group("year"));
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return wrong("error.day.range");
        }
        int day = Integer.parseInt(parts.group("day"));
        if (day < 1 || day > YearMonth.of(year, month).lengthOfMonth()) {
            return wrong("error.day.day");
        }
        return new WrittenDay(Optional.of(LocalDate.of(year, month, day)), "");
    }

    /** The number of the month, or 0 if it is none. */
    private static int month(String written) {
        if (Character.isDigit(written.charAt(0))) {
            return Integer.parseInt(written);
        }
        String first = written.substring(0, 3);
        return 1 + MONTHS.indexOf(MONTHS.stream().filter(names -> names.contains(first)).findFirst().orElse(List.of()));
    }

    private static WrittenDay wrong(String error) {
        return new WrittenDay(Optional.empty(), error);
    }
}
