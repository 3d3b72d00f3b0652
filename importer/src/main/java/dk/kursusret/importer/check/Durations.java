package dk.kursusret.importer.check;

import dk.kursusret.importer.cell.Duration;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** How long a row says that its course lasts, in one column or in several. */
final class Durations {
    private static final Pattern BARE = Pattern.compile("[0-9.,]+");
    private final List<Said> said = new ArrayList<>();

    /** @param cell as written */
    record Said(String cell, Duration duration) {}

    void add(Said another) {
        said.add(another);
    }

    static boolean isBare(String cell) {
        return BARE.matcher(cell).matches();
    }

    /** Days where one of them has days, else hours; empty where none says anything. */
    Optional<Duration> duration() {
        if (said.size() == 1) {
            return Optional.of(said.getFirst().duration());
        }
        return said.stream().map(Said::duration).filter(duration -> duration.days().isPresent()).findFirst()
                .or(() -> said.stream().map(Said::duration).filter(duration -> duration.hours().isPresent())
                        .findFirst())
                .or(() -> said.stream().map(Said::duration).findFirst());
    }

    /** Two that are not equally long, as a text names them. Points say nothing of hours. */
    Optional<Map<String, Object>> contradiction() {
        if (said.size() < 2) {
            return Optional.empty();
        }
        List<Said> inHours = said.stream().filter(each -> each.duration().hours().isPresent()).toList();
        return inHours.stream().skip(1).filter(other -> hours(other).compareTo(hours(inHours.getFirst())) != 0)
                .findFirst().map(other -> Map.of("one", named(inHours.getFirst(), "dag", "dage", "time", "timer"),
                        "oneEn", named(inHours.getFirst(), "day", "days", "hour", "hours"),
                        "other", named(other, "dag", "dage", "time", "timer"),
                        "otherEn", named(other, "day", "days", "hour", "hours")));
    }

    private static BigDecimal hours(Said said) {
        return said.duration().hours().orElseThrow();
    }

    /** With the unit that the heading stated. */
    private static String named(Said said, String day, String days, String hour, String hours) {
        if (!isBare(said.cell())) {
            return said.cell();
        }
        boolean one = said.cell().equals("1");
        boolean inDays = said.duration().days().isPresent();
        return said.cell() + " " + (inDays ? one ? day : days : one ? hour : hours);
    }
}
