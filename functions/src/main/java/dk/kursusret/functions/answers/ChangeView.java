package dk.kursusret.functions.answers;

import com.fasterxml.jackson.annotation.JsonView;
import dk.kursusret.functions.answers.Detail.InFull;
import dk.kursusret.rules.decision.Change;
import dk.kursusret.rules.texts.Text;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A change of facts that would turn a no into a yes, all else being equal.
 *
 * @param facts the facts to change, by their pointers, each with a value that suffices
 */
public record ChangeView(Map<String, Object> facts, @JsonView(InFull.class) Text text) {

    static ChangeView of(Change change) {
        Map<String, Object> facts = new LinkedHashMap<>();
        change.facts().known().forEach(fact -> facts.put(fact.pointer(), change.facts().get(fact).orElseThrow()));
        return new ChangeView(facts, change.text());
    }
}
