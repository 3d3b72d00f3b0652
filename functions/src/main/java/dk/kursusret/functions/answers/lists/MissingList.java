package dk.kursusret.functions.answers.lists;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.List;

/** A list of which no edition holds: nobody knows what is on it. */
public record MissingList(String id) {
    private static final String PREFIX = "list:";

    /** Those among what an answer lacks. */
    public static List<MissingList> among(Collection<String> missingData) {
        return missingData.stream().filter(data -> data.startsWith(PREFIX))
                .map(data -> new MissingList(data.substring(PREFIX.length()))).toList();
    }

    @JsonValue
    public String written() {
        return PREFIX + id;
    }
}
