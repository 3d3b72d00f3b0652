package dk.kursusret.importer.cell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date as Danish lists write it, or as the serial number a spreadsheet keeps it by. */
public final class DateCell {
    private static final Pattern DANISH = Pattern
            .compile("([0-9]{1,2})([-./]) ?([0-9]{1,2})\\2 ?([0-9]{4}|[0-9]{2})(?: 00[:.]00(?:[:.]00)?)?");
    private static final Pattern ISO = Pattern
            .compile("([0-9]{4})-([0-9]{2})-([0-9]{2})(?:[ T]00:00(?::00)?(?:\\.0+)?Z?)?");
    private static final Pattern SERIAL = Pattern.compile("[0-9]{5}(?:[.,]0+)?");
    /** Day 0 of the 1900 system, which believes in 29 February 1900. */
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2099;
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd-MM-uuuu");
    private static final String EXAMPLE = "28-02-2027";

    private DateCell() {}

    /** @param cell tidy and not empty */
    public static Parsed<LocalDate> parse(String cell) {
        Matcher danish = DANISH.matcher(cell);
        if (danish.matches()) {
            return danish.group(4).length() == 2 ? twoDigitYear(danish)
                    : date(danish.group(4), danish.group(3), danish.group(1));
        }
        Matcher iso = ISO.matcher(cell);
        if (iso.matches()) {
            return date(iso.group(1), iso.group(2), iso.group(3));
        }
        return SERIAL.matcher(cell).matches() ? serial(Integer.parseInt(cell.substring(0, 5))) : fault(EXAMPLE);
    }

    /** Which century, and which end is the year, is not for us to guess. */
    private static Parsed<LocalDate> twoDigitYear(Matcher date) {
        return switch (date("20" + date.group(4), date.group(3), date.group(1))) {
            case Parsed.Value<LocalDate>(LocalDate day) -> fault(day.format(WRITTEN));
            case Parsed.Fault<LocalDate> fault -> fault;
        };
    }

    private static Parsed<LocalDate> serial(int days) {
        return Optional.of(SERIAL_ZERO.plusDays(days)).filter(day -> isPlausible(day.getYear()))
                .map(Parsed::value).orElseGet(() -> fault(EXAMPLE));
    }

    private static Parsed<LocalDate> date(String year, String month, String day) {
        int y = Integer.parseInt(year);
        int m = Integer.parseInt(month);
        int d = Integer.parseInt(day);
        if (!isPlausible(y) || m < 1 || m > 12) {
            return fault(EXAMPLE);
        }
        try {
            return Parsed.value(LocalDate.of(y, m, d));
        } catch (DateTimeException notInThisMonth) {
            return fault(YearMonth.of(y, m).atEndOfMonth().format(WRITTEN));
        }
    }

    private static boolean isPlausible(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private static Parsed<LocalDate> fault(String better) {
        return new Parsed.Fault<>("R103", Map.of("better", better));
    }
}
