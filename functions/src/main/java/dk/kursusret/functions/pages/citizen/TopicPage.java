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
 * One page of the flow: the fields to fill in, and the earlier answers, which travel with the form.
 *
 * @param name the name of the step
 * @param carried the answers about other topics
 * @param trail the pages answered, so that one can go back
 * @param left the most steps that can still come before the answer
 */
public record TopicPage(String name, String id, String heading, List<FactField> fields, Optional<CourseChoice> course,
        List<Form.Field> carried, List<String> trail, int left, List<Mistake> mistakes) {
    /** From this step on, the answer can be seen without answering more. */
    private static final int ENOUGH = 3;

    /**
     * The search for a course.
     *
     * @param chosen the course chosen earlier
     * @param corrections words that no list has, with those searched for instead
     * @param lists the names of the lists searched
     * @param missing the names of the lists with no edition for the day, whose contents are unknown
     */
    public record CourseChoice(String query, boolean searched, Optional<Found> chosen, List<Found> found, int total,
            List<Correction> corrections, List<String> lists, List<String> missing, Optional<String> otherCode,
            List<FactField.Why> why) {

        /** The courses found grouped by title, best match first, since several providers may offer the same one. */
        public List<List<Found>> titles() {
            return List.copyOf(found.stream()
                    .collect(Collectors.groupingBy(Found::title, LinkedHashMap::new, Collectors.toList())).values());
        }
    }

    /** @param value the value that choosing the course sends */
    public record Found(String value, String title, Language language, String details) {

        public boolean isDanish() {
            return language == Language.DANISH;
        }
    }

    /** The number of the step, counted from 1. A step may take several pages. */
    public int step() {
        return (int) Stream.concat(trail.stream(), Stream.of(id)).distinct().count();
    }

    public boolean mayAnswer() {
        return step() >= ENOUGH;
    }

    public String trailed() {
        return String.join(",", trail);
    }

    /** Why the facts on this page are asked for. */
    public List<FactField.Why> why() {
        return course.map(CourseChoice::why)
                .orElseGet(() -> fields.stream().flatMap(field -> field.why().stream()).distinct().toList());
    }

    /** Whether there is only one field, whose question is then the heading. */
    public boolean single() {
        return fields.size() == 1;
    }
}
