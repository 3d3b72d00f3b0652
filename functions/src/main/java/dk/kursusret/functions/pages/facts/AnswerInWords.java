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
 * A decision as shown on a page.
 *
 * @param answer the same answer that the API gives
 * @param said the facts that were entered
 * @param listedOn the official lists on which the user found the course; empty if they have not looked
 * @param lists supplies the names of lists, which the texts refer to by id
 */
public record AnswerInWords(EligibilityAnswer answer, List<Said> said, Optional<List<String>> listedOn,
        KnownLists lists, Words words, Voice voice) {
    private static final Pattern LIST_ID = Pattern.compile("\\b[a-z]+(?:-[a-z]+)+\\b");
    private static final Set<Authority> LOCAL = EnumSet.of(Authority.MUNICIPALITY, Authority.JOBCENTRE);
    private static final List<String> MUNICIPALITY_ONLY = List.of("accounts-due", "refund-share");

    /** Returns a copy with one more fact. */
    public AnswerInWords with(Said more) {
        return new AnswerInWords(answer, Stream.concat(said.stream(), Stream.of(more)).toList(), listedOn, lists, words,
                voice);
    }

    public List<SchemeView> cards() {
        return answer.results().stream().filter(r -> r.outcome() != Outcome.NOT_IN_FORCE).toList();
    }

    /** The schemes that were examined, and so have conditions to explain. */
    public List<SchemeView> reasoned() {
        return cards().stream().filter(card -> !card.ways().isEmpty()).toList();
    }

    public Standing standing(SchemeView card) {
        return Standing.of(card, listedOn, unknownPointers());
    }

    /** The scheme that is shown in full: the best one, taking into account what its answer rests on. */
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

    /** Whether this is a yes that rests on a sample, while the course has not been found on the official list. */
    public boolean restsOnSampleAlone(SchemeView card) {
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

    /** The refused schemes other than the first, each shown on one line. */
    public List<SchemeView> refused() {
        return besidesFirst().filter(card -> standing(card).isRefusal()).toList();
    }

    /** The schemes other than the first that are not plainly refused. */
    public List<SchemeView> others() {
        return besidesFirst().filter(card -> !standing(card).isRefusal()).toList();
    }

    private Stream<SchemeView> besidesFirst() {
        return cards().stream().filter(card -> !isFirst(card));
    }

    /** The other schemes on one line, each with its outcome. */
    public String othersInShort() {
        return others().stream().map(card -> scheme(card) + " (" + shortOutcome(card) + ")")
                .collect(Collectors.joining(", "));
    }

    /** The assessments that only a person can make. */
    public List<StatementView> assessments(SchemeView card) {
        return card.outcome() == Outcome.UNDETERMINED
                ? card.notices().stream().filter(notice -> notice.condition().isPresent()).toList()
                : List.of();
    }

    /** Where to complain, through whom, and by when. */
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

    /** The authority that decides; a municipality with its name. */
    private String deciderByName(SchemeView scheme) {
        boolean municipality = scheme.decidedBy().filter(LOCAL::contains).isPresent();
        return value(CaseFact.MUNICIPALITY).filter(name -> municipality)
                .map(name -> decider(scheme) + " (" + name + ")").orElse(decider(scheme));
    }

    /** The course by its title, or by its number if no list has it; empty if none was entered. */
    public Optional<String> course() {
        return value(CourseFact.CODE).map(code -> code.contains(" ") ? code : words.say("course.code", code))
                .or(() -> value(CourseFact.ENTRY));
    }

    /** Whether the course is shown by its title, which is Danish on every page. */
    public boolean namesCourse() {
        return said.stream().anyMatch(fact -> fact.isName() && !fact.pointer().equals(CaseFact.MUNICIPALITY.pointer()));
    }

    /** The value of a fact as text; empty if it is not known. */
    public Optional<String> value(Fact<?> fact) {
        return known().stream().filter(said -> said.pointer().equals(fact.pointer())).map(Said::value).findFirst();
    }

    /** The first day of the rule version in force. */
    public String rulesFrom(SchemeView card) {
        return words.day(LocalDate.parse(card.ruleVersion().orElseThrow().replaceFirst(".*@", "")));
    }

    /** Who decides, as far as the facts show. */
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

    /** The outcome of a scheme that is shown on one line. */
    public String shortOutcome(SchemeView result) {
        return words.say("outcome.short." + standing(result));
    }

    /** The deadlines that concern the person, without those of the municipality's accounts. */
    public List<Deadline> deadlines(SchemeView result) {
        return result.deadlines().stream().filter(d -> !MUNICIPALITY_ONLY.contains(d.id())).toList();
    }

    public List<AmountView> amounts(SchemeView result) {
        return result.amounts().stream().filter(a -> !MUNICIPALITY_ONLY.contains(a.id())).toList();
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

    /** The pointers of the facts that the person said they do not know. */
    public Set<String> unknownPointers() {
        return unknown().stream().map(Said::pointer).collect(Collectors.toSet());
    }

    /** The result of a condition in words, with the names of lists for their ids. */
    public String text(ConditionView condition) {
        return LIST_ID.matcher(words.of(condition.text())).replaceAll(id -> Matcher.quoteReplacement(list(id.group())));
    }

    public String list(String id) {
        return words.list(id, lists);
    }

    /** The name and first day of an edition, marked if it is a sample. */
    public String edition(EditionRef edition) {
        return list(edition.list()) + ", " + words.day(edition.edition())
                + (edition.sample() ? " – " + words.say("sample") : "");
    }

    public Cited citation(Citation citation) {
        return Citations.of(citation, words);
    }

    /** The provision of a condition, and those of the exceptions that applied. */
    public List<Cited> citations(Citation main, List<Citation> exceptions) {
        return Stream.concat(Stream.of(main), exceptions.stream()).map(this::citation).distinct().toList();
    }

    public String question(MissingFact missing) {
        return voice.name(missing.fact(), words);
    }

    /** The topic under which the fact can be entered later. */
    public String topic(MissingFact missing) {
        return Topic.of(missing.fact()).id();
    }

    public String missingData(String id) {
        return missingData("data", id);
    }

    /** @param group the prefix of the text keys */
    public String missingData(String group, String id) {
        String[] parts = id.split(":", 3);
        String key = group + "." + parts[0];
        return words.has(key) ? words.say(key, parts.length > 1 ? list(parts[1]) : "") : id;
    }

    /** The editions that were consulted, each once. */
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
