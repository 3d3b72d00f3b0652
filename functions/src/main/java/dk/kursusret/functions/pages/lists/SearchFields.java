package dk.kursusret.functions.pages.lists;

import dk.kursusret.catalog.edition.CivilDay;
import dk.kursusret.catalog.edition.KnownLists;
import dk.kursusret.catalog.region.Regions;
import dk.kursusret.functions.answers.When;
import dk.kursusret.functions.lists.Sorting;
import dk.kursusret.functions.pages.site.Asked;
import dk.kursusret.functions.pages.site.FactField.Kind;
import dk.kursusret.functions.pages.site.FactField.Label;
import dk.kursusret.functions.pages.site.FactField.Option;
import dk.kursusret.functions.pages.site.FactField;
import dk.kursusret.functions.pages.site.Form;
import dk.kursusret.functions.pages.site.Words;
import dk.kursusret.rules.facts.CourseLevel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fields of the course search. */
public final class SearchFields {
    /** How many fields are always shown; the others are shown on demand. */
    static final int ALWAYS_SHOWN = 1;
    static final List<String> DAYS = List.of("asOf", "knownOn");
    static final List<String> FURTHER = List.of("region", "adjoining", "level", "sort", "list", "area",
            "provider", "withoutWaitingPeriod", "asOf", "knownOn");
    static final Set<String> NAMES = Stream
            .concat(Stream.of("q", "page"), FURTHER.stream())
            .collect(Collectors.toUnmodifiableSet());
    private static final String ADJOINING = "adjoining";
    private final KnownLists lists;
    private final Regions regions;
    private final Clock clock;

    public SearchFields(KnownLists lists, Regions regions, Clock clock) {
        this.lists = lists;
        this.regions = regions;
        this.clock = clock;
    }

    When today() {
        return new When(CivilDay.today(clock), Optional.empty());
    }

    /** The id of the input for a parameter, to link a mistake to. */
    static String input(String parameter) {
        return parameter.equals(ADJOINING) ? ADJOINING + "-0" : FURTHER.contains(parameter) ? parameter : "q";
    }

    /** @param areas the groups of trades to choose from */
    List<FactField> of(Form form, LocalDate asOf, List<String> areas, Asked<?> asked, Words words) {
        return Stream.concat(Stream.of(
                FactField.written("q", words.say("course.search.label"), form, words.say("course.search.hint")),
                names("region", form, "courses.region.all", regions(form, asOf), words),
                new FactField(new Label(ADJOINING, words.say("courses.adjoining"), Optional.empty(), false),
                        Kind.CHECKBOXES, List.of(new Option("true", words.say("courses.adjoining.true"))), List.of(),
                        form.all(ADJOINING), Optional.empty(), List.of()),
                select("level", form, "courses.any",
                        options(CourseLevel.values(), CourseLevel::name, "choice.CourseLevel.", words), words),
                select("sort", form, "courses.sort.best",
                        options(Sorting.values(), Sorting::word, "courses.sort.", words)
                                .skip(1),
                        words),
                select("list", form, "courses.all",
                        lists.positive().stream().map(list -> new Option(list.id(), words.of(list.name()))), words),
                names("area", form, "courses.any", areas.stream().map(area -> new Option(area, area)), words),
                FactField.written("provider", words.say("courses.provider"), form, words.say("courses.provider.hint")),
                select("withoutWaitingPeriod", form, "courses.any", Stream.of("true", "false")
                        .map(flag -> new Option(flag, words.say("courses.withoutWaitingPeriod." + flag))), words)),
                days(form, words))
                .map(field -> field.with(asked.mistake(input(field.name())))).toList();
    }

    /** The fields for the day asked about and for the day on which it was known. */
    static Stream<FactField> days(Form form, Words words) {
        return Stream.of(FactField.written("asOf", words.say("courses.day"), form, words.say("hint.day")),
                FactField.written("knownOn", words.say("courses.knownOn"), form, words.say("courses.knownOn.hint")));
    }

    /** The regions that exist on the day, and the one that was chosen. */
    private Stream<Option> regions(Form form, LocalDate asOf) {
        return regions.codes().stream().flatMap(code -> regions.region(code).stream())
                .filter(region -> regions.regions(asOf).contains(region) || form.all("region").contains(region.code()))
                .map(region -> new Option(region.code(), region.name()));
    }

    private static <E> Stream<Option> options(E[] values, Function<E, String> value, String key, Words words) {
        return Arrays.stream(values).map(each -> new Option(value.apply(each), words.say(key + value.apply(each))));
    }

    private static FactField select(String name, Form form, String none, Stream<Option> options, Words words) {
        return FactField.select(name, words.say("courses." + name), form, after(none, options, words));
    }

    private static FactField names(String name, Form form, String none, Stream<Option> options, Words words) {
        return FactField.names(name, words.say("courses." + name), form, after(none, options, words));
    }

    private static List<Option> after(String none, Stream<Option> options, Words words) {
        return Stream.concat(Stream.of(new Option("", words.say(none))), options).toList();
    }
}
