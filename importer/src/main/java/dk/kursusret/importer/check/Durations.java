package dk.kursusret.importer.check;

import dk.kursusret.importer.cell.Duration;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The durations that a row states for its course, in one column or several. */
final class Durations {
    private static final Pattern BARE = Pattern.compile("[0-9.,]+");
    private final List<Stated> stated = new ArrayList<>();

    /** @param cell as written */
    record Stated(String cell, Duration duration) {}

    void add(Stated another) {
        stated.add(another);
    }

    static boolean isBare(String cell) {
        return BARE.matcher(cell).matches();
    }

    /** The first duration with days, else the first with hours, else the first; empty where none is stated. */
    Optional<Duration> duration() {
        if (stated.size() == 1) {
            return Optional.of(stated.getFirst().duration());
        }
        return stated.stream().map(Stated::duration).filter(duration -> duration.days().isPresent()).findFirst()
                .or(() -> stated.stream().map(Stated::duration).filter(duration -> duration.hours().isPresent())
                        .findFirst())
                .or(() -> stated.stream().map(Stated::duration).findFirst());
    }

    /** The message values for two durations that differ; empty where all agree. ECTS points are not compared. */
    Optional<Map<String, Object>> contradiction() {
        if (stated.size() < 2) {
            return Optional.empty();
        }
        List<Stated> inHours = stated.stream().filter(each -> each.duration().hours().isPresent()).toList();
        return inHours.stream().skip(1).filter(other -> hours(other).compareTo(hours(inHours.getFirst())) != 0)
                .findFirst().map(other -> Map.of("one", named(inHours.getFirst(), "dag", "dage", "time", "timer"),
                        "oneEn", named(inHours.getFirst(), "day", "days", "hour", "hours"),
                        "other", named(other, "dag", "dage", "time", "timer"),
                        "otherEn", named(other, "day", "days", "hour", "hours")));
    }

    private static BigDecimal hours(Stated stated) {
        return stated.duration().hours().orElseThrow();
    }

    /** The duration as written, with the unit that the heading states where the cell has none. */
    private static String named(Stated stated, String day, String days, String hour, String hours) {
        if (!isBare(stated.cell())) {
            return stated.cell();
        }
        boolean one = stated.cell().equals("1");
        boolean inDays = stated.duration().days().isPresent();
        return stated.cell() + " " + (inDays ? one ? day : days : one ? hour : hours);
    }
}
