package dk.kursusret.rules.decision;

import dk.kursusret.rules.facts.Fact;
import dk.kursusret.rules.lists.EditionRef;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What one scheme says.
 *
 * @param ruleVersion scheme@first day; empty where no version holds on the day
 * @param editions the list editions the answer rests on
 * @param situations one unnamed where the scheme has one way in only
 * @param wouldChange single changes that turn a no; only where it is NOT_ENTITLED
 */
public record SchemeDecision(String scheme, Outcome outcome, Optional<String> ruleVersion, Optional<Basis> basis,
        Optional<Authority> decidedBy, List<EditionRef> editions, List<SituationDecision> situations,
        Set<Fact<?>> missingFacts, Set<String> missingData, List<Change> wouldChange, Accompaniment accompaniment) {}
