package dk.kursusret.rules;

import dk.kursusret.rules.decision.Accompaniment;
import dk.kursusret.rules.decision.Basis;
import dk.kursusret.rules.decision.Change;
import dk.kursusret.rules.decision.ConditionResult;
import dk.kursusret.rules.decision.Decision;
import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.decision.SchemeDecision;
import dk.kursusret.rules.decision.SituationDecision;
import dk.kursusret.rules.decision.Statement;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Gap;
import dk.kursusret.rules.engine.RuleVersion;
import dk.kursusret.rules.engine.Scheme;
import dk.kursusret.rules.engine.Situation;
import dk.kursusret.rules.engine.Sources.Assessment;
import dk.kursusret.rules.engine.Sources;
import dk.kursusret.rules.engine.Truth;
import dk.kursusret.rules.lists.Edition;
import dk.kursusret.rules.lists.EditionRef;
import dk.kursusret.rules.schemes.RowDifferences;
import dk.kursusret.rules.texts.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Decides a case under schemes: every condition is examined, and a scheme is the Kleene conjunction of its own. */
public final class Decider {
    private Decider() {}

    /** A result for each scheme, best first; schemes that come to the same stand in the order given. */
    public static Decision decide(Case kase, List<Scheme> schemes) {
        List<SchemeDecision> results = schemes.stream().map(scheme -> decide(kase, scheme))
                .sorted(Comparator.comparing(SchemeDecision::outcome)).toList();
        return new Decision(kase.asOf(), kase.region(), Summary.of(results), results);
    }

    private static SchemeDecision decide(Case kase, Scheme scheme) {
        return scheme.on(kase.asOf()).map(period -> switch (period) {
            case RuleVersion version -> decide(kase.over(version.practice().lists(kase)), version);
            case Gap gap -> undecided(scheme, Outcome.RULE_NOT_AVAILABLE, gap.textKey());
        }).orElseGet(() -> undecided(scheme, Outcome.NOT_IN_FORCE, "notice.not-in-force"));
    }

    private static SchemeDecision undecided(Scheme scheme, Outcome outcome, String textKey) {
        Statement why = new Statement(textKey.substring("notice.".length()), Texts.of(textKey), Optional.empty());
        return new SchemeDecision(scheme.id(), outcome, Optional.empty(), Optional.empty(), Optional.empty(), List.of(),
                List.of(), Set.of(), Set.of(), List.of(), Accompaniment.NOTHING.noticing(List.of(why)));
    }

    private static SchemeDecision decide(Case kase, RuleVersion version) {
        List<SituationDecision> situations = version.situations().stream()
                .map(situation -> decide(kase, situation, version.yes())).toList();
        Outcome outcome = situations.stream().map(SituationDecision::outcome).min(Comparator.naturalOrder())
                .orElseThrow();
        boolean open = outcome == Outcome.UNDETERMINED;
        return new SchemeDecision(version.scheme(), outcome, Optional.of(version.id()),
                Optional.of(version.basisOn(kase.asOf())), Optional.of(version.practice().decidedBy(kase)),
                editions(kase), situations, open ? union(situations, SituationDecision::missingFacts) : Set.of(),
                open ? union(situations, SituationDecision::missingData) : Set.of(),
                outcome == Outcome.NOT_ENTITLED ? wouldChange(kase, version) : List.of(),
                version.practice().accompany(kase, outcome).noticing(notices(kase, version, situations)));
    }

    private static List<Change> wouldChange(Case kase, RuleVersion version) {
        List<Finding> notMet = version.situations().stream().flatMap(s -> s.conditions().stream())
                .map(condition -> condition.examine(kase)).filter(finding -> finding.truth() == Truth.FALSE).toList();
        return Changes.of(kase, notMet, changed -> version.situations().stream().filter(Situation::known)
                .anyMatch(situation -> truth(changed, situation) == Truth.TRUE));
    }

    private static Truth truth(Case kase, Situation situation) {
        return situation.conditions().stream().map(condition -> condition.examine(kase).truth())
                .reduce(Truth.TRUE, Truth::and);
    }

    private static SituationDecision decide(Case kase, Situation situation, Outcome yes) {
        if (!situation.known()) {
            return new SituationDecision(situation.name(), Outcome.RULE_NOT_AVAILABLE, List.of(), Set.of(), Set.of(),
                    Set.of());
        }
        List<ConditionResult> results = new ArrayList<>();
        Truth truth = Truth.TRUE;
        Sources open = Sources.NONE;
        for (Condition condition : situation.conditions()) {
            Finding finding = condition.examine(kase);
            truth = truth.and(finding.truth());
            open = open.and(finding.sources());
            results.add(result(condition, finding));
        }
        Outcome outcome = switch (truth) {
            case TRUE -> yes;
            case FALSE -> Outcome.NOT_ENTITLED;
            case UNKNOWN -> Outcome.UNDETERMINED;
        };
        Sources lacking = outcome == Outcome.UNDETERMINED ? open : Sources.NONE;
        return new SituationDecision(situation.name(), outcome, List.copyOf(results), lacking.missing(),
                lacking.missingData(), lacking.assessments());
    }

    private static ConditionResult result(Condition condition, Finding finding) {
        String key = condition.id() + "."
                + finding.result().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        return new ConditionResult(condition.id(), finding.result(), condition.citation(), finding.sources().facts(),
                Texts.of(condition.id() + ".question"), Texts.of(key, finding.details()));
    }

    /** The editions in scope that the answer looked at. */
    private static List<EditionRef> editions(Case kase) {
        return kase.scope().stream().flatMap(list -> kase.lists().inForce(list).stream()).map(Edition::ref).toList();
    }

    private static <T> Set<T> union(List<SituationDecision> situations, Function<SituationDecision, Set<T>> part) {
        Set<T> all = new LinkedHashSet<>();
        situations.stream().filter(s -> s.outcome() == Outcome.UNDETERMINED).map(part).forEach(all::addAll);
        return all;
    }

    private static List<Statement> notices(Case kase, RuleVersion version, List<SituationDecision> situations) {
        List<Statement> notices = new ArrayList<>();
        for (Assessment assessment : union(situations, SituationDecision::assessments)) {
            notices.add(new Statement(assessment.textKey(), Texts.of(assessment.textKey(),
                    Map.of("by", Texts.of("authority." + assessment.by()))), Optional.empty()));
        }
        if (version.basisOn(kase.asOf()) == Basis.LAST_KNOWN) {
            notices.add(new Statement("last-known-rule", Texts.of("notice.last-known-rule",
                    Map.of("known-until", version.knownUntil().orElseThrow())), Optional.empty()));
        }
        situations.stream().filter(s -> s.outcome() == Outcome.RULE_NOT_AVAILABLE)
                .map(s -> new Statement("situation-not-available", Texts.of("notice.situation-not-available",
                        Map.of("situation", Texts.of("situation." + version.scheme() + "." + s.name()))),
                        Optional.empty()))
                .forEach(notices::add);
        if (editions(kase).stream().anyMatch(EditionRef::sample)) {
            notices.add(new Statement("sample-list", Texts.of("notice.sample-list"), Optional.empty()));
        }
        notices.addAll(RowDifferences.notices(kase));
        return notices;
    }
}
