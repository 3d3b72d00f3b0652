package dk.kursusret.functions.answers.lists;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dk.kursusret.catalog.Entry;
import java.util.Optional;

/**
 * Which course it is.
 *
 * @param entry its id
 * @param code null where it has none
 * @param provider null where the list does not say
 */
@JsonInclude(Include.ALWAYS)
public record CourseName(String entry, Optional<String> code, String title, Optional<String> provider) {

    static CourseName of(Entry entry) {
        return new CourseName(entry.id(), entry.course().code(), entry.course().title(), entry.course().provider());
    }

    /** By which it is found: its code, else its entry id. */
    @JsonIgnore
    public String address() {
        return code.orElse(entry);
    }
}
