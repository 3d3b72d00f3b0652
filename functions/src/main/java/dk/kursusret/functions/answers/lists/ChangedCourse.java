package dk.kursusret.functions.answers.lists;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.kursusret.catalog.EditionDiff;
import java.util.List;

/** A course that another edition describes otherwise. */
public record ChangedCourse(@JsonUnwrapped CourseName name, List<ChangedField> fields) {

    static ChangedCourse of(EditionDiff.Change change) {
        return new ChangedCourse(CourseName.of(change.after()), ChangedField.of(change));
    }
}
