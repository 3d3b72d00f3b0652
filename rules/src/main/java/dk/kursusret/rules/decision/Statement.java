package dk.kursusret.rules.decision;

import dk.kursusret.rules.texts.Text;
import java.util.Optional;

/**
 * A duty during the course, or something the reader should know.
 *
 * @param condition for an assessment, the condition that waits for it
 * @param assessedBy for an assessment, who makes it
 */
public record Statement(String id, Text text, Optional<Citation> citation, Optional<String> condition,
        Optional<Authority> assessedBy) {

    public Statement(String id, Text text, Optional<Citation> citation) {
        this(id, text, citation, Optional.empty(), Optional.empty());
    }
}
