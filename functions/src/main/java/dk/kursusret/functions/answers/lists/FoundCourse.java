package dk.kursusret.functions.answers.lists;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.kursusret.catalog.Entry;
import dk.kursusret.catalog.LoadedEdition;
import dk.kursusret.rules.lists.EditionRef;
import java.util.List;

/** A course with every list that has it, the first of which describes it. */
public record FoundCourse(@JsonUnwrapped CourseView course, List<EditionRef> lists) {

    public static FoundCourse of(Entry entry, List<LoadedEdition> editions) {
        return new FoundCourse(CourseView.of(entry), editions.stream().map(LoadedEdition::ref).toList());
    }
}
