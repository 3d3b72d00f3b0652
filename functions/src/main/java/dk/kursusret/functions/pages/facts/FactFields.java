package dk.kursusret.functions.pages.facts;

import dk.kursusret.catalog.edition.KnownLists;
import dk.kursusret.catalog.region.Municipality;
import dk.kursusret.catalog.region.Regions;
import dk.kursusret.functions.answers.ConditionView;
import dk.kursusret.functions.answers.EligibilityAnswer;
import dk.kursusret.functions.answers.SchemeView;
import dk.kursusret.functions.pages.site.Citations;
import dk.kursusret.functions.pages.site.FactField;
import dk.kursusret.functions.pages.site.FactField.Kind;
import dk.kursusret.functions.pages.site.FactField.Label;
import dk.kursusret.functions.pages.site.FactField.Option;
import dk.kursusret.functions.pages.site.FactField.Why;
import dk.kursusret.functions.pages.site.Form;
import dk.kursusret.functions.pages.site.Words;
import dk.kursusret.gateway.http.Fault;
import dk.kursusret.rules.facts.CaseFact;
import dk.kursusret.rules.facts.CourseFact;
import dk.kursusret.rules.facts.EducationLevel;
import dk.kursusret.rules.facts.Fact;
import dk.kursusret.rules.facts.FactType;
import dk.kursusret.rules.facts.PersonFact;
import dk.kursusret.rules.texts.Texts;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes form fields from facts: from their types, their questions, and the conditions that use them. */
public final class FactFields {
    private static final int MAX_REASONS = 3;
    /** A pointer in brackets, which texts for API clients add to the name of a fact. */
    private static final Pattern POINTER = Pattern.compile(" \\(/[^)]*\\)");
    /** Facts that people know themselves, although somebody else would normally be asked first. */
    private static final Set<Fact<?>> KNOWN_TO_ALL = Set.of(CourseFact.START, CourseFact.END, CourseFact.FULL_TIME,
            PersonFact.REGISTERED_AS);
    private final Regions regions;
    private final Voice voice;
    private final KnownLists lists;

    public FactFields(Regions regions, KnownLists lists, Voice voice) {
        this.regions = regions;
        this.lists = lists;
        this.voice = voice;
    }

    /** @param asOf the day of the decision; the options are those that exist on that day */
    public FactField field(Fact<?> fact, Form form, List<Fault> faults, Optional<EligibilityAnswer> decision,
            LocalDate asOf, Words words) {
        String name = fact.pointer();
        List<String> values = form.all(name);
        return new FactField(new Label(name, question(fact, form, asOf, words), hint(fact, form, words), false),
                kind(fact),
                options(fact, values, asOf, words), instead(fact, words), values, error(name, faults, words),
                decision.map(d -> why(fact, d, words)).orElse(List.of()));
    }

    private String question(Fact<?> fact, Form said, LocalDate asOf, Words words) {
        return voice == Voice.CITIZEN ? new Wording(said, asOf, words).question(fact) : voice.name(fact, words);
    }

    /** A date that is not a fact, such as the day of the decision. */
    public static FactField day(String name, String question, Form form, List<Fault> faults, Words words) {
        return new FactField(
                new Label(name, question, Optional.of(words.say("hint.asOf") + " " + words.say("hint.day")), false),
                Kind.TEXT, List.of(), List.of(), form.all(name), error(name, faults, words), List.of());
    }

    private static Kind kind(Fact<?> fact) {
        if (fact.equals(CaseFact.MUNICIPALITY)) {
            return Kind.NAMES;
        }
        return switch (fact.type()) {
            case FactType.Flag flag -> Kind.RADIOS;
            case FactType.Choice<?> choice -> Kind.RADIOS;
            case FactType.Educations educations -> Kind.CHECKBOXES;
            case FactType.WholeNumber whole -> Kind.NUMBER;
            case FactType.Quantity quantity -> Kind.NUMBER;
            case FactType.Day day -> Kind.TEXT;
            case FactType.Word word -> Kind.TEXT;
            case FactType.Words many -> fact.equals(CourseFact.LISTED_ON) ? Kind.CHECKBOXES : Kind.TEXT;
        };
    }

    private List<Option> options(Fact<?> fact, List<String> values, LocalDate asOf, Words words) {
        if (fact.equals(CaseFact.MUNICIPALITY)) {
            Collator alphabet = Collator.getInstance(Locale.of("da"));
            return Stream.concat(Stream.of(new Option("", words.say("select.none"))),
                    regions.municipalities().stream().sorted(Comparator.comparing(Municipality::name, alphabet))
                            .map(m -> new Option(m.code(), m.name())))
                    .toList();
        }
        if (fact.equals(CourseFact.LISTED_ON)) {
            return lists.positive().stream()
                    .filter(list -> list.validity().holdsOn(asOf) || values.contains(list.id()))
                    .map(list -> new Option(list.id(), words.of(list.name()))).toList();
        }
        return switch (fact.type()) {
            case FactType.Flag flag ->
                List.of(new Option("true", words.say("yes")), new Option("false", words.say("no")));
            case FactType.Choice<?> choice -> choices(choice.values(), values, asOf, words);
            case FactType.Educations educations -> choices(EducationLevel.class, values, asOf, words).stream()
                    .filter(option -> !isNoneInOtherWords(option, values)).toList();
            default -> List.of();
        };
    }

    /** Citizens with only primary school are to choose "none", so PRIMARY is offered only if it is already chosen. */
    private boolean isNoneInOtherWords(Option option, List<String> chosen) {
        return voice == Voice.CITIZEN && option.value().equals(EducationLevel.PRIMARY.name())
                && !chosen.contains(option.value());
    }

    /** An option that was chosen is shown even if it is no longer offered. */
    private List<Option> choices(Class<? extends Enum<?>> type, List<String> chosen, LocalDate asOf, Words words) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> Voice.isOffered(value, asOf, words) || chosen.contains(value.name()))
                .map(value -> words == Words.ENGLISH
                        ? Option.english(value.name(), voice.choice(value, asOf, words),
                                voice.choice(value, asOf, Words.DANISH))
                        : new Option(value.name(), voice.choice(value, asOf, words)))
                .toList();
    }

    private List<Option> instead(Fact<?> fact, Words words) {
        Optional<Option> none = switch (fact.type()) {
            case FactType.Educations educations -> Optional.of(new Option(FactForm.NONE, words.say("education.none")));
            case FactType.Words many -> Optional.of(new Option(FactForm.NONE, words.say("none")));
            default -> Optional.empty();
        };
        return Stream
                .concat(none.stream(), voice.unknown(fact, words).map(text -> new Option(FactForm.UNKNOWN, text))
                        .stream())
                .toList();
    }

    private static Optional<String> hint(Fact<?> fact, Form form, Words words) {
        String own = Voice.textKey("hint", fact);
        String asked = KNOWN_TO_ALL.contains(fact) ? ""
                : "askedOf." + fact.askedOf().forGroup(FactForm.value(form, PersonFact.GROUP));
        String day = fact.type() instanceof FactType.Day ? "hint.day" : "";
        String text = Stream.of(own, day, asked).filter(words::has).map(key -> words.say(key))
                .collect(Collectors.joining(" "));
        return Optional.of(text).filter(t -> !t.isBlank());
    }

    /** The error of the field, or of an element if it is a list. */
    private static Optional<String> error(String name, List<Fault> faults, Words words) {
        return faults.stream().filter(fault -> fault.pointer().equals(name) || fault.pointer().startsWith(name + "/"))
                .findFirst().map(fault -> POINTER.matcher(words.of(fault.text())).replaceAll(""));
    }

    /** The conditions that use the fact, in the schemes that lack it. */
    private static List<Why> why(Fact<?> fact, EligibilityAnswer decision, Words words) {
        return decision.results().stream()
                .filter(result -> result.missingFacts().stream().anyMatch(f -> f.pointer().equals(fact.pointer())))
                .flatMap(result -> conditions(result)
                        .filter(c -> c.facts().contains(fact))
                        .map(c -> new Why(words.capital(words.of(Texts.of("scheme." + result.scheme()))),
                                words.of(c.question()), Citations.of(c.citation(), words))))
                .distinct().limit(MAX_REASONS).toList();
    }

    private static Stream<ConditionView> conditions(SchemeView result) {
        return result.ways().stream().flatMap(situation -> situation.conditions().stream());
    }
}
