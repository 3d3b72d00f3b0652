package dk.kursusret.functions.answers.lists;

import dk.kursusret.functions.answers.When;
import dk.kursusret.rules.lists.EditionRef;
import java.util.List;

/**
 * One page of the courses found, grouped by title.
 *
 * @param part counts titles rather than courses
 */
public record TitlesAnswer(When when, Part part, List<Titled> titles, List<Correction> corrections,
        List<MissingList> missingData) {

    /** A title with the courses that have it, as each list describes them. */
    public record Titled(String title, List<Offer> offers) {}

    /** A course in one list. */
    public record Offer(EditionRef list, CourseView course) {}
}
