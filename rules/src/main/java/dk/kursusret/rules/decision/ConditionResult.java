package dk.kursusret.rules.decision;

import dk.kursusret.rules.Citation;
import dk.kursusret.rules.Result;
import dk.kursusret.rules.fact.Fact;
import dk.kursusret.rules.text.Text;
import java.util.Set;

/** One condition in an answer: what was asked, of which facts, what it came to, by which provision. */
public record ConditionResult(String id, Result result, Citation citation, Set<Fact<?>> facts, Text question,
        Text text) {}
