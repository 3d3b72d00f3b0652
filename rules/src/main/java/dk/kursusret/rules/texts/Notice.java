package dk.kursusret.rules.texts;

import dk.kursusret.rules.texts.Text.Values;
import java.util.HashMap;
import java.util.Map;

/**
 * Something the reader should know, as it stands in the texts.
 *
 * @param id what stands behind its key's last point
 */
public record Notice(String id, Text text) {
    private static final String PREFIX = "notice.";

    /** The notices among all statements, by what follows {@code notice.}. */
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
