package dk.kursusret.functions.answers.lists;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.kursusret.catalog.edition.CourseRow;
import dk.kursusret.functions.answers.OrNull;
import dk.kursusret.rules.facts.CourseLevel;
import dk.kursusret.rules.lists.ListedCourse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A course as a list describes it; values are null if the list does not state them. */
@OrNull
public record CourseView(@JsonUnwrapped Name name, CourseLevel level, Optional<String> area,
        Optional<String> duration, Optional<BigDecimal> days, Optional<BigDecimal> hours, Optional<BigDecimal> price,
        Optional<Boolean> withoutWaitingPeriod, List<String> paths) {

    public static CourseView of(CourseRow entry) {
        ListedCourse course = entry.course();
        return new CourseView(Name.of(entry), course.level(), entry.written().erhvervsomraade(),
                entry.written().duration(),
                entry.days(), course.hours(), course.price(), course.withoutWaitingPeriod(),
                course.paths().stream().sorted().toList());
    }

    /** The same course with the number of hours that a scheme counts. */
    public CourseView counting(Optional<BigDecimal> counted) {
        return new CourseView(name, level, area, duration, days, counted, price, withoutWaitingPeriod, paths);
    }

    /**
     * Identifies a course.
     *
     * @param entry the id of its entry in the catalog
     * @param code null if it has none
     * @param provider null if the list does not say
     */
    @OrNull
    public record Name(String entry, Optional<String> code, String title, Optional<String> provider) {

        static Name of(CourseRow entry) {
            return new Name(entry.id(), entry.course().code(), entry.course().title(), entry.course().provider());
        }

        /** The course's name in addresses: its code, else its entry id. */
        @JsonIgnore
        public String address() {
            return code.orElse(entry);
        }
    }

    /** Everything a row states; other values are null. */
    @OrNull
    public record Row(@JsonUnwrapped CourseView course, Optional<String> runningNumber, Optional<String> remark,
            Optional<LocalDate> added) {

        public static Row of(CourseRow entry) {
            return new Row(CourseView.of(entry), entry.written().runningNumber(), entry.written().remark(),
                    entry.added());
        }
    }
}
