package dk.kursusret.rules.decision;

import dk.kursusret.rules.facts.FactSet;
import java.util.List;
import java.util.Set;

/**
 * The result of one way into a scheme.
 *
 * @param missingFacts those that could still change the outcome; only where it is UNDETERMINED
 * @param missingData lists and rates that we do not have; only where it is UNDETERMINED
 */
public record SituationDecision(String name, Outcome outcome, List<ConditionResult> conditions, FactSet missingFacts,
        Set<String> missingData) {}
