package dk.kursusret.functions.pages.caseworker;

import dk.kursusret.functions.answers.ConditionView;
import dk.kursusret.functions.answers.SchemeView;
import dk.kursusret.functions.answers.SituationView;
import dk.kursusret.functions.pages.caseworker.Letter.Part;
import dk.kursusret.functions.pages.facts.AnswerInWords;
import dk.kursusret.functions.pages.facts.Ways;
import dk.kursusret.functions.pages.site.Citations;
import dk.kursusret.functions.pages.site.Words;
import dk.kursusret.rules.decision.Complaint;
import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.decision.Result;
import dk.kursusret.rules.sources.LegalSource;
import dk.kursusret.rules.sources.LegalSources;
import dk.kursusret.rules.texts.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the letter of one scheme. Of its situations only those carry the answer that came to it: the first that says
 * yes, or all that say no.
 */
public final class LetterWriter {
    private final AnswerInWords answer;
    private final Words words;
    private final SchemeView scheme;
    private final String authority;
    private final String name;

    public LetterWriter(AnswerInWords answer, SchemeView scheme) {
        this.answer = answer;
        this.words = answer.words();
        this.scheme = scheme;
        this.authority = answer.decider(scheme);
        this.name = answer.scheme(scheme);
    }

    public Letter letter() {
        List<Part> parts = Stream
                .of(decision(), reasons(), lacking(), discretion(), facts(), others(), lists(), rules(), complaint())
                .filter(Part::saysSomething).toList();
        return new Letter(words.say(key("letter.title"), name),
                List.of(words.say("letter.from", words.capital(authority)), words.say("letter.to"),
                        words.say("letter.date")),
                parts, List.of(words.say("letter.regards"), words.say("letter.signed"), words.capital(authority)));
    }

    /** What the letter's rules are, with the address of their text. */
    public List<LegalSource> sources() {
        Set<String> addresses = shown().flatMap(c -> Stream.concat(Stream.of(c.citation()), c.alsoCites().stream()))
                .flatMap(citation -> citation.address().stream()).collect(Collectors.toSet());
        return LegalSources.all().stream().filter(source -> source.address().filter(addresses::contains).isPresent())
                .sorted(Comparator.comparing(LegalSource::kind)).toList();
    }

    private boolean isOpen() {
        return scheme.outcome() == Outcome.UNDETERMINED;
    }

    /** Where nothing is decided yet, the words are others. */
    private String key(String key) {
        return isOpen() ? key + ".open" : key;
    }

    private Part decision() {
        Stream<String> sample = Stream.of("letter.list.sample").filter(key -> answer.isBySampleAlone(scheme));
        return part(key("letter.decision"), Stream.concat(sample.map(words::say),
                Stream.of(words.say("letter.decision." + scheme.outcome(), name),
                        words.say("letter.day", words.day(answer.asOf()))))
                .toList(), List.of());
    }

    /** What decided: of a no what is not met, of an open case what is not known, of a yes everything. */
    private Part reasons() {
        List<String> points = new ArrayList<>();
        for (SituationView situation : carrying()) {
            List<ConditionView> deciding = situation.conditions().stream().filter(c -> c.result() == decisive())
                    .toList();
            String of = answer.situation(scheme, situation).filter(text -> carrying().size() > 1)
                    .map(text -> text + ": ").orElse("");
            deciding.forEach(condition -> points.add(of + reason(condition)));
        }
        return part("letter.reasons", List.of(words.say("letter.reasons." + scheme.outcome())),
                points.stream().distinct().toList());
    }

    /** What an open case wants: the facts from the person, and the lists and rates that are not here. */
    private Part lacking() {
        return part("letter.lacking", List.of(), isOpen() ? Stream.concat(
                scheme.missingFacts().stream().map(answer::question),
                scheme.missingData().stream().map(answer::missingData)).toList() : List.of());
    }

    private Result decisive() {
        return switch (scheme.outcome()) {
            case ENTITLED, MAY_BE_GRANTED -> Result.MET;
            case UNDETERMINED -> Result.UNKNOWN;
            default -> Result.NOT_MET;
        };
    }

    /** The rule, what it comes to here, and where it stands. */
    private String reason(ConditionView condition) {
        return rule(condition) + " " + answer.text(condition) + " (" + provisions(condition) + ")";
    }

    private String rule(ConditionView condition) {
        return words.of(Texts.of(condition.id() + ".rule"));
    }

    /** The act's or order's provision before the guidance that explains it. */
    private String provisions(ConditionView condition) {
        return Stream.concat(Stream.of(condition.citation()), condition.alsoCites().stream())
                .map(citation -> Citations.lawFirst(citation, words)).distinct().collect(Collectors.joining("; "));
    }

    /** Forvaltningsloven § 24, stk. 1: the main considerations, where the authority decides at its discretion. */
    private Part discretion() {
        return part("letter.discretion",
                scheme.outcome() == Outcome.MAY_BE_GRANTED ? List.of(words.say("letter.discretion.may",
                        words.capital(authority)), words.say("letter.discretion.gap")) : List.of(),
                List.of());
    }

    /** § 24, stk. 2: the facts that weighed, those that what decided rests on. */
    private Part facts() {
        Set<String> weighed = carrying().stream().flatMap(s -> s.conditions().stream())
                .filter(c -> c.result() == decisive()).flatMap(c -> c.facts().pointers().stream())
                .collect(Collectors.toSet());
        return part(key("letter.facts"), List.of(), answer.known().stream()
                .filter(fact -> weighed.contains(fact.pointer()) || isCourse(fact.pointer()))
                .map(AnswerInWords.Said::inText).toList());
    }

    private static boolean isCourse(String pointer) {
        return Set.of("/course/code", "/course/entry", "/course/path", "/course/start", "/course/end")
                .contains(pointer);
    }

    /** Of a no or an open case: what is met all the same. */
    private Part others() {
        List<String> met = decisive() == Result.MET ? List.of()
                : carrying().stream()
                        .flatMap(s -> s.conditions().stream()).filter(c -> c.result() == Result.MET)
                        .map(c -> rule(c) + " (" + provisions(c) + ")").distinct().toList();
        return part("letter.others", met.isEmpty() ? List.of() : List.of(words.say("letter.others.met")), met);
    }

    private Part lists() {
        return part("letter.lists", scheme.listEdition().stream()
                .map(edition -> words.say("letter.list", answer.list(edition.list()), words.day(edition.edition())))
                .toList(), List.of());
    }

    private Part rules() {
        return part("letter.sources", List.of(), sources().stream()
                .map(source -> source.title() + " (" + source.id() + "): " + source.address().orElseThrow()).toList());
    }

    /** Forvaltningsloven § 25; an open case has nothing yet to complain about. */
    private Part complaint() {
        List<String> stages = new ArrayList<>();
        for (Complaint stage : isOpen() ? List.<Complaint>of() : scheme.complaint()) {
            stages.add(words.say(stages.isEmpty() ? "letter.complaint.first" : "letter.complaint.next",
                    answer.authority(stage.to()), answer.authority(stage.via()), stage.weeks(),
                    answer.citation(stage.citation()).text()));
        }
        return part("letter.complaint", stages, List.of());
    }

    private List<SituationView> carrying() {
        return Ways.telling(scheme);
    }

    private Stream<ConditionView> shown() {
        return carrying().stream().flatMap(s -> s.conditions().stream())
                .filter(c -> c.result() == decisive() || c.result() == Result.MET);
    }

    private Part part(String heading, List<String> paragraphs, List<String> points) {
        return new Part(words.say(heading), paragraphs, points);
    }
}
