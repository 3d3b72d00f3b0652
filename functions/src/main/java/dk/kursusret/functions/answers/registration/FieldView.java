package dk.kursusret.functions.answers.registration;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dk.kursusret.rules.registration.ActivityField;
import dk.kursusret.rules.texts.Text;
import java.util.List;
import java.util.Optional;

/**
 * What must be filled in for an activity with a type of its own.
 *
 * @param codelist from which its value is chosen; null where it is free
 */
public record FieldView(String id, boolean required, Text name,
        @JsonInclude(Include.ALWAYS) Optional<String> codelist) {

    static List<FieldView> of(List<ActivityField> fields) {
        return fields.stream().map(field -> new FieldView(field.id(), true, field.name(), field.codelist())).toList();
    }
}
