package dk.kursusret.functions.answers.rules;

import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.texts.Text;
import dk.kursusret.rules.texts.Texts;
import java.util.List;

/** A condition as it is asked, with the provisions it rests on. */
public record AskedCondition(String id, Citation citation, List<Citation> citations, Text question) {

    static AskedCondition of(Condition condition) {
        return new AskedCondition(condition.id(), condition.provision().main(), condition.provision().all(),
                Texts.of(condition.id() + ".question"));
    }
}
