package dk.kursusret.rules.decision;

import dk.kursusret.rules.facts.Fact;
import dk.kursusret.rules.texts.Text;
import java.util.Set;

/** One condition in an answer: what was asked, of which facts, what it came to, by which provision. */
public record ConditionResult(String id, Result result, Citation citation, Set<Fact<?>> facts, Text question,
        Text text) {}
