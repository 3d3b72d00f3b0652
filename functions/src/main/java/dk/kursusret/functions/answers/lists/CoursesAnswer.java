package dk.kursusret.functions.answers.lists;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.kursusret.catalog.LoadedEdition;
import dk.kursusret.catalog.edition.CourseRow;
import dk.kursusret.functions.answers.When;
import dk.kursusret.rules.lists.EditionRef;
import java.util.List;

/**
 * Courses that were found, a page of them.
 *
 * @param corrections what was looked for instead of words that no list has
 */
public record CoursesAnswer(@JsonUnwrapped When when, @JsonUnwrapped Part part, List<Found> courses,
        List<Correction> corrections, List<MissingList> missingData) {
    /**
     * A course with every list that has it, the first of which describes it.
     *
     * @param providers all that the lists name
     */
    public record Found(@JsonUnwrapped CourseView course, List<String> providers, List<EditionRef> lists) {

        public static Found of(CourseRow entry, List<LoadedEdition> editions) {
            return new Found(CourseView.of(entry),
                    editions.stream().flatMap(edition -> edition.course(entry.id()).stream())
                            .flatMap(row -> row.course().provider().stream()).distinct().toList(),
                    editions.stream().map(LoadedEdition::ref).toList());
        }
    }
}
