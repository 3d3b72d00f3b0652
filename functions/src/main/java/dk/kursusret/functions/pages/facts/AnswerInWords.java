package dk.kursusret.functions.pages.facts;

import dk.kursusret.catalog.edition.KnownLists;
import dk.kursusret.functions.answers.AmountView;
import dk.kursusret.functions.answers.ConditionView;
import dk.kursusret.functions.answers.EligibilityAnswer;
import dk.kursusret.functions.answers.MissingFact;
import dk.kursusret.functions.answers.SchemeView;
import dk.kursusret.functions.answers.SituationView;
import dk.kursusret.functions.answers.StatementView;
import dk.kursusret.functions.answers.lists.MissingList;
import dk.kursusret.functions.pages.site.Citations;
import dk.kursusret.functions.pages.site.Cited;
import dk.kursusret.functions.pages.site.Words;
import dk.kursusret.rules.decision.Authority;
import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.decision.Complaint;
import dk.kursusret.rules.decision.Deadline;
import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.engine.Situation;
import dk.kursusret.rules.facts.CaseFact;
import dk.kursusret.rules.facts.CourseFact;
import dk.kursusret.rules.facts.Fact;
import dk.kursusret.rules.lists.EditionRef;
import dk.kursusret.rules.texts.Texts;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A decision as a page shows it.
 *
 * @param answer the API's to the same question
 * @param said what the answer rests on
 * @param listedOn the official lists on which the course was seen; empty where nobody has looked
 * @param lists by whose names people know what the texts know by ids
 */
public record AnswerInWords(EligibilityAnswer answer, List<Said> said, Optional<List<String>> listedOn,
        KnownLists lists, Words words, Voice voice) {
    /** Written as the id of a list is. */
    private static final Pattern ID = Pattern.compile("\\b[a-z]+(?:-[a-z]+)+\\b");
    private static final Set<Authority> LOCAL = EnumSet.of(Authority.MUNICIPALITY, Authority.JOBCENTRE);
    private static final List<String> OF_THE_MUNICIPALITY = List.of("accounts-due", "refund-share");

    /** The same with something else that was said. */
    public AnswerInWords with(Said more) {
        return new AnswerInWords(answer, Stream.concat(said.stream(), Stream.of(more)).toList(), listedOn, lists, words,
                voice);
    }

    public List<SchemeView> cards() {
        return answer.results().stream().filter(r -> r.outcome() != Outcome.NOT_IN_FORCE).toList();
    }

    /** Those with conditions to give reasons from. */
    public List<SchemeView> reasoned() {
        return cards().stream().filter(card -> !card.ways().isEmpty()).toList();
    }

    public Standing standing(SchemeView card) {
        return Standing.of(card, listedOn, unknownPointers());
    }

    /** The one that is told in full: the best, as far as it holds. */
    public SchemeView first() {
        return answer.results().stream().min(Comparator.comparingInt(card -> standing(card).rank())).orElseThrow();
    }

    public boolean isFirst(SchemeView card) {
        return card.scheme().equals(first().scheme());
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

    /** A yes that holds only if the official list has the course, and nobody has looked and found it there. */
    public boolean isBySampleAlone(SchemeView card) {
        return standing(card) == Standing.SAMPLE || card.outcome().isYes() && standing(card) == Standing.NOT_LISTED;
    }

    public String heading() {
        return words.say("answer.heading." + standing(first()), decider(first()),
                first().deadlines().stream().filter(deadline -> deadline.id().equals(Deadline.EARLIEST_START))
                        .map(deadline -> words.day(deadline.date())).findFirst().orElse(""));
    }

    public Sign sign(SchemeView result) {
        return Sign.of(standing(result));
    }

    /** Those beside the first that say no: they are told in a line. */
    public List<SchemeView> refused() {
        return besidesFirst().filter(card -> standing(card).isRefusal()).toList();
    }

    /** Those beside the first that say more than a no. */
    public List<SchemeView> others() {
        return besidesFirst().filter(card -> !standing(card).isRefusal()).toList();
    }

    private Stream<SchemeView> besidesFirst() {
        return cards().stream().filter(card -> !isFirst(card));
    }

    /** Those in a line, each with what it says. */
    public String othersInShort() {
        return others().stream().map(card -> scheme(card) + " (" + shortOutcome(card) + ")")
                .collect(Collectors.joining(", "));
    }

    /** What only a person can judge. */
    public List<StatementView> assessments(SchemeView card) {
        return card.outcome() == Outcome.UNDETERMINED
                ? card.notices().stream().filter(notice -> notice.condition().isPresent()).toList()
                : List.of();
    }

    /** To whom, through whom and how soon. */
    public String complaint(Complaint stage) {
        return words.say("answer.complaint", stage.weeks(), authority(stage.to()), authority(stage.via()));
    }

    public String lead() {
        SchemeView first = first();
        String lead = words.say("answer.lead." + standing(first), scheme(first), deciderByName(first));
        return standing(first) == Standing.UNDETERMINED && !MissingList.among(first.missingData()).isEmpty()
                ? lead + " " + words.say("answer.lead.noList")
                : lead;
    }

    /** The municipality with its name. */
    private String deciderByName(SchemeView scheme) {
        boolean municipality = scheme.decidedBy().filter(LOCAL::contains).isPresent();
        return value(CaseFact.MUNICIPALITY).filter(name -> municipality)
                .map(name -> decider(scheme) + " (" + name + ")").orElse(decider(scheme));
    }

    /** The course by its name, or its number where no list has one; empty where it was not said. */
    public Optional<String> course() {
        return value(CourseFact.CODE).map(code -> code.contains(" ") ? code : words.say("course.code", code))
                .or(() -> value(CourseFact.ENTRY));
    }

    /** Whether the course is called by its name, which is Danish on every page. */
    public boolean namesCourse() {
        return said.stream().anyMatch(told -> told.isName() && !told.pointer().equals(CaseFact.MUNICIPALITY.pointer()));
    }

    /** A fact as people read it; empty where it is not known. */
    public Optional<String> value(Fact<?> fact) {
        return known().stream().filter(said -> said.pointer().equals(fact.pointer())).map(Said::value).findFirst();
    }

    /** The first day of the rules that hold. */
    public String rulesFrom(SchemeView card) {
        return words.day(LocalDate.parse(card.ruleVersion().orElseThrow().replaceFirst(".*@", "")));
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
        return words.say("outcome." + standing(result));
    }

    /** In the line of a scheme that is not told in full. */
    public String shortOutcome(SchemeView result) {
        return words.say("outcome.short." + standing(result));
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

    public List<Said> known() {
        return said.stream().filter(fact -> !fact.inText().isEmpty()).toList();
    }

    public List<Said> unknown() {
        return said.stream().filter(fact -> fact.inText().isEmpty()).toList();
    }

    /** Of what the person said not to know. */
    public Set<String> unknownPointers() {
        return unknown().stream().map(Said::pointer).collect(Collectors.toSet());
    }

    /** What came of a condition; lists are called by their names. */
    public String text(ConditionView condition) {
        return ID.matcher(words.of(condition.text())).replaceAll(id -> Matcher.quoteReplacement(list(id.group())));
    }

    /** The name of a list. */
    public String list(String id) {
        return words.list(id, lists);
    }

    /** A list with its first day, and that it is a sample. */
    public String edition(EditionRef edition) {
        return list(edition.list()) + ", " + words.day(edition.edition())
                + (edition.sample() ? " – " + words.say("sample") : "");
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
}
