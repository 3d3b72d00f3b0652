package dk.kursusret.functions.answers;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonView;
import dk.kursusret.functions.answers.Detail.InFull;
import dk.kursusret.rules.facts.Answerer;
import dk.kursusret.rules.facts.Fact;
import dk.kursusret.rules.facts.FactSet;
import dk.kursusret.rules.facts.Group;
import dk.kursusret.rules.texts.Text;
import dk.kursusret.rules.texts.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A fact that could still change the outcome, whom to ask for it, and the question to ask. */
public record MissingFact(@JsonIgnore Fact<?> fact, String pointer, Answerer askedOf,
        @JsonView(InFull.class) Text question) {

    /** @param group the person's, if it is known */
    public static List<MissingFact> of(FactSet facts, Optional<Group> group) {
        List<MissingFact> missing = new ArrayList<>(facts.size());
        for (Fact<?> fact : facts) {
            missing.add(
                    new MissingFact(fact, fact.pointer(), fact.askedOf().forGroup(group), Texts.of(fact.textKey())));
        }
        return missing;
    }
}
