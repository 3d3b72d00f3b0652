package dk.kursusret.functions.pages;

import dk.kursusret.functions.Engine;
import dk.kursusret.functions.eligibility.Decisions.Decided;
import dk.kursusret.rules.Citation;
import dk.kursusret.rules.Outcome;
import dk.kursusret.rules.Result;
import dk.kursusret.rules.Situation;
import dk.kursusret.rules.decision.Amount;
import dk.kursusret.rules.decision.ConditionResult;
import dk.kursusret.rules.decision.Deadline;
import dk.kursusret.rules.decision.SchemeDecision;
import dk.kursusret.rules.decision.SituationDecision;
import dk.kursusret.rules.fact.Fact;
import dk.kursusret.rules.list.EditionRef;
import dk.kursusret.rules.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A decision as a page shows it.
 *
 * @param id the API's for the same question
 * @param said what the answer rests on
 */
public record Answer(Decided decided, String id, List<Said> said, Words words) {
    private static final List<String> OF_THE_MUNICIPALITY = List.of("accounts-due", "refund-share");

    /** A fact with its value as people read it. */
    public record Said(String pointer, String question, String value, String topic) {}

    public List<SchemeDecision> cards() {
        return decided.decision().results().stream().filter(r -> r.outcome() != Outcome.NOT_IN_FORCE).toList();
    }

    /** Told in full; the others take a line each until somebody opens them. */
    public boolean isFirst(SchemeDecision card) {
        return card.equals(decided.decision().results().getFirst());
    }

    public List<SchemeDecision> notInForce() {
        return decided.decision().results().stream().filter(r -> r.outcome() == Outcome.NOT_IN_FORCE).toList();
    }

    public Outcome best() {
        return decided.decision().results().getFirst().outcome();
    }

    public String heading() {
        return words.say("answer.heading." + best());
    }

    public String lead() {
        SchemeDecision first = decided.decision().results().getFirst();
        return words.say("answer.lead." + best(), scheme(first), first.decidedBy()
                .map(authority -> words.of(Texts.of("authority." + authority))).orElse(words.say("either.authority")));
    }

    public String scheme(SchemeDecision result) {
        return words.of(Texts.of("scheme." + result.scheme()));
    }

    public String outcome(SchemeDecision result) {
        return words.say("outcome." + result.outcome());
    }

    public String decider(SchemeDecision result) {
        return result.decidedBy().map(authority -> words.capital(words.of(Texts.of("authority." + authority))))
                .orElse("–");
    }

    /** The conditions that stand in the way, with their provisions. */
    public String notMet(SchemeDecision result) {
        return orDash(result.situations().stream().flatMap(s -> s.conditions().stream())
                .filter(c -> c.result() == Result.NOT_MET)
                .map(c -> words.of(c.text()) + " (" + c.citation().section() + ")"));
    }

    public String missing(SchemeDecision result) {
        return orDash(Stream.concat(result.missingFacts().stream().map(this::question),
                result.missingData().stream().map(this::missingData)));
    }

    private static String orDash(Stream<String> texts) {
        String joined = texts.distinct().collect(Collectors.joining(" "));
        return joined.isEmpty() ? "–" : joined;
    }

    /** Those of the person; the municipality's own accounts are none of their business. */
    public List<Deadline> deadlines(SchemeDecision result) {
        return result.accompaniment().deadlines().stream().filter(d -> !OF_THE_MUNICIPALITY.contains(d.id())).toList();
    }

    public List<Amount> amounts(SchemeDecision result) {
        return result.accompaniment().amounts().stream().filter(a -> !OF_THE_MUNICIPALITY.contains(a.id())).toList();
    }

    public boolean restsOnSample() {
        return editions().stream().anyMatch(EditionRef::sample);
    }

    public Optional<String> situation(SchemeDecision result, SituationDecision situation) {
        return Optional.of(situation.name()).filter(name -> !name.equals(Situation.ONLY))
                .map(name -> words.capital(words.of(Texts.of("situation." + result.scheme() + "." + name))));
    }

    /** In the order of what matters: what stands in the way, what is open, what is met; what does not apply is left out. */
    public List<ConditionResult> conditions(SituationDecision situation) {
        return Stream.of(Result.NOT_MET, Result.UNKNOWN, Result.MET)
                .flatMap(result -> situation.conditions().stream().filter(c -> c.result() == result)).toList();
    }

    public static String mark(Result result) {
        return switch (result) {
            case MET -> "✓";
            case NOT_MET -> "✗";
            case UNKNOWN -> "?";
            case NOT_APPLICABLE -> "–";
        };
    }

    /** The facts a condition read, as stated. */
    public String facts(ConditionResult condition) {
        return condition.facts().stream().map(Fact::pointer).distinct()
                .flatMap(pointer -> said.stream().filter(fact -> fact.pointer().equals(pointer)))
                .map(fact -> fact.question() + " " + fact.value()).collect(Collectors.joining(" "));
    }

    public String citation(Citation citation) {
        return Citations.of(citation, words);
    }

    public String question(Fact<?> fact) {
        return words.of(Texts.of(fact.textKey()));
    }

    public String missingData(String id) {
        String[] parts = id.split(":", 3);
        return words.has("data." + parts[0]) ? words.say("data." + parts[0], parts.length > 1 ? parts[1] : "") : id;
    }

    /** The lists that were looked at, each once. */
    public List<EditionRef> editions() {
        return cards().stream().flatMap(card -> card.editions().stream()).distinct().toList();
    }

    public String engine() {
        return Engine.VERSION;
    }

    public LocalDate asOf() {
        return decided.decision().asOf();
    }

    public boolean saysYes() {
        return best().isYes();
    }
}
