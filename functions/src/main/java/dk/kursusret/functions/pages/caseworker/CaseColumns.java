package dk.kursusret.functions.pages.caseworker;

import dk.kursusret.catalog.edition.KnownLists;
import dk.kursusret.catalog.region.Regions;
import dk.kursusret.functions.pages.facts.FactForm;
import dk.kursusret.functions.pages.facts.Voice;
import dk.kursusret.functions.pages.site.Form;
import dk.kursusret.functions.pages.site.Words;
import dk.kursusret.gateway.http.Fault;
import dk.kursusret.gateway.http.Fault.Kind;
import dk.kursusret.gateway.http.Problem;
import dk.kursusret.gateway.input.Nearest;
import dk.kursusret.rules.facts.CaseFact;
import dk.kursusret.rules.facts.CourseFact;
import dk.kursusret.rules.facts.EducationLevel;
import dk.kursusret.rules.facts.Fact;
import dk.kursusret.rules.facts.FactType;
import dk.kursusret.rules.lists.Slug;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The headings of a table of cases and the values of its cells, both in the wording of the pages or that of the API. */
final class CaseColumns {
    /** The office's own reference for a case, which is returned with the answer. */
    static final String REFERENCE = "reference";
    /** The suffix of a municipality's name, as in Odense Kommune and Københavns Kommune. */
    private static final Pattern OF_A_MUNICIPALITY = Pattern.compile("(s?)-(?:regions)?kommune$");
    private static final int MAX_SUGGESTIONS = 3;
    private static final int MIN_HEADING_LENGTH = 4;
    private static final List<Words> LANGUAGES = List.of(Words.DANISH, Words.ENGLISH);
    private static final List<String> DAYS = List.of(FactForm.AS_OF, FactForm.KNOWN_ON);
    /** The date format that some spreadsheets save, whatever was typed. */
    private static final Pattern SHORT_YEAR = Pattern.compile("^([0-9]{1,2})[-./]([0-9]{1,2})[-./]([0-9]{2})$");
    private static final Map<String, Boolean> FLAGS = flags();
    private final Regions regions;
    private final KnownLists lists;

    CaseColumns(Regions regions, KnownLists lists) {
        this.regions = regions;
        this.lists = lists;
    }

    /** All headings that are understood. They are collected when the first file is read, since the pages start without them. */
    private static final class Headings {
        /** The fields by their names, ignoring case, accents and punctuation. */
        private static final Map<String, String> FIELDS = fields();

        private static Map<String, String> fields() {
            Map<String, String> fields = new HashMap<>();
            Stream.of(REFERENCE, "sag", "sagsnummer", "case", "case reference")
                    .forEach(name -> fields.put(Slug.folded(name), REFERENCE));
            for (Words words : LANGUAGES) {
                fields.put(Slug.folded(words.say("label.asOf")), FactForm.AS_OF);
                fields.put(Slug.folded(words.say("label.knownOn")), FactForm.KNOWN_ON);
                CaseFact.all().forEach(
                        fact -> fields.put(Slug.folded(Voice.CASEWORKER.name(fact, words)), fact.pointer()));
                fields.putAll(withoutHints(words));
            }
            Stream.concat(DAYS.stream(), CaseFact.all().stream().map(Fact::pointer))
                    .forEach(pointer -> fields.put(Slug.folded(pointer), pointer));
            return fields;
        }

        /** The names without their hints, except those that would be ambiguous, such as unemployment in weeks or in hours. */
        private static Map<String, String> withoutHints(Words words) {
            Map<String, List<Fact<?>>> named = CaseFact.all().stream().collect(Collectors
                    .groupingBy(fact -> Slug.folded(Voice.withoutHint(Voice.CASEWORKER.name(fact, words)))));
            return named.entrySet().stream().filter(name -> name.getValue().size() == 1).collect(
                    Collectors.toMap(Map.Entry::getKey, name -> name.getValue().getFirst().pointer()));
        }
    }

    private static Map<String, Boolean> flags() {
        Map<String, Boolean> flags = new HashMap<>();
        Stream.of("true", "sand", "sandt", "ja", "yes", "j", "y", "x", "1").forEach(word -> flags.put(word, true));
        Stream.of("false", "falsk", "nej", "no", "n", "0").forEach(word -> flags.put(word, false));
        return Map.copyOf(flags);
    }

    /**
     * Finds the field of each heading.
     *
     * @throws Problem 400 with every heading that is unknown or occurs twice
     */
    List<String> of(List<String> headings) {
        List<Fault> faults = new ArrayList<>();
        Map<String, String> named = new LinkedHashMap<>();
        List<String> found = new ArrayList<>();
        for (String heading : headings) {
            Optional<String> field = field(heading.strip());
            field.ifPresentOrElse(found::add, () -> faults.add(unknown(heading.strip())));
            field.map(f -> named.put(f, heading.strip())).ifPresent(other -> faults.add(Fault.of(Kind.REPEATED, "/file",
                    "»" + heading.strip() + "« og »" + other + "« i første linje er den samme oplysning.",
                    "\"" + heading.strip() + "\" and \"" + other + "\" in the first line are the same fact.")));
        }
        if (!faults.isEmpty()) {
            throw Problem.badRequest(faults);
        }
        return found;
    }

    private Optional<String> field(String heading) {
        String pointer = heading.startsWith("/") ? heading : "/" + heading;
        return FactForm.isFact(pointer) ? Optional.of(pointer)
                : Optional.ofNullable(Headings.FIELDS.get(Slug.folded(heading)));
    }

    private Fault unknown(String heading) {
        List<String> names = Stream.concat(Stream.of(FactForm.AS_OF), CaseFact.all().stream().map(Fact::pointer))
                .map(pointer -> pointer.substring(1)).toList();
        List<String> shown = LANGUAGES.stream()
                .flatMap(words -> CaseFact.all().stream().map(fact -> Voice.CASEWORKER.name(fact, words))).toList();
        List<String> meant = Nearest.to(heading, names).or(() -> Nearest.to(heading, shown)).map(List::of)
                .orElseGet(() -> holding(heading, shown));
        return Fault.of(Kind.UNKNOWN_FIELD, "/file", "Navnet »" + heading + "« i første linje kendes ikke."
                + (meant.isEmpty() ? "" : " Mente du »" + String.join("« eller »", meant) + "«?"),
                "The name \"" + heading + "\" in the first line is not known."
                        + (meant.isEmpty() ? "" : " Did you mean \"" + String.join("\" or \"", meant) + "\"?"));
    }

    /** The names that contain the heading, such as Bopælskommune for Kommune. */
    private static List<String> holding(String heading, List<String> names) {
        String folded = Slug.folded(heading);
        return folded.length() < MIN_HEADING_LENGTH ? List.of()
                : names.stream().filter(name -> Slug.folded(name).contains(folded)).limit(MAX_SUGGESTIONS).toList();
    }

    /** The fields of one line as the page's form would send them. Values that are not recognised are left as written. */
    Form form(List<String> fieldsInOrder, CaseFile.Line line) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (int i = 0; i < fieldsInOrder.size(); i++) {
            String written = line.cells().get(i).strip();
            String field = fieldsInOrder.get(i);
            if (!written.isEmpty() && !field.equals(REFERENCE)) {
                values.put(field, values(field, written));
            }
        }
        return Form.EMPTY.with(values);
    }

    private List<String> values(String field, String written) {
        Optional<Fact<?>> fact = FactForm.fact(field);
        if (DAYS.contains(field) || fact.filter(known -> known.type() instanceof FactType.Day).isPresent()) {
            return List.of(SHORT_YEAR.matcher(written).replaceFirst("$1-$2-20$3"));
        }
        if (fact.filter(CaseFact.MUNICIPALITY::equals).isPresent()) {
            return List.of(municipality(written));
        }
        return fact.map(known -> switch (known.type()) {
            case FactType.Flag flag -> Stream.of(Optional.ofNullable(FLAGS.get(Slug.folded(written)))
                    .map(String::valueOf).orElse(written));
            case FactType.Choice<?> choice -> Stream.of(choice(choice.values(), written));
            case FactType.Educations educations -> several(written)
                    .map(level -> isNone(level) ? FactForm.NONE : choice(EducationLevel.class, level));
            case FactType.Words many when known.equals(CourseFact.LISTED_ON) && !isNone(written) ->
                several(written).map(this::list);
            case FactType.Words many -> Stream.of(isNone(written) ? FactForm.NONE : written);
            default -> Stream.of(written);
        }).orElse(Stream.of(written)).toList();
    }

    private static Stream<String> several(String written) {
        return Arrays.stream(written.split("[,;|]")).map(String::strip);
    }

    private static boolean isNone(String written) {
        return written.equals(FactForm.NONE) || List.of("ingen", "none").contains(Slug.folded(written));
    }

    /** Finds a municipality by its name, or by its code, whose leading zero spreadsheets remove. */
    private String municipality(String written) {
        String folded = Slug.folded(written);
        List<String> names = List.of(folded, OF_A_MUNICIPALITY.matcher(folded).replaceFirst("$1"),
                OF_A_MUNICIPALITY.matcher(folded).replaceFirst(""));
        return written.matches("[0-9]{3}") ? "0" + written
                : regions.municipalities().stream().filter(m -> names.contains(Slug.folded(m.name())))
                        .map(m -> m.code()).findFirst().orElse(written);
    }

    /** Finds a list by its name; anything else, such as an id, is returned unchanged. */
    private String list(String written) {
        String folded = Slug.folded(written);
        return lists.positive().stream().filter(list -> LANGUAGES.stream()
                .anyMatch(words -> Slug.folded(words.of(list.name())).equals(folded))).map(list -> list.id())
                .findFirst().orElse(written);
    }

    private static String choice(Class<? extends Enum<?>> type, String written) {
        String folded = Slug.folded(written);
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equalsIgnoreCase(written) || LANGUAGES.stream()
                        .map(words -> Voice.CASEWORKER.choice(value, words))
                        .flatMap(label -> Stream.of(label, Voice.withoutHint(label)))
                        .anyMatch(label -> Slug.folded(label).equals(folded)))
                .map(Enum::name).findFirst().orElse(written);
    }

    /** The headings of an empty table to fill in. */
    static List<String> template(Words words) {
        return Stream.concat(Stream.of(words.say("many.reference"), words.say("label.asOf")),
                CaseFact.all().stream().map(fact -> Voice.CASEWORKER.name(fact, words))).toList();
    }
}
