package dk.kursusret.functions.eligibility;

import dk.kursusret.catalog.Catalog;
import dk.kursusret.catalog.RateTable;
import dk.kursusret.catalog.Regions;
import dk.kursusret.functions.Language;
import dk.kursusret.functions.eligibility.DecisionJson.Detail;
import dk.kursusret.functions.input.Question;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.Decider;
import dk.kursusret.rules.lists.Region;
import dk.kursusret.rules.decision.Decision;
import dk.kursusret.rules.facts.CaseFact;
import java.util.List;
import java.util.Optional;

/** Decides questions by the lists, rates and regions as they hold. */
public final class Decisions {
    private final Catalog catalog;
    private final Regions regions;
    private final Decider decider = new Decider(LawStandsUntil.configured());
    private final DecisionId ids = new DecisionId();

    public Decisions(Catalog catalog, Regions regions) {
        this.catalog = catalog;
        this.regions = regions;
    }

    /** @param rates those that were used */
    public record Decided(Question question, Decision decision, RateTable rates) {}

    public Decided decide(Question question) {
        RateTable rates = catalog.rates(question.asOf(), question.knownOn()).table();
        Optional<Region> region = question.facts().get(CaseFact.MUNICIPALITY)
                .flatMap(code -> regions.around(code, question.asOf()));
        Case kase = Case.of(question.asOf(), question.facts(), catalog.lists(question.asOf(), question.knownOn()),
                rates, region);
        return new Decided(question, decider.decide(kase, question.schemes()), rates);
    }

    /** The id that the API gives the same question's answer in full and in both languages. */
    public String id(Decided decided) {
        return id(decided, Language.BOTH, Detail.FULL);
    }

    String id(Decided decided, Language language, Detail detail) {
        return ids.of(decided.question(), language, detail, decided.decision(), decided.rates());
    }
}
