package dk.kursusret.catalog.edition;

import dk.kursusret.rules.lists.ListedCourse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A row of a positive list.
 *
 * @param course the part of it that the law reads
 * @param days length of the whole course in days; empty where the list states hours or nothing
 * @param added the day on which the course was added, according to the list
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
