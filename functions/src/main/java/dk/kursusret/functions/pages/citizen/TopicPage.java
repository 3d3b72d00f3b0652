package dk.kursusret.functions.pages.citizen;

import dk.kursusret.functions.pages.site.FactField;
import dk.kursusret.functions.pages.site.Form;
import java.util.List;
import java.util.Optional;

/**
 * One step of the way: what is asked, and what was said before, which travels with the form.
 *
 * @param step from 1
 * @param trail the topics passed, so that back works
 */
public record TopicPage(String id, String heading, List<FactField> fields, int step, String trail,
        List<Form.Field> carried, List<Error> errors, Optional<CourseChoice> course) {

    /** A line of the list of errors, with the input it leads to. */
    public record Error(String input, String text) {}

    /**
     * The search for the course.
     *
     * @param lists names of those that are searched
     * @param missing names of those of which no edition is there for the day, so that nobody knows what is on them
     */
    public record CourseChoice(String query, boolean searched, List<Found> found, int total, List<String> lists,
            List<String> missing, Optional<String> otherCode, List<FactField.Why> why) {}

    /** @param value what choosing it sends */
    public record Found(String value, String title, String details) {}

    /** Where one thing is asked, its question is the heading. */
    public boolean single() {
        return fields.size() == 1;
    }
}
