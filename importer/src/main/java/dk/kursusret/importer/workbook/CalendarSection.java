package dk.kursusret.importer.workbook;

import dk.kursusret.importer.dates.Dates;
import dk.kursusret.importer.workbook.FormatToken.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;

/** Shows a number as a day, a time of day or both. A time that the format does not show is dropped. */
final class CalendarSection implements FormatSection {
    /** The day after 31 December 9999. */
    private static final BigDecimal END_SERIAL = new BigDecimal("2958466");
    private static final long MINUTES_A_DAY = 24 * 60;
    private static final long A_DAY = MINUTES_A_DAY * 60_000;
    private final boolean day;
    private final boolean time;
    /** The letter of the unit that is counted beyond a day; 0 where there is none. */
    private final char elapsed;
    private final boolean minutes;
    private final String before;
    private final String after;

    CalendarSection(List<FormatToken> tokens) {
        boolean hours = has(tokens, Kind.TIME) || has(tokens, Kind.ELAPSED);
        this.day = has(tokens, Kind.DAY) || !hours;
        this.time = hours;
        this.elapsed = tokens.stream().filter(token -> token.is(Kind.ELAPSED)).map(token -> token.text().charAt(0))
                .findFirst().orElse('\0');
        this.minutes = has(tokens, Kind.MONTH_OR_MINUTE) || has(tokens, Kind.TIME);
        this.before = words(tokens.stream().takeWhile(CalendarSection::isLiteral).toList());
        this.after = words(tokens.reversed().stream().takeWhile(CalendarSection::isLiteral).toList().reversed());
    }

    @Override
    public String shown(BigDecimal number, Dates dates) {
        if (number.signum() < 0 || number.compareTo(END_SERIAL) >= 0) {
            return FormatSection.plain(number);
        }
        long milliseconds = number.multiply(BigDecimal.valueOf(A_DAY)).setScale(0, RoundingMode.HALF_UP).longValue();
        return before + shown(milliseconds, dates) + after;
    }

    /** Shows a day that the cell stores as text. */
    String shown(LocalDateTime moment, Dates dates) {
        return time ? day(moment.toLocalDate(), minutes(moment.toLocalTime().toNanoOfDay() / 1_000_000), dates)
                : dates.written(moment.toLocalDate());
    }

    private String shown(long milliseconds, Dates dates) {
        LocalDate date = dates.serials().day(milliseconds / A_DAY);
        if (day) {
            return time ? day(date, minutes(milliseconds % A_DAY), dates) : dates.written(date);
        }
        return elapsed == 0 ? clock(minutes(milliseconds % A_DAY)) : elapsed((milliseconds + 30_000) / 60_000);
    }

    /** Rounds to the nearest minute, but never into the next day. */
    private static long minutes(long milliseconds) {
        return Math.min((milliseconds + 30_000) / 60_000, MINUTES_A_DAY - 1);
    }

    private static String day(LocalDate day, long minutes, Dates dates) {
        return dates.written(day) + (minutes == 0 ? "" : " " + clock(minutes));
    }

    /**
     * Elapsed time: in minutes or whole hours where the format shows only these and no time is lost, otherwise as hours
     * and minutes.
     */
    private String elapsed(long inMinutes) {
        if (!minutes && elapsed == 'm') {
            return Long.toString(inMinutes);
        }
        return !minutes && inMinutes % 60 == 0 && elapsed != 's' ? Long.toString(inMinutes / 60) : clock(inMinutes);
    }

    private static String clock(long inMinutes) {
        return "%02d:%02d".formatted(inMinutes / 60, inMinutes % 60);
    }

    private static boolean has(List<FormatToken> tokens, Kind kind) {
        return tokens.stream().anyMatch(token -> token.is(kind));
    }

    private static boolean isLiteral(FormatToken token) {
        return token.is(Kind.LITERAL) || token.is(Kind.POINT) || token.is(Kind.COMMA);
    }

    /** Words before or after the day or time. Punctuation alone and the word "den" are dropped. */
    private static String words(List<FormatToken> literals) {
        String words = literals.stream().map(FormatToken::text).collect(Collectors.joining());
        return words.strip().equalsIgnoreCase("den") || words.chars().noneMatch(Character::isLetterOrDigit) ? ""
                : words;
    }
}
