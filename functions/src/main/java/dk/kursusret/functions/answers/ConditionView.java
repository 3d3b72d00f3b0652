package dk.kursusret.functions.answers;

import com.fasterxml.jackson.annotation.JsonView;
import dk.kursusret.functions.answers.Detail.InFull;
import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.decision.ConditionResult;
import dk.kursusret.rules.decision.Result;
import dk.kursusret.rules.facts.FactSet;
import dk.kursusret.rules.texts.Text;
import java.util.List;

/**
 * The result of one condition, and the reason for it.
 *
 * @param facts those it rests on, written as pointers
 */
public record ConditionView(String id, Result result, Citation citation,
        @JsonView(InFull.class) List<Citation> alsoCites, @JsonView(InFull.class) String reason,
        @JsonView(InFull.class) FactSet facts,
        @JsonView(InFull.class) Text question, @JsonView(InFull.class) Text text) {

    static ConditionView of(ConditionResult condition) {
        return new ConditionView(condition.id(), condition.result(), condition.citation(), condition.alsoCites(),
                condition.reason(), condition.facts(), condition.question(), condition.text());
    }
}
