package dk.kursusret.functions.pages.citizen;

import dk.kursusret.functions.answers.EligibilityAnswer;
import dk.kursusret.functions.answers.MissingFact;
import dk.kursusret.functions.answers.SchemeView;
import dk.kursusret.functions.eligibility.LawStandsUntil;
import dk.kursusret.functions.pages.facts.FactForm;
import dk.kursusret.functions.pages.facts.Topic;
import dk.kursusret.functions.pages.site.Form;
import dk.kursusret.rules.Schemes;
import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.engine.RuleVersion;
import dk.kursusret.rules.facts.CaseFact;
import dk.kursusret.rules.facts.CourseFact;
import dk.kursusret.rules.facts.Fact;
import dk.kursusret.rules.facts.PersonFact;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The facts that a decision lacks, that can still improve the answer, and that the person can supply. Facts that are said to
 * be unknown, or that only others know, are left out. In the order in which they are asked for.
 *
 * @param promise whether the question about an employer's promise would settle some of them
 */
record Lacking(List<Fact<?>> facts, boolean promise) {
    /** Facts to ask for together with another, before the decision shows that they are needed. */
    private static final Map<Fact<?>, List<Fact<?>>> TOLD_WITH = Map.of(CourseFact.FULL_TIME,
            List.of(CourseFact.START, CourseFact.END), CourseFact.START, List.of(CourseFact.END),
            PersonFact.COURSE_STARTED_IN_NOTICE, List.of(PersonFact.FIRST_UNEMPLOYED_DAY));
    /** Facts that make sense only once another is known, which is then asked for first. */
    private static final Map<Fact<?>, Fact<?>> AFTER = Map.of(CourseFact.CODE, CaseFact.MUNICIPALITY,
            PersonFact.COURSE_STARTED_IN_NOTICE, PersonFact.EMPLOYMENT, PersonFact.FIRST_UNEMPLOYED_DAY,
            PersonFact.EMPLOYMENT);

    static Lacking of(EligibilityAnswer decision, Form said) {
        Set<Fact<?>> lacking = new LinkedHashSet<>();
        decision.results().stream().filter(result -> isOpen(result, decision))
                .forEach(result -> result.missingFacts().stream().map(MissingFact::fact).forEach(lacking::add));
        for (Fact<?> fact : List.copyOf(lacking)) {
            lacking.addAll(TOLD_WITH.getOrDefault(fact, List.of()));
            Optional.ofNullable(AFTER.get(fact)).ifPresent(lacking::add);
        }
        lacking.removeIf(fact -> FactForm.isAnswered(said, fact.pointer()) || Topic.ONLY_OTHERS_KNOW.contains(fact)
                || Optional.ofNullable(AFTER.get(fact))
                        .filter(first -> !FactForm.isAnswered(said, first.pointer())).isPresent());
        return new Lacking(
                lacking.stream().sorted(Comparator.<Fact<?>>comparingInt(fact -> Stage.of(fact).place())
                        .thenComparingInt(fact -> Stage.of(fact).facts().indexOf(fact))).toList(),
                !said.has(PromisedJob.NAME) && lacking.stream().anyMatch(PromisedJob::isOfEmployer));
    }

    /** Whether a yes from this scheme would improve the answer. */
    static boolean isOpen(SchemeView result, EligibilityAnswer decision) {
        return switch (decision.outcome()) {
            case ENTITLED -> false;
            case MAY_BE_GRANTED -> Schemes.find(result.scheme())
                    .flatMap(scheme -> scheme.on(decision.asOf(), LawStandsUntil.configured()))
                    .filter(period -> period instanceof RuleVersion version && version.yes() == Outcome.ENTITLED)
                    .isPresent();
            default -> true;
        };
    }

    /** The stage to ask next; empty if nothing is left to ask. */
    Optional<Stage> next() {
        Optional<Stage> first = facts.stream().findFirst().map(Stage::of);
        return promise
                ? first.filter(stage -> stage.place() < Stage.PROMISE.place()).or(() -> Optional.of(Stage.PROMISE))
                : first;
    }

    List<Fact<?>> of(Stage stage) {
        return facts.stream().filter(fact -> Stage.of(fact).equals(stage)).toList();
    }
}
