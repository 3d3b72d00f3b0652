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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Named values of a request, from its address or its body, read strictly: what does not fit is a fault. */
public final class Fields {
    private final ObjectNode object;
    private final String pointer;
    private final UnaryOperator<JsonNode> toNumber;
    private final Faults faults;
    private final ValueReader values;

    private Fields(ObjectNode object, String pointer, UnaryOperator<JsonNode> toNumber, Faults faults) {
        this.object = object;
        this.pointer = pointer;
        this.toNumber = toNumber;
        this.faults = faults;
        this.values = new ValueReader(faults);
    }

    /** The parameters of the address; unknown, repeated and personal ones are faults, under {@code /name}. */
    public static Fields ofQuery(Request request, Collection<String> known, Faults faults) {
        return ofParameters(request.query(), known, faults);
    }

    /** The same of parameters that stood elsewhere, such as a page's form. */
    public static Fields ofParameters(Map<String, List<String>> parameters, Collection<String> known,
            Faults faults) {
        ObjectNode object = Json.object();
        parameters.forEach((name, given) -> {
            String pointer = "/" + Faults.escape(name);
            if (PersonalData.looksLikeCpr(name)) {
                faults.personal("");
            } else if (given.stream().anyMatch(PersonalData::looksLikeCpr)) {
                faults.personal(pointer);
            } else if (!Utf8.isWhole(name) || !given.stream().allMatch(Utf8::isWhole)) {
                faults.add(Kind.NOT_UTF_8, "", "Adressens parametre skal være UTF-8.",
                        "The parameters of the address must be UTF-8.");
            } else if (given.size() > 1) {
                faults.add(Kind.REPEATED, pointer, "Parameteren står her flere gange. Behold kun den ene.",
                        "The parameter stands here more than once. Keep only one of them.");
            } else {
                object.put(name, given.getFirst());
            }
        });
        new ObjectFields(faults).refuseUnknownParameters(object, known);
        return new Fields(object, "", Fields::number, faults);
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

    /** @throws dk.kursusret.gateway.http.Problem 400 where the body is no JSON object */
    public static Fields ofBody(Request request, Collection<String> known, Faults faults) {
        ObjectNode object = new StrictJson(faults).read(request.body());
        new ObjectFields(faults).refuseUnknown(object, known, "");
        return new Fields(object, "", UnaryOperator.identity(), faults);
    }

    public boolean has(String name) {
        return stated(name).isPresent();
    }

    /** Of at most 120 characters. */
    public Optional<String> word(String name) {
        return stated(name).flatMap(n -> values.word(120, n, at(name)));
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
        return stated(name).flatMap(n -> values.quantity(type, toNumber.apply(n), at(name)));
    }

    public Optional<Integer> whole(String name, int min, int max) {
        return stated(name)
                .flatMap(n -> values.read(new FactType.WholeNumber(min, max), toNumber.apply(n), at(name)));
    }

    public <E extends Enum<E>> Optional<E> choice(String name, Class<E> type) {
        return stated(name).flatMap(n -> values.read(new FactType.Choice<>(type), n, at(name)));
    }

    public Optional<String> oneOf(String name, Collection<String> known) {
        return stated(name).map(JsonNode::asText).filter(value -> {
            if (!known.contains(value)) {
                faults.unknown(at(name), value, known,
                        new Text("Skriv en af værdierne " + String.join(", ", known) + ".",
                                "Write one of the values " + String.join(", ", known) + "."));
            }
            return known.contains(value);
        });
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
                objects.add(new Fields(item, at, toNumber, faults));
            } else {
                faults.notAnObject(at);
            }
        }
        return objects;
    }

    /** A fault where the field is not there. */
    public void require(String name) {
        if (!has(name)) {
            faults.add(Kind.MISSING, at(name), "Feltet mangler.", "The field is missing.");
        }
    }

    private Optional<JsonNode> stated(String name) {
        return Optional.ofNullable(object.get(name)).filter(n -> !n.isNull());
    }

    private String at(String name) {
        return pointer + "/" + Faults.escape(name);
    }

    /** A number as JSON writes it; anything else stays text, which no number reader accepts. */
    private static JsonNode number(JsonNode text) {
        return text.asText().matches("-?[0-9]{1,12}(\\.[0-9]{1,12})?")
                ? JsonNodeFactory.instance.numberNode(new BigDecimal(text.asText()))
                : text;
    }
}
