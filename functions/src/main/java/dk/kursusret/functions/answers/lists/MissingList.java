package dk.kursusret.functions.answers.lists;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.List;

/** A list with no edition in force, so that its contents are unknown. */
public record MissingList(String id) {
    private static final String PREFIX = "list:";

    /** The missing lists among the data that an answer lacks. */
    public static List<MissingList> among(Collection<String> missingData) {
        return missingData.stream().filter(data -> data.startsWith(PREFIX))
                .map(data -> new MissingList(data.substring(PREFIX.length()))).toList();
    }

    @JsonValue
    public String written() {
        return PREFIX + id;
    }
}
