package dk.kursusret.rules.texts;

import dk.kursusret.rules.texts.Text.Values;
import java.util.HashMap;
import java.util.Map;

/**
 * A notice to the reader.
 *
 * @param id the last part of its key
 */
public record Notice(String id, Text text) {
    private static final String PREFIX = "notice.";

    /** The notices among all statements, by what follows {@code notice.} in their keys. */
    static Map<String, Notice> of(Map<String, Text> all) {
        Map<String, Notice> notices = new HashMap<>();
        all.forEach((key, text) -> {
            if (key.startsWith(PREFIX)) {
                notices.put(key.substring(PREFIX.length()), new Notice(key.substring(key.lastIndexOf('.') + 1), text));
            }
        });
        return notices;
    }

    public Text with(Values values) {
        return text.with(values);
    }
}
