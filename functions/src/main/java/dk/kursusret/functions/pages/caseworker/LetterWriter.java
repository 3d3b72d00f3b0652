package dk.kursusret.functions.pages.caseworker;

import dk.kursusret.rules.schemes.OnList;
import dk.kursusret.rules.schemes.OfferWithinBenefit;
import dk.kursusret.functions.answers.ConditionView;
import dk.kursusret.functions.answers.MissingFact;
import dk.kursusret.functions.answers.SchemeView;
import dk.kursusret.functions.answers.SituationView;
import dk.kursusret.functions.pages.caseworker.Letter.Part;
import dk.kursusret.functions.pages.facts.AnswerInWords;
import dk.kursusret.functions.pages.facts.Said;
import dk.kursusret.functions.pages.facts.Voice;
import dk.kursusret.functions.pages.facts.Ways;
import dk.kursusret.functions.pages.site.Words;
import dk.kursusret.rules.decision.Complaint;
import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.decision.Result;
import dk.kursusret.rules.facts.Answerer;
import dk.kursusret.rules.facts.CourseFact;
import dk.kursusret.rules.sources.LegalSource;
import dk.kursusret.rules.texts.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the letter about one scheme. Only the situations that decided the answer are used: the first that says yes, or all
 * that have the outcome of the scheme.
 */
public final class LetterWriter {
    private static final Set<Answerer> OF_AUTHORITIES = Set.of(Answerer.JOBCENTRE, Answerer.A_KASSE);
    private final AnswerInWords answer;
    private final Words words;
    private final SchemeView scheme;
    private final String authority;
    private final String name;
    private final Stage stage;
    private final LetterSources sources;

    public LetterWriter(AnswerInWords answer, SchemeView scheme) {
        this.answer = answer;
        this.words = answer.words();
        this.scheme = scheme;
        this.authority = answer.decider(scheme);
        this.name = answer.scheme(scheme);
        this.stage = stage(scheme);
        this.sources = new LetterSources(Stream.concat(
                shown().flatMap(c -> Stream.concat(Stream.of(c.citation()), c.alsoCites().stream())),
                complaints().stream().map(Complaint::citation)).distinct().toList(), words);
    }

    public Letter letter() {
        List<Part> parts = Stream
                .of(decision(), reasons(), lacking(), ownInquiries(), discretion(), facts(), others(), lists(), rules(),
                        complaint())
                .filter(Part::saysSomething).toList();
        return new Letter(words.say(key("letter.title"), name),
                List.of(words.say("letter.from", words.capital(authority)), words.say("letter.to"),
                        words.say("letter.date")),
                parts, List.of(words.say("letter.regards"), words.say("letter.signed"), words.capital(authority)));
    }

    /** The sources of the rules in the letter, with the addresses of their texts. */
    public List<LegalSource> sources() {
        return sources.all();
    }

    /** How far the case has got. */
    private enum Stage {
        /** Something is still unknown. */
        LACKING,
        /** Everything that can be asked is known, and the authority has to make an assessment. */
        TO_ASSESS,
        DECIDED
    }

    private static Stage stage(SchemeView scheme) {
        return scheme.outcome() != Outcome.UNDETERMINED ? Stage.DECIDED
                : scheme.missingFacts().isEmpty() && scheme.missingData().isEmpty() ? Stage.TO_ASSESS
                        : Stage.LACKING;
    }

    private boolean isOpen() {
        return stage == Stage.LACKING;
    }

    /** The key of a text, which differs if nothing has been decided yet. */
    private String key(String key) {
        return isOpen() ? key + ".open" : key;
    }

    /** The outcome as named in the text keys. */
    private String outcome() {
        return stage == Stage.TO_ASSESS ? stage.name() : scheme.outcome().name();
    }

    private Part decision() {
        Stream<String> sample = Stream.of("letter.list.sample").filter(key -> answer.restsOnSampleAlone(scheme));
        String decided = isOpen() && asked().isEmpty() ? "letter.decision.ourselves" : "letter.decision." + outcome();
        return part(key("letter.decision"), Stream.concat(sample.map(words::say), Stream.of(about(),
                words.say(decided, name), words.say("letter.day", words.day(answer.asOf())))).toList(), List.of());
    }

    /** The course and its dates. */
    private String about() {
        String course = answer.course().orElse(words.say("letter.about.gap"));
        return answer.value(CourseFact.START)
                .map(start -> words.say("letter.about.days", course, start,
                        answer.value(CourseFact.END).orElse(words.say("letter.date.gap"))))
                .orElse(words.say("letter.about", course));
    }

    /**
     * The conditions that decided: those not met for a no, those unknown for an open case, all that are met for a yes.
     * Conditions that all situations share come once; the others are preceded by the name of their situation.
     */
    private Part reasons() {
        List<ConditionView> common = Ways.common(carrying());
        Stream<String> ofEach = carrying().stream().flatMap(way -> decisive(way.conditions().stream())
                .filter(condition -> !common.contains(condition))
                .map(condition -> answer.situation(scheme, way).map(text -> text + ": ").orElse("")
                        + reason(condition)));
        return part("letter.reasons", List.of(words.say("letter.reasons." + outcome())),
                Stream.concat(decisive(common.stream()).map(this::reason), ofEach).distinct().toList());
    }

    private Stream<ConditionView> decisive(Stream<ConditionView> conditions) {
        return conditions.filter(condition -> condition.result() == decisive());
    }

    /** What the person must supply in an open case, and whom they may have to ask for it. */
    private List<String> asked() {
        return scheme.missingFacts().stream().filter(fact -> !OF_AUTHORITIES.contains(fact.askedOf()))
                .map(fact -> label(fact) + (fact.askedOf() == Answerer.CITIZEN ? ""
                        : words.say("letter.asked." + fact.askedOf())))
                .toList();
    }

    /** The name of a fact in running text. */
    private String label(MissingFact fact) {
        return Voice.withoutHint(answer.question(fact));
    }

    private Part lacking() {
        return part("letter.lacking", List.of(), isOpen() ? asked() : List.of());
    }

    /** What the authorities know themselves, and the lists and rates that are missing. */
    private Part ownInquiries() {
        return part("letter.lacking.own", List.of(), isOpen() ? Stream.concat(
                scheme.missingFacts().stream().filter(fact -> OF_AUTHORITIES.contains(fact.askedOf()))
                        .map(this::label),
                scheme.missingData().stream().map(data -> answer.missingData("letter.data", data))).toList()
                : List.of());
    }

    private Result decisive() {
        return switch (scheme.outcome()) {
            case ENTITLED, MAY_BE_GRANTED -> Result.MET;
            case UNDETERMINED -> Result.UNKNOWN;
            default -> Result.NOT_MET;
        };
    }

    /** The rule, how it applies in this case, and the provision. */
    private String reason(ConditionView condition) {
        return rule(condition) + " " + ownWords(answer.text(condition))
                + (isUnchecked(condition) ? " " + words.say("letter.check") : "")
                + " (" + sources.provisions(condition) + ")";
    }

    /** Whether the signatory still has to check this, since it was taken on trust or taken for granted. */
    private static boolean isUnchecked(ConditionView condition) {
        return isVouchedFor(condition) || condition.reason().equals(OfferWithinBenefit.TAKEN_FOR_GRANTED);
    }

    /** Whether this rests on the person's word about a list that is missing here. */
    private static boolean isVouchedFor(ConditionView condition) {
        return condition.reason().startsWith(OnList.VOUCHED);
    }

    /** Removes "the authority knows", since it is the authority that writes. */
    private String ownWords(String text) {
        return text.replaceFirst("(?i) " + Pattern.quote(words.say("letter.knows", authority)), "");
    }

    private String rule(ConditionView condition) {
        return words.of(Texts.of(condition.id() + ".rule"));
    }

    /** Forvaltningsloven § 24, stk. 1: the main considerations behind a discretionary decision. */
    private Part discretion() {
        boolean discretion = scheme.outcome() == Outcome.MAY_BE_GRANTED || stage == Stage.TO_ASSESS;
        return part("letter.discretion", discretion
                ? List.of(words.say("letter.discretion." + outcome()), words.say("letter.discretion.gap"))
                : List.of(), List.of());
    }

    /** § 24, stk. 2: the facts that the deciding conditions rest on. */
    private Part facts() {
        Set<String> weighed = decisive(carried()).flatMap(c -> c.facts().pointers().stream())
                .collect(Collectors.toSet());
        return part(key("letter.facts"), List.of(), answer.known().stream()
                .filter(fact -> weighed.contains(fact.pointer()) || isCourse(fact.pointer()))
                .map(Said::inText).toList());
    }

    private static boolean isCourse(String pointer) {
        return Set.of("/course/code", "/course/entry", "/course/path", "/course/start", "/course/end")
                .contains(pointer);
    }

    /** The conditions that are met, in a no or an open case. */
    private Part others() {
        List<String> met = decisive() == Result.MET ? List.of()
                : carried().filter(c -> c.result() == Result.MET)
                        .map(c -> rule(c) + " (" + sources.provisions(c) + ")").distinct().toList();
        return part("letter.others", met.isEmpty() ? List.of() : List.of(words.say("letter.others.met")), met);
    }

    /** The edition consulted, or a gap for the authority to name the one it looked at. */
    private Part lists() {
        List<String> gap = decisive(carried()).anyMatch(LetterWriter::isVouchedFor)
                ? List.of(words.say("letter.list.gap"))
                : List.of();
        return part("letter.lists", scheme.listEdition().map(edition -> List.of(words.say("letter.list",
                answer.list(edition.list()), words.day(edition.edition())))).orElse(gap), List.of());
    }

    private Part rules() {
        return part("letter.sources", List.of(), sources.inText());
    }

    /** Forvaltningsloven § 25. In an open case there is nothing to complain about yet. */
    private Part complaint() {
        List<String> stages = new ArrayList<>();
        for (Complaint stage : complaints()) {
            stages.add(words.say(stages.isEmpty() ? "letter.complaint.first" : "letter.complaint.next",
                    answer.authority(stage.to()), answer.authority(stage.via()), stage.weeks(),
                    answer.citation(stage.citation()).text()));
        }
        return part("letter.complaint", stages, List.of());
    }

    private List<Complaint> complaints() {
        return isOpen() ? List.of() : scheme.complaint();
    }

    private List<SituationView> carrying() {
        return Ways.deciding(scheme);
    }

    private Stream<ConditionView> carried() {
        return carrying().stream().flatMap(way -> way.conditions().stream());
    }

    private Stream<ConditionView> shown() {
        return carried().filter(c -> c.result() == decisive() || c.result() == Result.MET);
    }

    private Part part(String heading, List<String> paragraphs, List<String> points) {
        return new Part(words.say(heading), paragraphs, points);
    }
}
