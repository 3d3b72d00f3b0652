package dk.kursusret.functions.answers.lists;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.kursusret.catalog.Entry;
import dk.kursusret.rules.facts.CourseLevel;
import dk.kursusret.rules.lists.ListedCourse;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A course as a list describes it; null where it does not say. */
@JsonInclude(Include.ALWAYS)
public record CourseView(@JsonUnwrapped CourseName name, CourseLevel level, Optional<String> area,
        Optional<String> duration, Optional<BigDecimal> days, Optional<BigDecimal> hours, Optional<BigDecimal> price,
        Optional<Boolean> withoutWaitingPeriod, List<String> paths) {

    public static CourseView of(Entry entry) {
        ListedCourse course = entry.course();
        return new CourseView(CourseName.of(entry), course.level(), entry.erhvervsomraade(), entry.duration(),
                entry.days(), course.hours(), course.price(), course.withoutWaitingPeriod(),
                course.paths().stream().sorted().toList());
    }
}
