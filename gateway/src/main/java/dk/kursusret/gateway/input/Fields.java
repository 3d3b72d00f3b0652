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

/** The named values of a request's query or body, read strictly: whatever does not fit is a fault. */
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

    /** Where the fields come from: a JSON body, where values have types, or the address, where they are all text. */
    private enum Origin {
        BODY(new Text("Feltet mangler.", "The field is missing.")), ADDRESS(
                new Text("Parameteren mangler.", "The parameter is missing."));

        private final Text missing;

        Origin(Text missing) {
            this.missing = missing;
        }

        /** Text that is a number or boolean in JSON becomes one; the readers of those types refuse any other text. */
        JsonNode value(JsonNode given) {
            if (this == BODY) {
                return given;
            }
            String text = given.asText();
            return switch (text) {
                case "true", "false" -> JsonNodeFactory.instance.booleanNode(text.equals("true"));
                default -> NUMBER.matcher(text).matches() ? JsonNodeFactory.instance.numberNode(new BigDecimal(text))
                        : given;
            };
        }
    }

    /** The query parameters. Unknown, repeated and personal ones are faults, at {@code /name}. */
    public static Fields ofQuery(Request request, Collection<String> known, Faults faults) {
        return ofParameters(request.query(), known, faults);
    }

    /** Reads parameters from elsewhere, such as a form, in the same way. */
    public static Fields ofParameters(Map<String, List<String>> parameters, Collection<String> known,
            Faults faults) {
        return ofParameters(parameters, known, Set.of(), faults);
    }

    /** @param repeatable the known parameters that may appear more than once */
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
                        "The parameter appears more than once. Keep only one of them.");
            } else {
                object.put(name, given.getFirst());
                return;
            }
            refused.add(name);
        });
        new ObjectFields(faults).refuseUnknownParameters(object, known);
        return new Fields(object, "", Origin.ADDRESS, refused, faults);
    }

    /** @throws dk.kursusret.gateway.http.Problem 400 if there are any query parameters */
    public static void refuseParameters(Request request) {
        Faults faults = new Faults();
        ofQuery(request, List.of(), faults);
        faults.throwIfAny();
    }

    /** Reads a day from a path parameter; anything else is a fault at the parameter's name. */
    public static Optional<LocalDate> dayOfPath(String name, String written, Faults faults) {
        return new ValueReader(faults).day(JsonNodeFactory.instance.textNode(written), "/" + name);
    }

    /** Some fields of an object that was read already; refusing unknown names is up to the caller. */
    public static Fields ofObject(ObjectNode object, Faults faults) {
        return new Fields(object, "", Origin.BODY, Set.of(), faults);
    }

    /** @throws dk.kursusret.gateway.http.Problem 400 if the body is not a JSON object */
    public static Fields ofBody(Request request, Collection<String> known, Faults faults) {
        ObjectNode object = new StrictJson(faults).read(request.body());
        new ObjectFields(faults).refuseUnknown(object, known, "");
        return new Fields(object, "", Origin.BODY, Set.of(), faults);
    }

    public boolean has(String name) {
        return stated(name).isPresent();
    }

    /** A text of at most 120 characters. */
    public Optional<String> word(String name) {
        return word(name, 120);
    }

    public Optional<String> word(String name, int maxLength) {
        return stated(name).flatMap(n -> values.word(maxLength, n, at(name)));
    }

    public Optional<Boolean> flag(String name) {
        return stated(name).flatMap(n -> values.flag(origin.value(n), at(name)));
    }

    public Optional<LocalDate> day(String name) {
        return stated(name).flatMap(n -> values.day(n, at(name)));
    }

    /** A SHA-256 in lower-case hex, or at least its first 8 characters. */
    public Optional<String> hash(String name) {
        return stated(name).map(JsonNode::asText).filter(text -> {
            boolean fits = text.matches("[0-9a-f]{8,64}");
            if (!fits) {
                faults.add(at(name), "Skriv de første 8 til 64 tegn af filens SHA-256.",
                        "Enter the first 8 to 64 characters of the file's SHA-256.");
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
                "Enter one of the values " + String.join(", ", known) + "."));
        return Optional.empty();
    }

    /** The value that the given word stands for. */
    public <T> Optional<T> oneOf(String name, Map<String, T> known) {
        return oneOf(name, known.keySet().stream().sorted().toList()).map(known::get);
    }

    /** Comma-separated values in the order given; unknown and repeated ones are faults. Empty if there are none. */
    public List<String> several(String name, Collection<String> known, int min, int max) {
        return stated(name).map(n -> List.of(n.asText().split(",", -1)))
                .map(given -> several(at(name), given, known, min, max)).orElse(List.of());
    }

    private List<String> several(String at, List<String> given, Collection<String> known, int min, int max) {
        List<String> values = given.stream().map(String::strip).filter(value -> !value.isEmpty()).distinct().toList();
        values.stream().filter(value -> !known.contains(value)).forEach(value -> faults.unknown(at, value, known,
                new Text("Skriv værdier blandt " + String.join(", ", known) + ".",
                        "Use only these values: " + String.join(", ", known) + ".")));
        if (values.size() < given.size()) {
            faults.add(Kind.REPEATED, at, "En værdi er tom eller står her to gange. Skriv hver værdi én gang.",
                    "A value is empty or appears twice. Enter each value once.");
        }
        if (values.size() < min || values.size() > max) {
            faults.add(Kind.WRONG_LENGTH, at,
                    "Skriv " + min + " til " + max + " forskellige værdier med komma imellem.",
                    "Enter " + min + " to " + max + " different values, separated by commas.");
        }
        return values;
    }

    /** An array of at most 50 objects. */
    public List<Fields> objects(String name, Collection<String> known) {
        JsonNode array = stated(name).orElse(Json.array());
        if (!array.isArray() || array.size() > 50) {
            faults.add(array.isArray() ? Kind.WRONG_LENGTH : Kind.WRONG_TYPE, at(name),
                    "Skriv en liste med højst 50 objekter.", "Enter an array of at most 50 objects.");
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

    /** The known values of a repeatable parameter; each unknown one is a fault. */
    public Set<String> each(String name, Collection<String> known) {
        Set<String> each = new LinkedHashSet<>();
        object.path(name).forEach(value -> oneOf(name, value.asText(), known).ifPresent(each::add));
        return each;
    }

    /** Adds a fault if the field is missing. A field whose value was refused is not missing. */
    public void require(String name) {
        if (!isGiven(name)) {
            faults.add(Kind.MISSING, at(name), origin.missing.da(), origin.missing.en());
        }
    }

    /** Whether the request has the field, even if its value was refused. */
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
