package dk.kursusret.catalog.edition;

import dk.kursusret.rules.lists.ListedCourse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A row of a positive list: what the law reads of it, and what people search for and look up.
 *
 * @param course what the law reads
 * @param days whole course in days; empty where the list states hours or nothing
 * @param added the day the list says the course came on it
 */
public record CourseRow(ListedCourse course, AsWritten written, Optional<BigDecimal> days, Optional<LocalDate> added,
        int line, int row) implements Row {

    @Override
    public String id() {
        return course.id();
    }

    @Override
    public String title() {
        return course.title();
    }
}
