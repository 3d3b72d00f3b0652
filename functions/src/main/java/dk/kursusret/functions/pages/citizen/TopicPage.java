package dk.kursusret.functions.pages.citizen;

import dk.kursusret.functions.answers.lists.Correction;
import dk.kursusret.functions.pages.site.FactField;
import dk.kursusret.functions.pages.site.Form;
import dk.kursusret.functions.pages.site.Mistake;
import java.util.LinkedHashMap;
import dk.kursusret.functions.pages.site.Table.Language;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One step of the way: what is asked, and what was said before, which travels with the form.
 *
 * @param name what the step is called
 * @param carried what was said of other topics
 * @param trail the pages passed, so that back works
 * @param left the most steps that can still come before the answer
 */
public record TopicPage(String name, String id, String heading, List<FactField> fields, Optional<CourseChoice> course,
        List<Form.Field> carried, List<String> trail, int left, List<Mistake> mistakes) {
    /** From this step on the answer can be seen without answering more. */
    private static final int ENOUGH = 3;

    /**
     * The search for the course.
     *
     * @param chosen the course that was chosen before
     * @param corrections what was looked for instead of words that no list has
     * @param lists names of those that are searched
     * @param missing names of those of which no edition is there for the day, so that nobody knows what is on them
     */
    public record CourseChoice(String query, boolean searched, Optional<Found> chosen, List<Found> found, int total,
            List<Correction> corrections, List<String> lists, List<String> missing, Optional<String> otherCode,
            List<FactField.Why> why) {

        /** Those of one title together, best first: several hold it. */
        public List<List<Found>> titles() {
            return List.copyOf(found.stream()
                    .collect(Collectors.groupingBy(Found::title, LinkedHashMap::new, Collectors.toList())).values());
        }
    }

    /** @param value what choosing it sends */
    public record Found(String value, String title, Language language, String details) {

        public boolean isDanish() {
            return language == Language.DANISH;
        }
    }

    /** From 1; a step may take several pages. */
    public int step() {
        return (int) Stream.concat(trail.stream(), Stream.of(id)).distinct().count();
    }

    public boolean mayAnswer() {
        return step() >= ENOUGH;
    }

    public String trailed() {
        return String.join(",", trail);
    }

    /** Why all of it is asked. */
    public List<FactField.Why> why() {
        return course.map(CourseChoice::why)
                .orElseGet(() -> fields.stream().flatMap(field -> field.why().stream()).distinct().toList());
    }

    /** Where one thing is asked, its question is the heading. */
    public boolean single() {
        return fields.size() == 1;
    }
}
