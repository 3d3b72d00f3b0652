package dk.kursusret.functions.answers;

import com.fasterxml.jackson.annotation.JsonView;
import dk.kursusret.functions.answers.Detail.InFull;
import dk.kursusret.rules.decision.Authority;
import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.decision.Statement;
import dk.kursusret.rules.texts.Text;
import java.util.List;
import java.util.Optional;

/**
 * A duty, or something the reader should know.
 *
 * @param condition for an assessment, the condition that awaits it
 * @param assessedBy for an assessment, the authority that makes it
 */
public record StatementView(String id, Optional<String> condition, Optional<Authority> assessedBy,
        @JsonView(InFull.class) Text text, @JsonView(InFull.class) Optional<Citation> citation) {

    public static List<StatementView> of(List<Statement> statements) {
        return Each.of(statements, statement -> new StatementView(statement.id(), statement.condition(),
                statement.assessedBy(), statement.text(), statement.citation()));
    }
}
