package dk.kursusret.importer.cell;

import dk.kursusret.importer.dates.DateOrder;
import dk.kursusret.importer.dates.Dates;
import dk.kursusret.importer.dates.Months;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date in the forms that lists use, or as a spreadsheet's serial number. */
public final class DateCell {
    private static final String MIDNIGHT = "(?: 00[:.]00(?:[:.]00)?)?";
    private static final Pattern WRITTEN = Pattern
            .compile("([0-9]{1,2})([-./]) ?([0-9]{1,2})\\2 ?([0-9]{4})" + MIDNIGHT);
    /** "1/4-2022", "1/4 2022". */
    private static final Pattern WITH_STROKE = Pattern.compile("([0-9]{1,2})(/)([0-9]{1,2})(?: ?- ?| )([0-9]{4})");
    private static final Pattern IN_WORDS = Pattern
            .compile("(?:den )?([0-9]{1,2})\\. ?(" + Months.NAMES + ") ([0-9]{4})");
    private static final Pattern ISO = Pattern
            .compile("([0-9]{4})-([0-9]{2})-([0-9]{2})(?:[ T]00:00(?::00)?(?:\\.0{1,9})?Z?)?");
    private static final Pattern SERIAL = Pattern.compile("([0-9]{5})(?:[.,]0{1,9})?");
    private static final LocalDate EXAMPLE = LocalDate.of(2022, 4, 1);
    private final Dates dates;
    private final IntendedDate meant;

    public DateCell(Dates dates) {
        this.dates = dates;
        this.meant = new IntendedDate(dates);
    }

    /** @param cell tidy and not empty */
    public Parsed<LocalDate> parse(String cell) {
        if (cell.length() > CellLength.MAX_PARSED) {
            return refused(Optional.empty());
        }
        String text = cell.toLowerCase(Locale.ROOT);
        return written(text).or(() -> inWords(text)).or(() -> iso(cell)).or(() -> serial(cell)).map(Parsed::value)
                .orElseGet(() -> refused(meant.by(text)));
    }

    private Optional<LocalDate> written(String text) {
        return List.of(WRITTEN, WITH_STROKE).stream().map(pattern -> pattern.matcher(text)).filter(Matcher::matches)
                .findFirst().flatMap(date -> {
                    boolean dayFirst = dates.order() == DateOrder.DAY_FIRST;
                    return Plausible.day(date.group(4), date.group(dayFirst ? 3 : 1), date.group(dayFirst ? 1 : 3));
                });
    }

    private static Optional<LocalDate> inWords(String text) {
        Matcher date = IN_WORDS.matcher(text);
        return date.matches()
                ? Plausible.day(date.group(3), String.valueOf(Months.number(date.group(2))), date.group(1))
                : Optional.empty();
    }

    private static Optional<LocalDate> iso(String cell) {
        Matcher date = ISO.matcher(cell);
        return date.matches() ? Plausible.day(date.group(1), date.group(2), date.group(3)) : Optional.empty();
    }

    private Optional<LocalDate> serial(String cell) {
        Matcher serial = SERIAL.matcher(cell);
        return serial.matches() ? Plausible.day(dates.serials().day(Integer.parseInt(serial.group(1))))
                : Optional.empty();
    }

    private Parsed<LocalDate> refused(Optional<LocalDate> better) {
        return better.<Parsed<LocalDate>>map(day -> new Parsed.Fault<>("R103", Map.of("better", dates.written(day))))
                .orElseGet(() -> new Parsed.Fault<>("R103.example", Map.of("example", dates.written(EXAMPLE))));
    }
}
