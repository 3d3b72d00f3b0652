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
 * @param consulted every edition in force on which the course was looked up
 * @param ways its situations; one unnamed where the scheme has one way in only
 * @param wouldChange single changes that turn a no, nearest first; only where it is NOT_ENTITLED
 * @param besides what the answer carries besides the conditions
 * @param complaint its stages in order
 */
public record SchemeDecision(String scheme, Outcome outcome, Optional<String> ruleVersion, List<Citation> legalBasis,
        Optional<Basis> basis, Optional<Authority> decidedBy, Optional<EditionRef> edition,
        List<EditionRef> consulted,
        Later<List<SituationDecision>> ways, FactSet missingFacts, Set<String> missingData, List<Change> wouldChange,
        Later<Accompaniment> besides, List<Complaint> complaint) {

    /** No version holds on the day. */
    public static SchemeDecision undecided(String scheme, Outcome outcome, Later<Accompaniment> besides) {
        return new SchemeDecision(scheme, outcome, Optional.empty(), List.of(), Optional.empty(), Optional.empty(),
                Optional.empty(), List.of(), new Later<>(List::of), FactSet.NONE, Set.of(), List.of(), besides,
                List.of());
    }

    public List<SituationDecision> situations() {
        return ways.get();
    }

    public Accompaniment accompaniment() {
        return besides.get();
    }
}
