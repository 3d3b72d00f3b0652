package dk.kursusret.functions.answers.lists;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;

/** A list of which no edition holds: nobody knows what is on it. */
public record MissingList(String id) {

    @JsonValue
    public String written() {
        return "list:" + id;
    }
}
