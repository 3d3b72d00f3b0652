package dk.kursusret.rules.decision;

import dk.kursusret.rules.facts.FactSet;
import dk.kursusret.rules.lists.EditionRef;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What one scheme says.
 *
 * @param ruleVersion scheme@first day; empty where no version holds on the day
 * @param legalBasis the act's provisions and orders behind the version
 * @param edition the list edition that decided
 * @param consulted every edition in force in which the course was looked up
 * @param ways its situations; a single unnamed one where there is only one way into the scheme
 * @param wouldChange single changes that would each turn a no into a yes, nearest first; only where the outcome is
 *        NOT_ENTITLED
 * @param besides what the answer carries besides the conditions
 * @param complaint its stages in order
 */
public record SchemeDecision(String scheme, Outcome outcome, Optional<String> ruleVersion, List<Citation> legalBasis,
        Optional<Basis> basis, Optional<Authority> decidedBy, Optional<EditionRef> edition,
        List<EditionRef> consulted,
        Lazy<List<SituationDecision>> ways, FactSet missingFacts, Set<String> missingData, List<Change> wouldChange,
        Lazy<Accompaniment> besides, List<Complaint> complaint) {

    /** The answer on a day on which no version holds. */
    public static SchemeDecision undecided(String scheme, Outcome outcome, Lazy<Accompaniment> besides) {
        return new SchemeDecision(scheme, outcome, Optional.empty(), List.of(), Optional.empty(), Optional.empty(),
                Optional.empty(), List.of(), new Lazy<>(List::of), FactSet.NONE, Set.of(), List.of(), besides,
                List.of());
    }

    public List<SituationDecision> situations() {
        return ways.get();
    }

    public Accompaniment accompaniment() {
        return besides.get();
    }
}
