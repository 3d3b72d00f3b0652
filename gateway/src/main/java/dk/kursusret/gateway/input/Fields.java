package dk.kursusret.gateway.input;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kursusret.gateway.http.Fault.Kind;
import dk.kursusret.gateway.http.Request;
import dk.kursusret.gateway.json.Json;
import dk.kursusret.rules.facts.FactType;
import dk.kursusret.rules.texts.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Named values of a request, from its address or its body, read strictly: what does not fit is a fault. */
public final class Fields {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,12}(\\.[0-9]{1,12})?");
    private final ObjectNode object;
    private final String pointer;
    private final Origin origin;
    private final Set<String> refused;
    private final Faults faults;
    private final ValueReader values;

    private Fields(ObjectNode object, String pointer, Origin origin, Set<String> refused, Faults faults) {
        this.object = object;
        this.pointer = pointer;
        this.origin = origin;
        this.refused = refused;
        this.faults = faults;
        this.values = new ValueReader(faults);
    }

    /** Where fields stand: in JSON as what they are, or as text; and what is said of one that is not there. */
    private enum Origin {
        BODY(new Text("Feltet mangler.", "The field is missing.")), ADDRESS(
                new Text("Parameteren mangler.", "The parameter is missing."));

        private final Text missing;

        Origin(Text missing) {
            this.missing = missing;
        }

        /** A number or a truth as JSON writes it; anything else stays text, which no reader of those accepts. */
        JsonNode value(JsonNode written) {
            if (this == BODY) {
                return written;
            }
            String text = written.asText();
            return switch (text) {
                case "true", "false" -> JsonNodeFactory.instance.booleanNode(text.equals("true"));
                default -> NUMBER.matcher(text).matches() ? JsonNodeFactory.instance.numberNode(new BigDecimal(text))
                        : written;
            };
        }
    }

    /** The parameters of the address; unknown, repeated and personal ones are faults, under {@code /name}. */
    public static Fields ofQuery(Request request, Collection<String> known, Faults faults) {
        return ofParameters(request.query(), known, faults);
    }

    /** The same of parameters that stood elsewhere, such as a page's form. */
    public static Fields ofParameters(Map<String, List<String>> parameters, Collection<String> known,
            Faults faults) {
        return ofParameters(parameters, known, Set.of(), faults);
    }

    /** @param repeatable of those known, the ones that may stand several times */
    public static Fields ofParameters(Map<String, List<String>> parameters, Collection<String> known,
            Set<String> repeatable, Faults faults) {
        ObjectNode object = Json.object();
        Set<String> refused = new HashSet<>();
        parameters.forEach((name, given) -> {
            String pointer = "/" + Faults.escape(name);
            if (PersonalData.looksLikeCpr(name)) {
                faults.personal("");
            } else if (given.stream().anyMatch(PersonalData::looksLikeCpr)) {
                faults.personal(pointer);
            } else if (!Utf8.isWhole(name) || !given.stream().allMatch(Utf8::isWhole)) {
                faults.add(Kind.NOT_UTF_8, "", "Adressens parametre skal være UTF-8.",
                        "The parameters of the address must be UTF-8.");
            } else if (repeatable.contains(name)) {
                given.forEach(object.putArray(name)::add);
                return;
            } else if (given.size() > 1) {
                faults.add(Kind.REPEATED, pointer, "Parameteren står her flere gange. Behold kun den ene.",
                        "The parameter stands here more than once. Keep only one of them.");
            } else {
                object.put(name, given.getFirst());
                return;
            }
            refused.add(name);
        });
        new ObjectFields(faults).refuseUnknownParameters(object, known);
        return new Fields(object, "", Origin.ADDRESS, refused, faults);
    }

    /** @throws dk.kursusret.gateway.http.Problem 400 where the address has any parameter */
    public static void refuseParameters(Request request) {
        Faults faults = new Faults();
        ofQuery(request, List.of(), faults);
        faults.throwIfAny();
    }

    /** A day within a path; what is none is a fault under the parameter's name. */
    public static Optional<LocalDate> dayOfPath(String name, String written, Faults faults) {
        return new ValueReader(faults).day(JsonNodeFactory.instance.textNode(written), "/" + name);
    }

    /** Some of the fields of an object that was read already; whoever reads the others refuses what is unknown. */
    public static Fields ofObject(ObjectNode object, Faults faults) {
        return new Fields(object, "", Origin.BODY, Set.of(), faults);
    }

    /** @throws dk.kursusret.gateway.http.Problem 400 where the body is no JSON object */
    public static Fields ofBody(Request request, Collection<String> known, Faults faults) {
        ObjectNode object = new StrictJson(faults).read(request.body());
        new ObjectFields(faults).refuseUnknown(object, known, "");
        return new Fields(object, "", Origin.BODY, Set.of(), faults);
    }

    public boolean has(String name) {
        return stated(name).isPresent();
    }

    /** Of at most 120 characters. */
    public Optional<String> word(String name) {
        return word(name, 120);
    }

    public Optional<String> word(String name, int mostCharacters) {
        return stated(name).flatMap(n -> values.word(mostCharacters, n, at(name)));
    }

    public Optional<Boolean> flag(String name) {
        return stated(name).flatMap(n -> values.flag(origin.value(n), at(name)));
    }

    public Optional<LocalDate> day(String name) {
        return stated(name).flatMap(n -> values.day(n, at(name)));
    }

    /** The beginning of a SHA-256 in hex, or all of it. */
    public Optional<String> hash(String name) {
        return stated(name).map(JsonNode::asText).filter(text -> {
            boolean fits = text.matches("[0-9a-f]{8,64}");
            if (!fits) {
                faults.add(at(name), "Skriv de første 8 til 64 tegn af filens SHA-256.",
                        "Write the first 8 to 64 characters of the file's SHA-256.");
            }
            return fits;
        });
    }

    public Optional<BigDecimal> quantity(String name, FactType.Quantity type) {
        return stated(name).flatMap(n -> values.quantity(type, origin.value(n), at(name)));
    }

    public Optional<Integer> whole(String name, int min, int max) {
        return stated(name)
                .flatMap(n -> values.read(new FactType.WholeNumber(min, max), origin.value(n), at(name)));
    }

    public <E extends Enum<E>> Optional<E> choice(String name, Class<E> type) {
        return stated(name).flatMap(n -> values.read(new FactType.Choice<>(type), n, at(name)));
    }

    public Optional<String> oneOf(String name, Collection<String> known) {
        return stated(name).flatMap(node -> oneOf(name, node.asText(), known));
    }

    private Optional<String> oneOf(String name, String value, Collection<String> known) {
        if (known.contains(value)) {
            return Optional.of(value);
        }
        faults.unknown(at(name), value, known, new Text("Skriv en af værdierne " + String.join(", ", known) + ".",
                "Write one of the values " + String.join(", ", known) + "."));
        return Optional.empty();
    }

    /** What one of some words stands for. */
    public <T> Optional<T> oneOf(String name, Map<String, T> known) {
        return oneOf(name, known.keySet().stream().sorted().toList()).map(known::get);
    }

    /** Between commas, in the order given: each one of those known, and none twice. None where nothing is stated. */
    public List<String> several(String name, Collection<String> known, int fewest, int most) {
        return stated(name).map(n -> List.of(n.asText().split(",", -1)))
                .map(given -> several(at(name), given, known, fewest, most)).orElse(List.of());
    }

    private List<String> several(String at, List<String> given, Collection<String> known, int fewest, int most) {
        List<String> values = given.stream().map(String::strip).filter(value -> !value.isEmpty()).distinct().toList();
        values.stream().filter(value -> !known.contains(value)).forEach(value -> faults.unknown(at, value, known,
                new Text("Skriv værdier blandt " + String.join(", ", known) + ".",
                        "Write values out of " + String.join(", ", known) + ".")));
        if (values.size() < given.size()) {
            faults.add(Kind.REPEATED, at, "En værdi er tom eller står her to gange. Skriv hver værdi én gang.",
                    "A value is empty or stands here twice. Write each value once.");
        }
        if (values.size() < fewest || values.size() > most) {
            faults.add(Kind.WRONG_LENGTH, at,
                    "Skriv " + fewest + " til " + most + " forskellige værdier med komma imellem.",
                    "Write " + fewest + " to " + most + " different values with commas between them.");
        }
        return values;
    }

    /** An array of objects, at most 50. */
    public List<Fields> objects(String name, Collection<String> known) {
        JsonNode array = stated(name).orElse(Json.array());
        if (!array.isArray() || array.size() > 50) {
            faults.add(array.isArray() ? Kind.WRONG_LENGTH : Kind.WRONG_TYPE, at(name),
                    "Skriv en liste med højst 50 objekter.", "Write an array of at most 50 objects.");
            return List.of();
        }
        List<Fields> objects = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            String at = at(name) + "/" + i;
            if (array.get(i) instanceof ObjectNode item) {
                new ObjectFields(faults).refuseUnknown(item, known, at);
                objects.add(new Fields(item, at, origin, Set.of(), faults));
            } else {
                faults.notAnObject(at);
            }
        }
        return objects;
    }

    /** Each value of one that may stand several times, those left out that are not known. */
    public Set<String> each(String name, Collection<String> known) {
        Set<String> each = new LinkedHashSet<>();
        object.path(name).forEach(value -> oneOf(name, value.asText(), known).ifPresent(each::add));
        return each;
    }

    /** A fault where the field is not there; one whose value was refused is. */
    public void require(String name) {
        if (!isGiven(name)) {
            faults.add(Kind.MISSING, at(name), origin.missing.da(), origin.missing.en());
        }
    }

    /** Whether it stands there, even where its value was refused. */
    public boolean isGiven(String name) {
        return has(name) || refused.contains(name);
    }

    private Optional<JsonNode> stated(String name) {
        return Optional.ofNullable(object.get(name)).filter(n -> !n.isNull());
    }

    private String at(String name) {
        return pointer + "/" + Faults.escape(name);
    }
}
