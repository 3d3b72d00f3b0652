package dk.kursusret.functions.answers;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.decision.SituationDecision;
import dk.kursusret.rules.engine.Situation;
import dk.kursusret.rules.facts.Group;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The result of one way into a scheme. */
public record SituationView(String situation, Outcome outcome, List<ConditionView> conditions,
        List<MissingFact> missingFacts, Collection<String> missingData) {

    static SituationView of(SituationDecision decision, Detail detail, Optional<Group> group) {
        return new SituationView(decision.name(), decision.outcome(),
                Each.of(detail.of(decision.conditions()), ConditionView::of),
                MissingFact.of(decision.missingFacts(), group), decision.missingData());
    }

    /** Whether this is the only way into its scheme, which then has no name. */
    @JsonIgnore
    public boolean isOnly() {
        return situation.equals(Situation.ONLY);
    }
}
