package dk.kursusret.importer.check;

import dk.kursusret.importer.cell.Plausible;
import dk.kursusret.importer.check.FilePeriod.End;
import dk.kursusret.importer.dates.Months;
import dk.kursusret.importer.file.Cells;
import dk.kursusret.importer.file.FileRow;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words above the headings that state a list's first and last day: "Gældende fra 1. april 2022 til 30. september
 * 2022", "gyldig 1/4-2022 - 30/9-2022", "gælder til 31. marts 2023". The year of the first day may be left out. A
 * single day is read only after such a verb, since a title may name days of many other kinds.
 */
final class PeriodWords {
    private static final String DATE = "(?:den |d\\. ?)?([0-9]{1,2})(?:\\.? ?(" + Months.NAMES
            + ")|[-./] ?([0-9]{1,2}))(?:[-./ ]? ?([0-9]{4}))?";
    private static final String VERB = "(?:gælder|gældende|gyldig)(?: (?:i|for) perioden)?:?";
    private static final String FROM = "(?: fra(?: og med)?:?)? ";
    private static final String UNTIL = "(?:(?:ind)?til(?: og med)?|t\\.o\\.m\\.):? ";
    private static final String TO = "(?: ?[-–—] ?|,? (?:og )?" + UNTIL + ")";
    private static final Pattern BOTH = Pattern
            .compile("(?:" + VERB + FROM + "|\\bfra(?: og med)?:? |(?<![0-9]))" + DATE + TO + DATE
                    + "(?![0-9])");
    private static final Pattern FIRST = Pattern.compile(VERB + " (?:fra(?: og med)?|pr\\.):? " + DATE + "(?![0-9])");
    private static final Pattern LAST = Pattern
            .compile(VERB + " " + UNTIL + DATE + "(?![0-9])");
    private static final Pattern ISO = Pattern.compile("(?<![0-9])([0-9]{4})-([0-9]{2})-([0-9]{2})(?![0-9])");
    private static final int GROUPS = 4;

    private PeriodWords() {}

    /** Adds the days that the row states to the period; returns false where it states none. */
    static boolean read(FileRow row, FilePeriod period) {
        String text = row.cells().stream().filter(cell -> !Cells.isBlank(cell)).map(Cells::tidy)
                .collect(Collectors.joining(" ")).toLowerCase(Locale.ROOT);
        text = ISO.matcher(text).replaceAll("$3-$2-$1");
        Matcher both = BOTH.matcher(text);
        if (both.find()) {
            Optional<LocalDate> last = day(both, GROUPS, OptionalInt.empty());
            Optional<LocalDate> first = last.flatMap(end -> day(both, 0, OptionalInt.of(yearBefore(both, end))));
            first.ifPresent(day -> period.add(End.FIRST, day, row.line()));
            last.ifPresent(day -> period.add(End.LAST, day, row.line()));
            return last.isPresent();
        }
        return one(FIRST, text, End.FIRST, row, period) | one(LAST, text, End.LAST, row, period);
    }

    private static boolean one(Pattern pattern, String text, End end, FileRow row, FilePeriod period) {
        Matcher words = pattern.matcher(text);
        Optional<LocalDate> day = words.find() ? day(words, 0, OptionalInt.empty()) : Optional.empty();
        day.ifPresent(found -> period.add(end, found, row.line()));
        return day.isPresent();
    }

    /** The year of a first day that is stated without one: the latest that puts it no later than the last day. */
    private static int yearBefore(Matcher words, LocalDate end) {
        return monthDay(words, 0).filter(first -> first.isAfter(MonthDay.from(end))).isPresent() ? end.getYear() - 1
                : end.getYear();
    }

    private static Optional<LocalDate> day(Matcher words, int before, OptionalInt unstated) {
        String year = words.group(before + GROUPS);
        if (year == null && unstated.isEmpty()) {
            return Optional.empty();
        }
        int stated = year == null ? unstated.getAsInt() : Integer.parseInt(year);
        return monthDay(words, before).filter(day -> day.isValidYear(stated)).map(day -> day.atYear(stated))
                .flatMap(Plausible::day);
    }

    private static Optional<MonthDay> monthDay(Matcher words, int before) {
        String name = words.group(before + 2);
        int month = name == null ? Integer.parseInt(words.group(before + 3)) : Months.number(name);
        try {
            return Optional.of(MonthDay.of(month, Integer.parseInt(words.group(before + 1))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
