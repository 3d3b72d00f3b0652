package dk.kursusret.rules.lists;

import dk.kursusret.rules.facts.CourseLevel;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * A course as a positive list has it: what the law needs from its row.
 *
 * @param level from the list's type column, or guessed from the code
 * @param hours of the whole course, 7.4 to a day and 37 to a week; empty where the list does not say
 * @param price of the whole course, in kroner excluding VAT; empty where the list does not say
 * @param erhvervsgruppe slug of the group of trades, as {@link Slug} makes it; empty where the list does not say
 * @param withoutWaitingPeriod whether the list marks it "uden karens"; empty where the list has no such column
 * @param paths slugs of the forløb the course is an element of
 */
public record ListedCourse(CourseName name, CourseLevel level, Optional<BigDecimal> hours, Optional<BigDecimal> price,
        Optional<String> erhvervsgruppe, Optional<Boolean> withoutWaitingPeriod, Set<String> paths) {
    public ListedCourse {
        paths = Set.copyOf(paths);
    }

    public String id() {
        return name.id();
    }

    public Optional<String> code() {
        return name.code();
    }

    public String title() {
        return name.title();
    }

    public Optional<String> provider() {
        return name.provider();
    }
}
