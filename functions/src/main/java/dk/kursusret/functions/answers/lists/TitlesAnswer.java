package dk.kursusret.functions.answers.lists;

import dk.kursusret.functions.answers.When;
import dk.kursusret.rules.lists.EditionRef;
import java.util.List;

/**
 * Courses that were found, one row for all that have one title; a page of them.
 *
 * @param part counted in titles
 */
public record TitlesAnswer(When when, Part part, List<Titled> titles, List<Correction> corrections,
        List<MissingList> missingData) {

    /** A title with the courses that have it, as each list describes them. */
    public record Titled(String title, List<Offer> offers) {}

    /** A course as one list has it. */
    public record Offer(EditionRef list, CourseView course) {}
}
