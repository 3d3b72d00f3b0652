package dk.kursusret.functions.answers.lists;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.kursusret.catalog.LoadedEdition;
import dk.kursusret.catalog.edition.CourseRow;
import dk.kursusret.functions.answers.When;
import dk.kursusret.rules.lists.EditionRef;
import java.util.List;

/**
 * One page of the courses found.
 *
 * @param corrections words that no list has, with those searched for instead
 */
public record CoursesAnswer(@JsonUnwrapped When when, @JsonUnwrapped Part part, List<Found> courses,
        List<Correction> corrections, List<MissingList> missingData) {
    /**
     * A course with every list that has it; it is described as in the first of them.
     *
     * @param providers all providers named by the lists
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
