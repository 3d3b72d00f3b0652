package dk.kursusret.importer.cell;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A duration in the wordings that education sites use. Ranges and estimates are refused. */
public final class DurationCell {
    private static final Pattern MEASURE = Pattern
            .compile("([0-9]{1,9}(?:[.,][0-9]{1,9})?) ?(dage?|dag\\(e\\)|timer?|time\\(r\\)|uger?|uge\\(r\\)"
                    + "|ects(?:[ -]?point)?|lektioner?)\\.?");
    /** The same duration stated twice: "5,0 dage = 37 lektioner", "2 dage (14,8 timer)". */
    private static final Pattern STATED_TWICE = Pattern.compile("([^=/(]{1,50})[=/(]([^()]{1,50})\\)?\\.?");
    private static final Pattern BARE = Pattern.compile("([0-9]{1,9}(?:[.,][0-9]{1,9})?)\\.?");
    private static final BigDecimal MAX_HOURS = new BigDecimal("7400");

    /** The unit of a number that has none. */
    public enum Bare {
        DAYS, HOURS
    }

    private enum Unit {
        DAYS, HOURS, WEEKS, ECTS, LESSONS
    }

    private record Measure(BigDecimal number, Unit unit) {}

    private DurationCell() {}

    /** @param cell tidy and not empty */
    public static Parsed<Duration> parse(String cell, Bare bare) {
        if (cell.length() > CellLength.MAX_PARSED) {
            return Parsed.fault("R104");
        }
        String text = cell.toLowerCase(Locale.ROOT);
        return bareNumber(text, bare).or(() -> measure(text)).flatMap(DurationCell::duration).map(Parsed::value)
                .orElseGet(() -> statedTwice(cell));
    }

    private static Optional<Measure> bareNumber(String text, Bare bare) {
        Matcher number = BARE.matcher(text);
        Unit unit = bare == Bare.DAYS ? Unit.DAYS : Unit.HOURS;
        return number.matches() ? DanishNumber.parse(number.group(1)).map(n -> new Measure(n, unit))
                : Optional.empty();
    }

    private static Optional<Measure> measure(String text) {
        Matcher measure = MEASURE.matcher(text);
        return measure.matches()
                ? DanishNumber.parse(measure.group(1)).map(n -> new Measure(n, unit(measure.group(2))))
                : Optional.empty();
    }

    private static Unit unit(String word) {
        return switch (word.charAt(0)) {
            case 'd' -> Unit.DAYS;
            case 't' -> Unit.HOURS;
            case 'u' -> Unit.WEEKS;
            case 'e' -> Unit.ECTS;
            default -> Unit.LESSONS;
        };
    }

    /**
     * Parses two measures and returns the first, unless the second contradicts it. Lessons and points have no fixed
     * length and contradict nothing.
     */
    private static Parsed<Duration> statedTwice(String cell) {
        Matcher both = STATED_TWICE.matcher(cell);
        if (!both.matches()) {
            return Parsed.fault("R104");
        }
        String first = both.group(1).strip();
        String second = both.group(2).strip();
        Optional<Measure> one = measure(first.toLowerCase(Locale.ROOT));
        Optional<Measure> other = measure(second.toLowerCase(Locale.ROOT));
        Optional<Duration> duration = one.flatMap(DurationCell::duration);
        if (duration.isEmpty() || other.isEmpty()) {
            return Parsed.fault("R104");
        }
        return agree(one.get(), other.get()) ? Parsed.value(duration.get())
                : new Parsed.Fault<>("R104.two",
                        Map.of("one", first, "oneEn", first, "other", second, "otherEn", second));
    }

    private static boolean agree(Measure one, Measure other) {
        return other.unit() == Unit.LESSONS || other.unit() == Unit.ECTS
                || duration(one).flatMap(Duration::hours).equals(duration(other).flatMap(Duration::hours));
    }

    private static Optional<Duration> duration(Measure measure) {
        BigDecimal n = measure.number();
        return switch (measure.unit()) {
            case DAYS -> possible(Duration.ofDays(n));
            case HOURS -> possible(Duration.ofHours(n));
            case WEEKS -> possible(Duration.ofWeeks(n));
            case ECTS -> n.signum() > 0 ? Optional.of(Duration.ofEcts()) : Optional.empty();
            case LESSONS -> Optional.empty();
        };
    }

    /**
     * A course lasts more than nothing and less than a thousand days; any more is a date or a price in the wrong
     * column.
     */
    private static Optional<Duration> possible(Duration duration) {
        return Optional.of(duration).filter(d -> d.hours()
                .filter(hours -> hours.signum() > 0 && hours.compareTo(MAX_HOURS) < 0).isPresent());
    }
}
