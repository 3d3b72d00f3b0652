package dk.kursusret.functions.pages.facts;

import dk.kursusret.catalog.region.Municipality;
import dk.kursusret.catalog.region.Regions;
import dk.kursusret.functions.answers.ConditionView;
import dk.kursusret.functions.answers.EligibilityAnswer;
import dk.kursusret.functions.answers.SchemeView;
import dk.kursusret.functions.pages.site.Citations;
import dk.kursusret.functions.pages.site.FactField;
import dk.kursusret.functions.pages.site.FactField.Kind;
import dk.kursusret.functions.pages.site.FactField.Option;
import dk.kursusret.functions.pages.site.FactField.Why;
import dk.kursusret.functions.pages.site.Form;
import dk.kursusret.functions.pages.site.Words;
import dk.kursusret.gateway.http.Fault;
import dk.kursusret.rules.facts.CaseFact;
import dk.kursusret.rules.facts.EducationLevel;
import dk.kursusret.rules.facts.Fact;
import dk.kursusret.rules.facts.FactType;
import dk.kursusret.rules.texts.Texts;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the field of a form from what a fact is: its type, its question, and the conditions that read it. */
public final class FactFields {
    private static final int MOST_REASONS = 3;
    private final Regions regions;
    private final Voice voice;

    public FactFields(Regions regions, Voice voice) {
        this.regions = regions;
        this.voice = voice;
    }

    /** @param asOf the day of the decision: what may be chosen is what there is that day */
    public FactField field(Fact<?> fact, Form form, List<Fault> faults, Optional<EligibilityAnswer> decision,
            LocalDate asOf, Words words) {
        String name = fact.pointer();
        List<String> values = FactForm.values(form, name);
        boolean day = fact.type() instanceof FactType.Day;
        return new FactField(name, voice.name(fact, words), hint(fact, words), kind(fact),
                options(fact, values, asOf, words), values, FactForm.isUnknown(form, name),
                day ? part(form, name, values, 2) : "",
                day ? part(form, name, values, 1) : "", day ? part(form, name, values, 0) : "",
                error(fact, faults, words), decision.map(d -> why(fact, d, words)).orElse(List.of()));
    }

    /** A day that is no fact, such as the day of the decision. */
    public FactField day(String name, String question, Form form, List<Fault> faults, Words words) {
        List<String> values = FactForm.values(form, name);
        return new FactField(name, question, Optional.of(words.say("hint.asOf")),
                Kind.DAY, List.of(), values, false, part(form, name, values, 2), part(form, name, values, 1),
                part(form, name, values, 0), faults.stream().filter(fault -> fault.pointer().equals(name)).findFirst()
                        .map(fault -> words.say("error.day")),
                List.of());
    }

    private static Kind kind(Fact<?> fact) {
        if (fact.equals(CaseFact.MUNICIPALITY)) {
            return Kind.SELECT;
        }
        return switch (fact.type()) {
            case FactType.Flag flag -> Kind.RADIOS;
            case FactType.Choice<?> choice -> Kind.RADIOS;
            case FactType.Educations educations -> Kind.CHECKBOXES;
            case FactType.Day day -> Kind.DAY;
            case FactType.WholeNumber whole -> Kind.NUMBER;
            case FactType.Quantity quantity -> Kind.NUMBER;
            case FactType.Word word -> Kind.TEXT;
            case FactType.Words many -> Kind.TEXT;
        };
    }

    private List<Option> options(Fact<?> fact, List<String> values, LocalDate asOf, Words words) {
        if (fact.equals(CaseFact.MUNICIPALITY)) {
            Collator alphabet = Collator.getInstance(Locale.of("da"));
            return regions.municipalities().stream().sorted(Comparator.comparing(Municipality::name, alphabet))
                    .map(m -> new Option(m.code(), m.name())).toList();
        }
        return switch (fact.type()) {
            case FactType.Flag flag ->
                List.of(new Option("true", words.say("yes")), new Option("false", words.say("no")));
            case FactType.Choice<?> choice -> choices(choice.values(), values, asOf, words);
            case FactType.Educations educations -> Stream.concat(
                    choices(EducationLevel.class, values, asOf, words).stream(),
                    Stream.of(new Option(FactForm.NONE, words.say("education.none")))).toList();
            default -> List.of();
        };
    }

    /** What was chosen stays to be seen. */
    private List<Option> choices(Class<? extends Enum<?>> type, List<String> chosen, LocalDate asOf, Words words) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> Voice.isOffered(value, asOf, words) || chosen.contains(value.name()))
                .map(value -> new Option(value.name(), voice.choice(value, asOf, words))).toList();
    }

    private static Optional<String> hint(Fact<?> fact, Words words) {
        String own = "hint." + fact.textKey().substring("fact.".length());
        String asked = "askedOf." + fact.askedOf();
        String text = Stream.of(own, asked).filter(words::has).map(key -> words.say(key)).reduce((a, b) -> a + " " + b)
                .orElse("");
        return Optional.of(text).filter(t -> !t.isBlank());
    }

    private static String part(Form form, String name, List<String> values, int index) {
        String[] parts = {"year", "month", "day"};
        return form.first(name + "." + parts[index])
                .or(() -> values.stream().findFirst().map(day -> day.split("-")).filter(p -> p.length == 3)
                        .map(p -> p[index].replaceFirst("^0", "")))
                .orElse("");
    }

    private static Optional<String> error(Fact<?> fact, List<Fault> faults, Words words) {
        return faults.stream()
                .filter(fault -> fault.pointer().equals(fact.pointer())
                        || fault.pointer().startsWith(fact.pointer() + "/"))
                .findFirst().map(fault -> text(fact, fault, words));
    }

    /** Numbers and days are written otherwise here than in JSON. */
    private static String text(Fact<?> fact, Fault fault, Words words) {
        boolean unreadable = fault.kind() == Fault.Kind.INVALID_VALUE;
        return switch (fact.type()) {
            case FactType.Day day when unreadable -> words.say("error.day");
            case FactType.WholeNumber whole when unreadable -> words.say("error.whole", whole.min(), whole.max());
            case FactType.Quantity quantity when unreadable ->
                words.say("error.number", words.number(quantity.min()), words.number(quantity.max()));
            default -> words.of(fault.text());
        };
    }

    /** The open conditions that read the fact. */
    private static List<Why> why(Fact<?> fact, EligibilityAnswer decision, Words words) {
        return decision.results().stream()
                .filter(result -> result.missingFacts().stream().anyMatch(f -> f.pointer().equals(fact.pointer())))
                .flatMap(result -> conditions(result)
                        .filter(c -> c.facts().contains(fact))
                        .map(c -> new Why(words.capital(words.of(Texts.of("scheme." + result.scheme()))),
                                words.of(c.question()), Citations.of(c.citation(), words))))
                .distinct().limit(MOST_REASONS).toList();
    }

    private static Stream<ConditionView> conditions(SchemeView result) {
        return result.ways().stream().flatMap(situation -> situation.conditions().stream());
    }
}
