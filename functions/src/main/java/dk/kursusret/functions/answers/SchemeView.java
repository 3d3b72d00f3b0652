package dk.kursusret.functions.answers;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonView;
import dk.kursusret.functions.answers.Detail.InFull;
import dk.kursusret.rules.decision.Accompaniment;
import dk.kursusret.rules.decision.Authority;
import dk.kursusret.rules.decision.Basis;
import dk.kursusret.rules.decision.Complaint;
import dk.kursusret.rules.decision.Deadline;
import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.decision.SchemeDecision;
import dk.kursusret.rules.decision.Step;
import dk.kursusret.rules.engine.Situation;
import dk.kursusret.rules.facts.Group;
import dk.kursusret.rules.lists.EditionRef;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What one scheme says.
 *
 * @param conditions those of a scheme with a single situation; otherwise they are in the situations
 * @param situations the alternative ways in, if there are several
 */
public record SchemeView(String scheme, Outcome outcome, Optional<String> ruleVersion, Optional<Basis> basis,
        Optional<Authority> decidedBy, Optional<EditionRef> listEdition, List<ConditionView> conditions,
        @JsonInclude(Include.NON_EMPTY) List<SituationView> situations, List<MissingFact> missingFacts,
        Collection<String> missingData, List<ChangeView> wouldChange, Optional<HoursView> hours,
        Optional<Integer> benefitPercent, List<AmountView> amounts, List<Deadline> deadlines,
        @JsonView(InFull.class) List<Step> nextSteps, @JsonView(InFull.class) List<StatementView> duties,
        List<StatementView> notices, @JsonView(InFull.class) List<Complaint> complaint,
        Optional<RegistrationView> registration) {

    static SchemeView of(SchemeDecision result, Detail detail, Optional<Group> group) {
        List<SituationView> situations = Each.of(result.situations(), way -> SituationView.of(way, detail, group));
        boolean one = situations.size() == 1 && situations.getFirst().isOnly();
        Accompaniment more = result.accompaniment();
        return new SchemeView(result.scheme(), result.outcome(), result.ruleVersion(), result.basis(),
                result.decidedBy(), result.edition(), one ? situations.getFirst().conditions() : List.of(),
                one ? List.of() : situations, MissingFact.of(result.missingFacts(), group), result.missingData(),
                Each.of(result.wouldChange(), ChangeView::of), more.hours().map(HoursView::of),
                more.benefitPercent(), Each.of(more.amounts(), AmountView::of), more.deadlines(),
                more.nextSteps(), StatementView.of(more.duties()), StatementView.of(more.notices()),
                result.complaint(), more.registration().map(RegistrationView::of));
    }

    /** All the ways in, also if there is only one; empty if the scheme was not examined. */
    public List<SituationView> ways() {
        return conditions.isEmpty() ? situations
                : List.of(new SituationView(Situation.ONLY, outcome, conditions, missingFacts, missingData));
    }
}
