package dk.kursusret.importer.cell;

import dk.kursusret.importer.dates.DateOrder;
import dk.kursusret.importer.dates.Dates;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date as lists write it, or as the serial number a spreadsheet keeps it by. */
public final class DateCell {
    private static final Pattern WRITTEN = Pattern
            .compile("([0-9]{1,2})([-./]) ?([0-9]{1,2})\\2 ?([0-9]{4}|[0-9]{2})(?: 00[:.]00(?:[:.]00)?)?");
    private static final Pattern ISO = Pattern
            .compile("([0-9]{4})-([0-9]{2})-([0-9]{2})(?:[ T]00:00(?::00)?(?:\\.0+)?Z?)?");
    private static final Pattern SERIAL = Pattern.compile("[0-9]{5}(?:[.,]0+)?");
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2099;
    private static final LocalDate EXAMPLE = LocalDate.of(2027, 2, 28);
    private final Dates dates;

    public DateCell(Dates dates) {
        this.dates = dates;
    }

    /** @param cell tidy and not empty */
    public Parsed<LocalDate> parse(String cell) {
        Matcher written = WRITTEN.matcher(cell);
        if (written.matches()) {
            boolean dayFirst = dates.order() == DateOrder.DAY_FIRST;
            String day = written.group(dayFirst ? 1 : 3);
            String month = written.group(dayFirst ? 3 : 1);
            String year = written.group(4);
            return year.length() == 2 ? twoDigitYear(year, month, day) : date(year, month, day);
        }
        Matcher iso = ISO.matcher(cell);
        if (iso.matches()) {
            return date(iso.group(1), iso.group(2), iso.group(3));
        }
        return SERIAL.matcher(cell).matches() ? serial(Integer.parseInt(cell.substring(0, 5))) : fault(EXAMPLE);
    }

    /** Which century, and which end is the year, is not for us to guess. */
    private Parsed<LocalDate> twoDigitYear(String year, String month, String day) {
        return switch (date("20" + year, month, day)) {
            case Parsed.Value<LocalDate>(LocalDate meant) -> fault(meant);
            case Parsed.Fault<LocalDate> fault -> fault;
        };
    }

    private Parsed<LocalDate> serial(int days) {
        return Optional.of(dates.serials().day(days)).filter(day -> isPlausible(day.getYear()))
                .map(Parsed::value).orElseGet(() -> fault(EXAMPLE));
    }

    private Parsed<LocalDate> date(String year, String month, String day) {
        int y = Integer.parseInt(year);
        int m = Integer.parseInt(month);
        int d = Integer.parseInt(day);
        if (!isPlausible(y) || m < 1 || m > 12) {
            return fault(EXAMPLE);
        }
        try {
            return Parsed.value(LocalDate.of(y, m, d));
        } catch (DateTimeException notInThisMonth) {
            return fault(YearMonth.of(y, m).atEndOfMonth());
        }
    }

    private static boolean isPlausible(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private Parsed<LocalDate> fault(LocalDate better) {
        return new Parsed.Fault<>("R103", Map.of("better", dates.written(better)));
    }
}
