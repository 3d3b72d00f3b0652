package dk.kursusret.rules.decision;

import dk.kursusret.rules.facts.FactSet;
import java.util.List;
import java.util.Set;

/**
 * What one way into a scheme came to.
 *
 * @param missingFacts of which some value could still turn the outcome; only where it is UNDETERMINED
 * @param missingData lists and rates that are not there; only where it is UNDETERMINED
 */
public record SituationDecision(String name, Outcome outcome, List<ConditionResult> conditions, FactSet missingFacts,
        Set<String> missingData) {}
