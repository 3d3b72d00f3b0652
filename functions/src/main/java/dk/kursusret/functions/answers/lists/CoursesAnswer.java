package dk.kursusret.functions.answers.lists;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.kursusret.catalog.LoadedEdition;
import dk.kursusret.catalog.edition.CourseRow;
import dk.kursusret.functions.answers.When;
import dk.kursusret.rules.lists.EditionRef;
import java.util.List;

/** Courses that were found, a page of them. */
public record CoursesAnswer(@JsonUnwrapped When when, @JsonUnwrapped Part part, List<Found> courses,
        List<MissingList> missingData) {
    /** A course with every list that has it, the first of which describes it. */
    public record Found(@JsonUnwrapped CourseView course, List<EditionRef> lists) {

        public static Found of(CourseRow entry, List<LoadedEdition> editions) {
            return new Found(CourseView.of(entry), editions.stream().map(LoadedEdition::ref).toList());
        }
    }
}
