package dk.kursusret.functions.pages.site;

import dk.kursusret.gateway.http.EncodedPair;
import dk.kursusret.gateway.http.Fault;
import dk.kursusret.gateway.http.PercentEncoding;
import dk.kursusret.gateway.http.Problem;
import dk.kursusret.gateway.http.Request;
import dk.kursusret.gateway.input.PersonalData;
import dk.kursusret.gateway.input.Utf8;
import dk.kursusret.rules.texts.Text;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The fields of a form as sent. Blank values are dropped, and so are values that could identify a person, so that no page
 * can show them. Immutable.
 */
public final class Form {
    public static final Form EMPTY = new Form(Map.of(), Set.of());
    private static final Text TOO_LARGE = new Text(
            "Formularen er større, end vi kan læse. Skriv mindre, og send den igen.",
            "The form is larger than we can read. Shorten it and send it again.");
    private static final int MAX_CHARACTERS = 200_000;
    private static final int MAX_FIELDS = 1000;
    private final Map<String, List<String>> fields;
    private final Set<String> refused;

    private Form(Map<String, List<String>> fields, Set<String> refused) {
        this.fields = Collections.unmodifiableMap(fields);
        this.refused = Collections.unmodifiableSet(refused);
    }

    /** A hidden field. */
    public record Field(String name, String value) {}

    /** Reads the body of a POST, else the query string. @throws Problem 400 if it is malformed, 413 if it is too large */
    public static Form of(Request request) {
        if (request.method().equals("POST")) {
            return parse(Utf8.text(request.body()));
        }
        Map<String, List<String>> fields = new LinkedHashMap<>();
        request.query().forEach((name, values) -> values.forEach(value -> add(fields, name, value)));
        return of(fields);
    }

    private static Form parse(String body) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        List<EncodedPair> pairs = EncodedPair.all(body);
        if (body.length() > MAX_CHARACTERS || pairs.size() > MAX_FIELDS) {
            throw new Problem(413, "too-large", TOO_LARGE, List.of());
        }
        pairs.forEach(pair -> add(fields, decoded(pair.name()), decoded(pair.value())));
        return of(fields);
    }

    private static Form of(Map<String, List<String>> fields) {
        Set<String> refused = new LinkedHashSet<>();
        fields.entrySet().removeIf(field -> {
            boolean named = PersonalData.looksLikeCpr(field.getKey());
            boolean personal = named || field.getValue().stream().anyMatch(PersonalData::looksLikeCpr);
            if (personal) {
                refused.add(named ? "" : field.getKey());
            }
            return personal;
        });
        return new Form(fields, refused);
    }

    private static void add(Map<String, List<String>> fields, String name, String value) {
        if (!value.isBlank()) {
            fields.computeIfAbsent(name, n -> new ArrayList<>()).add(value.strip());
        }
    }

    private static String decoded(String text) {
        return PercentEncoding.decode(text).filter(Utf8::isWhole).orElseThrow(Form::malformed);
    }

    private static Problem malformed() {
        return Problem.badRequest(List.of(Fault.of("", "Formularen kan ikke læses. Gå tilbage, og prøv igen.",
                "The form cannot be read. Go back and try again.")));
    }

    public List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    public Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }

    public boolean has(String name) {
        return fields.containsKey(name);
    }

    public List<String> names() {
        return List.copyOf(fields.keySet());
    }

    /** The names of fields whose values could identify a person; "" stands for a field whose name could. */
    public Set<String> refused() {
        return refused;
    }

    public Form with(String name, String... values) {
        return with(Map.of(name, List.of(values)));
    }

    /** Returns a copy in which these fields replace those of the same names. */
    public Form with(Map<String, List<String>> others) {
        Map<String, List<String>> more = new LinkedHashMap<>(fields);
        more.putAll(others);
        Form form = of(more);
        Set<String> all = new LinkedHashSet<>(refused);
        all.addAll(form.refused);
        return new Form(form.fields, all);
    }

    /** Returns a copy in which the other form's fields replace those of the same names. */
    public Form with(Form other) {
        return with(other.fields);
    }

    /** The fields whose names begin with the prefix, which is cut off. */
    public Form below(String prefix) {
        Map<String, List<String>> below = new LinkedHashMap<>();
        fields.forEach((name, values) -> {
            if (name.startsWith(prefix)) {
                below.put(name.substring(prefix.length()), values);
            }
        });
        return new Form(below, Set.of());
    }

    public Form only(Predicate<String> names) {
        Map<String, List<String>> fewer = new LinkedHashMap<>(fields);
        fewer.keySet().removeIf(names.negate());
        return new Form(fewer, refused.stream().filter(names).collect(Collectors.toSet()));
    }

    /** The first value of each of these fields, as query parameters. */
    public Map<String, List<String>> parameters(Collection<String> names) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        names.forEach(name -> first(name).ifPresent(value -> parameters.put(name, List.of(value))));
        return parameters;
    }

    /** Returns a copy with these dates in ISO format. What is not a date is kept and reported later. */
    public Form withDays(Collection<String> names) {
        Map<String, List<String>> days = new LinkedHashMap<>();
        names.forEach(name -> first(name).flatMap(written -> WrittenDay.of(written).day())
                .ifPresent(day -> days.put(name, List.of(day.toString()))));
        return with(days);
    }

    /** All values with their names, for hidden inputs. */
    public List<Field> hidden() {
        return fields.entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(value -> new Field(field.getKey(), value))).toList();
    }

    /** The fields as a query string. */
    public String query() {
        return hidden().stream()
                .map(field -> encode(field.name()) + "=" + encode(field.value())).collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
