package dk.kursusret.functions.eligibility;

import dk.kursusret.catalog.Catalog;
import dk.kursusret.catalog.rates.RateTable;
import dk.kursusret.catalog.region.Regions;
import dk.kursusret.functions.answers.Detail;
import dk.kursusret.functions.answers.EligibilityAnswer;
import dk.kursusret.functions.answers.Language;
import dk.kursusret.gateway.metrics.Metrics;
import dk.kursusret.rules.Decider;
import dk.kursusret.rules.decision.Decision;
import dk.kursusret.rules.decision.SchemeDecision;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Scheme;
import dk.kursusret.rules.facts.CaseFact;
import dk.kursusret.rules.facts.Fact;
import dk.kursusret.rules.facts.PersonFact;
import dk.kursusret.rules.lists.Region;
import java.util.List;
import java.util.Optional;

/** Decides questions by the lists, rates and regions that apply on their day. */
public final class Decisions {
    private final Catalog catalog;
    private final Regions regions;
    private final Decider decider = new Decider(LawStandsUntil.configured());
    private final Metrics metrics;
    private final DecisionId ids = new DecisionId();

    /** @param metrics counts each decision */
    public Decisions(Catalog catalog, Regions regions, Metrics metrics) {
        this.metrics = metrics;
        this.catalog = catalog;
        this.regions = regions;
    }

    /** Answers in full and in both languages. */
    public EligibilityAnswer answer(Question question) {
        return answer(question, Language.BOTH, Detail.FULL);
    }

    EligibilityAnswer answer(Question question, Language language, Detail detail) {
        RateTable rates = catalog.rates(question.asOf(), question.knownOn()).table();
        Decision decision = decider.decide(kase(question, rates), question.schemes());
        count(decision);
        return EligibilityAnswer.of(decision, question.knownOn(), question.facts().get(PersonFact.GROUP), detail,
                ids.of(question, language, detail, decision, rates));
    }

    /** The question's facts together with the lists, rates and region that apply. */
    public Case kase(Question question) {
        return kase(question, catalog.rates(question.asOf(), question.knownOn()).table());
    }

    private Case kase(Question question, RateTable rates) {
        Optional<Region> region = question.facts().get(CaseFact.MUNICIPALITY)
                .flatMap(code -> regions.around(code, question.asOf()));
        return Case.of(question.asOf(), question.facts(), catalog.lists(question.asOf(), question.knownOn()), rates,
                region);
    }

    /** What a scheme says of a case that is only tried out. It is not counted as a decision. */
    public SchemeDecision tryOut(Case kase, Scheme scheme) {
        return decider.decide(kase, List.of(scheme)).results().getFirst();
    }

    /** Counts each scheme with its outcome, and each fact that at least one scheme lacks. */
    private void count(Decision decision) {
        metrics.count("Decisions", 1);
        decision.results().forEach(result -> metrics.count("Decided " + result.scheme() + " " + result.outcome(), 1));
        decision.results().stream().flatMap(result -> result.missingFacts().stream()).map(Fact::pointer).distinct()
                .forEach(pointer -> metrics.count("Missing " + pointer, 1));
    }
}
