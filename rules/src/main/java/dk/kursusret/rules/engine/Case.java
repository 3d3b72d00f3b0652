package dk.kursusret.rules.engine;

import dk.kursusret.rules.decision.Assessment;
import dk.kursusret.rules.decision.Authority;
import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.decision.Deadline;
import dk.kursusret.rules.decision.Statement;
import dk.kursusret.rules.facts.Answerer;
import dk.kursusret.rules.decision.Step;
import dk.kursusret.rules.facts.Fact;
import dk.kursusret.rules.facts.Facts;
import dk.kursusret.rules.lists.PositiveLists;
import dk.kursusret.rules.lists.Region;
import dk.kursusret.rules.rates.Rates;
import dk.kursusret.rules.texts.Notice;
import dk.kursusret.rules.texts.Text;
import dk.kursusret.rules.texts.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What a decision is based on: the facts, and the lists, rates and regions in force. Immutable. */
public final class Case {
    private final LocalDate asOf;
    private final Facts facts;
    private final PositiveLists lists;
    private final Rates rates;
    private final Optional<Region> region;
    private final List<String> scope;
    private final Voice voice;
    /** A cache, shared with the cases that only suppose other facts; without it the case would say the same. */
    private final WorkedOut workedOut;

    private Case(LocalDate asOf, Facts facts, PositiveLists lists, Rates rates, Optional<Region> region,
            List<String> scope, Voice voice) {
        this(asOf, facts, lists, rates, region, scope, voice, new WorkedOut());
    }

    private Case(LocalDate asOf, Facts facts, PositiveLists lists, Rates rates, Optional<Region> region,
            List<String> scope, Voice voice, WorkedOut workedOut) {
        this.asOf = asOf;
        this.facts = facts;
        this.lists = lists;
        this.rates = rates;
        this.region = region;
        this.scope = scope;
        this.voice = voice;
        this.workedOut = workedOut;
    }

    /** The day of the decision: the a-kasse's for six-weeks, the municipality's grant day for the pools. */
    public LocalDate asOf() {
        return asOf;
    }

    public Facts facts() {
        return facts;
    }

    public PositiveLists lists() {
        return lists;
    }

    public Rates rates() {
        return rates;
    }

    /** The region of the municipality on that day; empty where the municipality is unknown. */
    public Optional<Region> region() {
        return region;
    }

    /** The lists in which the course is looked up, in order; the first that has it is read. */
    public List<String> scope() {
        return scope;
    }

    /** Whose words the texts use. */
    public Voice voice() {
        return voice;
    }

    <T extends Resting> T workedOut(Once<T> once) {
        return workedOut.of(once, this);
    }

    /** A case as it is before a scheme has said which lists it reads, and whose words it uses. */
    public static Case of(LocalDate asOf, Facts facts, PositiveLists lists, Rates rates, Optional<Region> region) {
        Authority municipality = Authority.municipalityOn(asOf);
        return new Case(asOf, facts, lists, rates, region, List.of(),
                new Voice(municipality, municipality, Optional.empty()));
    }

    public <T> Reading<T> read(Fact<T> fact) {
        return Reading.of(fact, facts);
    }

    public boolean knows(Fact<?> fact) {
        return facts.knows(fact);
    }

    public Finding holds(Fact<Boolean> fact) {
        return finding(fact, v -> v);
    }

    public Finding holdsNot(Fact<Boolean> fact) {
        return finding(fact, v -> !v);
    }

    public <E extends Enum<E>> Finding is(Fact<E> fact, E value) {
        return finding(fact, v -> v == value);
    }

    public <E extends Enum<E>> Finding isNot(Fact<E> fact, E value) {
        return finding(fact, v -> v != value);
    }

    public <E extends Enum<E>> Finding isOneOf(Fact<E> fact, Set<E> values) {
        return finding(fact, values::contains);
    }

    private <T> Finding finding(Fact<T> fact, Predicate<T> holds) {
        T value = facts.orNull(fact);
        return value == null ? Finding.missing(fact) : Finding.of(holds.test(value), fact);
    }

    /** The same case, with the course looked up on these lists. */
    public Case over(List<String> listsInOrder) {
        return new Case(asOf, facts, lists, rates, region, List.copyOf(listsInOrder), voice);
    }

    /** The same case as a version reads it: with its lists, in its voice. */
    public Case over(List<String> listsInOrder, Voice speaker) {
        return new Case(asOf, facts, lists, rates, region, List.copyOf(listsInOrder), speaker);
    }

    /** The same case with more facts known, or other values of them. */
    public Case with(Facts more) {
        return new Case(asOf, facts.and(more), lists, rates, region, scope, voice, workedOut);
    }

    /** The same case, supposing that the fact has this value. */
    public <T> Case supposing(Fact<T> fact, T value) {
        return new Case(asOf, facts.with(fact, value), lists, rates, region, scope, voice, workedOut);
    }

    /** The same case with these lists in place of its own. */
    public Case withLists(PositiveLists others) {
        return new Case(asOf, facts, others, rates, region, scope, voice);
    }

    public Case spokenBy(Voice speaker) {
        return new Case(asOf, facts, lists, rates, region, scope, speaker);
    }

    /** The text in this case's voice. */
    public Text text(String key) {
        return Texts.of(key, voice);
    }

    /** The text in this case's voice. */
    public Text text(String key, Map<String, Object> values) {
        return Texts.of(key, Text.Values.of(values).or(voice));
    }

    /** The notice under {@code notice.<key>}; its id is the last part of the key. */
    public Statement notice(String key, Citation citation) {
        Notice notice = Texts.notice(key);
        return new Statement(notice.id(), notice.with(voice), Optional.of(citation));
    }

    public Statement notice(String key, Citation citation, Map<String, Object> values) {
        Notice notice = Texts.notice(key);
        return new Statement(notice.id(), notice.with(Text.Values.of(values).or(voice)), Optional.of(citation));
    }

    /** The duty under {@code duty.<key>}. */
    public Statement duty(String key, Citation citation) {
        return new Statement(idIn(key), text("duty." + key), Optional.of(citation));
    }

    /** The step under {@code step.<key>}. */
    public Step step(String key, Answerer actor, Citation citation) {
        return new Step(idIn(key), actor, text("step." + key), citation);
    }

    /**
     * The deadline under {@code deadline.<key>.ahead} or {@code .passed}, so that a past day is not described as one to
     * come.
     */
    public Deadline deadline(String key, LocalDate date, Citation citation) {
        Deadline.State state = Deadline.State.of(date, asOf);
        String tense = state == Deadline.State.AHEAD ? ".ahead" : ".passed";
        return new Deadline(idIn(key), date, state, text("deadline." + key + tense, Map.of("date", date)), citation);
    }

    /** The notice that tells of an assessment. */
    public Statement notice(Assessment assessment, String condition, Authority decidedBy, Citation citation) {
        Authority by = assessment.by().orElse(decidedBy);
        Text named = Texts.of("assessment." + assessment.id(),
                Text.Values.of(Map.of("by", Texts.of("authority." + speaks(by)))).or(voice));
        return new Statement(assessment.id(), named, Optional.of(assessment.citation().orElse(citation)),
                Optional.of(condition), Optional.of(by));
    }

    private Authority speaks(Authority by) {
        return by == Authority.JOBCENTRE ? voice.municipality() : by;
    }

    private static String idIn(String key) {
        return key.substring(key.lastIndexOf('.') + 1);
    }
}
