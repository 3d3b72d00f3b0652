package dk.kursusret.rules.decision;

import dk.kursusret.rules.facts.FactSet;
import dk.kursusret.rules.texts.Text;
import java.util.List;

/**
 * One condition in an answer: its question, the facts consulted, the result, the reason and the provision.
 *
 * @param reason why it came out so; each way in which it can has its own
 * @param alsoCites the provision of an exception that decided
 */
public record ConditionResult(String id, Result result, String reason, Citation citation, List<Citation> alsoCites,
        FactSet facts, Text question, Text text) {}
