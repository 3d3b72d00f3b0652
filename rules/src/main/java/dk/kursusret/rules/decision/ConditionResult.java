package dk.kursusret.rules.decision;

import dk.kursusret.rules.facts.FactSet;
import dk.kursusret.rules.texts.Text;
import java.util.List;

/**
 * One condition in an answer: what was asked, of which facts, what it came to, why, by which provision.
 *
 * @param reason why it came out so: one for each way it can
 * @param alsoCites the provision of an exception that decided
 */
public record ConditionResult(String id, Result result, String reason, Citation citation, List<Citation> alsoCites,
        FactSet facts, Text question, Text text) {}
