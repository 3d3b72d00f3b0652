package dk.kursusret.functions.pages.facts;

import dk.kursusret.catalog.edition.KnownLists;
import dk.kursusret.functions.answers.AmountView;
import dk.kursusret.functions.answers.ConditionView;
import dk.kursusret.functions.answers.EligibilityAnswer;
import dk.kursusret.functions.answers.MissingFact;
import dk.kursusret.functions.answers.SchemeView;
import dk.kursusret.functions.answers.SituationView;
import dk.kursusret.functions.pages.site.Citations;
import dk.kursusret.functions.pages.site.Cited;
import dk.kursusret.functions.pages.site.Words;
import dk.kursusret.rules.decision.Authority;
import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.decision.Complaint;
import dk.kursusret.rules.decision.Deadline;
import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.decision.Result;
import dk.kursusret.rules.engine.Situation;
import dk.kursusret.rules.facts.CourseFact;
import dk.kursusret.rules.lists.EditionRef;
import dk.kursusret.rules.texts.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A decision as a page shows it.
 *
 * @param answer the API's to the same question
 * @param said what the answer rests on
 * @param lists by whose names people know what the texts know by ids
 */
public record AnswerInWords(EligibilityAnswer answer, List<Said> said, KnownLists lists, Words words, Voice voice) {
    /** Written as the id of a list is. */
    private static final Pattern ID = Pattern.compile("\\b[a-z]+(?:-[a-z]+)+\\b");
    private static final String SAMPLE = "SAMPLE";
    private static final List<String> OF_THE_MUNICIPALITY = List.of("accounts-due", "refund-share");

    /**
     * A fact with its value as people read it.
     *
     * @param inText both in one line; empty where the value is not known
     */
    public record Said(String pointer, String question, String value, String topic, String inText) {}

    /** The same with something else that was said. */
    public AnswerInWords with(Said more) {
        return new AnswerInWords(answer, Stream.concat(said.stream(), Stream.of(more)).toList(), lists, words, voice);
    }

    public List<SchemeView> cards() {
        return answer.results().stream().filter(r -> r.outcome() != Outcome.NOT_IN_FORCE).toList();
    }

    /** Those with conditions to give reasons from. */
    public List<SchemeView> reasoned() {
        return cards().stream().filter(card -> !card.ways().isEmpty()).toList();
    }

    /** Told in full; the others take a line each until somebody opens them. */
    public boolean isFirst(SchemeView card) {
        return card.scheme().equals(answer.best().scheme());
    }

    public List<SchemeView> notInForce() {
        return answer.results().stream().filter(r -> r.outcome() == Outcome.NOT_IN_FORCE).toList();
    }

    public Outcome best() {
        return answer.outcome();
    }

    public String id() {
        return answer.decisionId();
    }

    /** What the best scheme comes to, where that is more than its outcome says: what is left is for others to tell. */
    private String standing() {
        SchemeView first = answer.best();
        boolean fulfilled = first.ways().stream().anyMatch(way -> way.outcome() == best() && way.conditions().stream()
                .noneMatch(condition -> condition.result() == Result.NOT_MET));
        if (isBySampleAlone(first)) {
            return SAMPLE;
        }
        if (best() != Outcome.UNDETERMINED || !fulfilled) {
            return best().name();
        }
        if (first.missingFacts().isEmpty()) {
            return first.missingData().stream().anyMatch(data -> data.startsWith("list:")) ? "LIST" : best().name();
        }
        return first.missingFacts().stream().allMatch(fact -> Topic.ONLY_OTHERS_KNOW.contains(fact.fact())) ? "ASK"
                : best().name();
    }

    /** A yes that holds only if the official list has the course as the sample has it, and nobody has looked. */
    public boolean isBySampleAlone(SchemeView card) {
        return card.outcome().isYes() && card.listEdition().filter(EditionRef::sample).isPresent() && !vouched();
    }

    /** The person has looked at the official list. */
    private boolean vouched() {
        return known().stream().anyMatch(fact -> fact.pointer().equals(CourseFact.LISTED_ON.pointer()));
    }

    /** Whether the official list would say more than ours. */
    public boolean leadsToList() {
        return List.of(SAMPLE, "LIST").contains(standing());
    }

    public String heading() {
        return words.say("answer.heading." + standing());
    }

    /** A yes that rests on no sample. */
    public boolean isYes() {
        return saysYes() && standing().equals(best().name());
    }

    /** Those beside the first that say no: they are told in a line. */
    public List<SchemeView> refused() {
        return cards().stream().filter(card -> !isFirst(card) && card.outcome() == Outcome.NOT_ENTITLED).toList();
    }

    public List<SchemeView> shown() {
        return cards().stream().filter(card -> !refused().contains(card)).toList();
    }

    /** To whom, through whom and how soon. */
    public String complaint(Complaint stage) {
        return words.say("answer.complaint", stage.weeks(), authority(stage.to()), authority(stage.via()));
    }

    public String lead() {
        SchemeView first = answer.best();
        return words.say("answer.lead." + standing(), scheme(first), decider(first));
    }

    /** Who decides, as far as the facts tell. */
    public String decider(SchemeView scheme) {
        return scheme.decidedBy().map(this::authority).orElse(words.say("either.authority"));
    }

    public String authority(Authority who) {
        return words.of(Texts.of("authority." + who));
    }

    public String scheme(SchemeView result) {
        return words.of(Texts.of("scheme." + result.scheme()));
    }

    public String outcome(SchemeView result) {
        return words.say("outcome." + told(result));
    }

    /** In the line of a scheme that is not told in full. */
    public String shortOutcome(SchemeView result) {
        return words.say("outcome.short." + told(result));
    }

    private String told(SchemeView result) {
        return isBySampleAlone(result) ? SAMPLE : result.outcome().name();
    }

    /** Those of the person; the municipality's own accounts are none of their business. */
    public List<Deadline> deadlines(SchemeView result) {
        return result.deadlines().stream().filter(d -> !OF_THE_MUNICIPALITY.contains(d.id())).toList();
    }

    public List<AmountView> amounts(SchemeView result) {
        return result.amounts().stream().filter(a -> !OF_THE_MUNICIPALITY.contains(a.id())).toList();
    }

    public boolean restsOnSample() {
        return editions().stream().anyMatch(EditionRef::sample);
    }

    public Optional<String> situation(SchemeView result, SituationView situation) {
        return Optional.of(situation.situation()).filter(name -> !name.equals(Situation.ONLY))
                .map(name -> words.capital(words.of(Texts.of("situation." + result.scheme() + "." + name))));
    }

    /** In the order of what matters: what stands in the way, what is open, what is met; what does not apply is left out. */
    public List<ConditionView> conditions(SituationView situation) {
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

    public List<Said> known() {
        return said.stream().filter(fact -> !fact.inText().isEmpty()).toList();
    }

    public List<Said> unknown() {
        return said.stream().filter(fact -> fact.inText().isEmpty()).toList();
    }

    /** The facts a condition read, as stated. */
    public String facts(ConditionView condition) {
        return condition.facts().stream()
                .flatMap(read -> known().stream().filter(fact -> fact.pointer().equals(read.pointer())))
                .map(fact -> fact.inText()).collect(Collectors.joining(" "));
    }

    /** What came of a condition; lists are called by their names. */
    public String text(ConditionView condition) {
        return ID.matcher(words.of(condition.text())).replaceAll(id -> Matcher.quoteReplacement(list(id.group())));
    }

    /** The name of a list. */
    public String list(String id) {
        return words.list(id, lists);
    }

    public Cited citation(Citation citation) {
        return Citations.of(citation, words);
    }

    /** The condition's provision, and that of the exception which decided. */
    public List<Cited> citations(Citation main, List<Citation> exceptions) {
        return Stream.concat(Stream.of(main), exceptions.stream()).map(this::citation).distinct().toList();
    }

    public String question(MissingFact missing) {
        return voice.name(missing.fact(), words);
    }

    /** Where it can be answered once it is known. */
    public String topic(MissingFact missing) {
        return Topic.of(missing.fact()).id();
    }

    public String missingData(String id) {
        return missingData("data", id);
    }

    /** @param group of the texts for lists and for rates */
    public String missingData(String group, String id) {
        String[] parts = id.split(":", 3);
        String key = group + "." + parts[0];
        return words.has(key) ? words.say(key, parts.length > 1 ? list(parts[1]) : "") : id;
    }

    /** The lists that were looked at, each once. */
    public List<EditionRef> editions() {
        return cards().stream().flatMap(card -> card.listEdition().stream()).distinct().toList();
    }

    public String engine() {
        return answer.engine();
    }

    public LocalDate asOf() {
        return answer.asOf();
    }

    public boolean saysYes() {
        return best().isYes();
    }
}
