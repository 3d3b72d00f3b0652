package dk.kursusret.functions.pages.facts;

import dk.kursusret.catalog.edition.KnownLists;
import dk.kursusret.catalog.region.Municipality;
import dk.kursusret.catalog.region.Regions;
import dk.kursusret.functions.answers.EligibilityAnswer;
import dk.kursusret.functions.lists.Courses;
import dk.kursusret.functions.pages.site.Form;
import dk.kursusret.functions.pages.site.Words;
import dk.kursusret.rules.facts.CaseFact;
import dk.kursusret.rules.facts.CourseFact;
import dk.kursusret.rules.facts.Education;
import dk.kursusret.rules.facts.EducationFact;
import dk.kursusret.rules.facts.Fact;
import dk.kursusret.rules.facts.PersonFact;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Puts a decision in words, together with the facts that were entered. */
public final class Phrasing {
    private final Courses courses;
    private final Regions regions;
    private final KnownLists lists;

    public Phrasing(Courses courses, Regions regions, KnownLists lists) {
        this.courses = courses;
        this.regions = regions;
        this.lists = lists;
    }

    public AnswerInWords of(EligibilityAnswer decided, Form form, Words words, Voice voice) {
        return new AnswerInWords(decided, said(decided, form, words, voice),
                FactForm.value(form, CourseFact.LISTED_ON), lists, words, voice);
    }

    /** The facts entered, in the order of the topics. */
    private List<Said> said(EligibilityAnswer decided, Form form, Words words, Voice voice) {
        int educations = FactForm.value(form, PersonFact.EDUCATIONS).map(List::size).orElse(0);
        Stream<Fact<?>> facts = Stream.concat(Topic.ALL.stream().flatMap(topic -> topic.facts().stream()),
                IntStream.range(0, educations).boxed().flatMap(index -> EducationFact.of(index).stream()));
        Wording wording = new Wording(form, decided.asOf(), words);
        List<Said> said = new ArrayList<>();
        facts.filter(fact -> FactForm.isAnswered(form, fact.pointer())).forEach(fact -> {
            Optional<String> value = FactForm.value(form, fact)
                    .map(known -> shown(fact, known, decided.asOf(), words, voice));
            said.add(new Said(fact.pointer(), inShort(fact, words),
                    voice == Voice.CITIZEN ? wording.question(fact) : voice.name(fact, words),
                    value.orElse(words.say("unknown")),
                    Topic.of(fact).id(),
                    value.map(known -> label(fact, words) + ": " + known + ".").orElse("")));
        });
        return said;
    }

    private static String inShort(Fact<?> fact, Words words) {
        String key = Voice.textKey("said", fact);
        return words.has(key) ? words.say(key) : label(fact, words);
    }

    private static String label(Fact<?> fact, Words words) {
        return List.of(CourseFact.CODE, CourseFact.ENTRY).contains(fact) ? words.say("course.title")
                : Voice.withoutHint(Voice.CASEWORKER.name(fact, words));
    }

    private String shown(Fact<?> fact, Object value, LocalDate asOf, Words words, Voice voice) {
        if (fact.equals(CaseFact.MUNICIPALITY)) {
            return regions.municipality(value.toString()).map(Municipality::name).orElse(value.toString());
        }
        if (fact.equals(CourseFact.ENTRY)) {
            return courses.title(value.toString(), asOf).orElse(value.toString());
        }
        if (fact.equals(CourseFact.CODE)) {
            return courses.title(value.toString(), asOf).map(title -> title + " (" + value + ")")
                    .orElse(value.toString());
        }
        return switch (value) {
            case Boolean flag -> words.say(flag ? "yes" : "no");
            case LocalDate day -> words.day(day);
            case BigDecimal number -> Unit.of(fact).map(unit -> unit.counted(number, words))
                    .orElseGet(() -> words.number(number));
            case Integer number -> Unit.of(fact).map(unit -> unit.counted(BigDecimal.valueOf(number), words))
                    .orElseGet(number::toString);
            case Enum<?> choice -> voice.choice(choice, asOf, words);
            case List<?> none when none.isEmpty() ->
                words.say(fact.equals(PersonFact.EDUCATIONS) ? "education.none" : "none");
            case List<?> several -> several.stream()
                    .map(each -> each instanceof Education education ? voice.choice(education.level(), words)
                            : words.list(each.toString(), lists))
                    .collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }
}
