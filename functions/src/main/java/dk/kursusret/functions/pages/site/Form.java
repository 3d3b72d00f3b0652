package dk.kursusret.functions.pages.site;

import dk.kursusret.gateway.http.Fault;
import dk.kursusret.gateway.http.Problem;
import dk.kursusret.gateway.http.Request;
import dk.kursusret.gateway.input.PersonalData;
import dk.kursusret.gateway.input.Utf8;
import dk.kursusret.rules.texts.Text;
import java.net.URLDecoder;
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
 * The fields of a form as they were sent; blank values are none, and what could identify a person is left out, so that no page
 * can show it. Immutable.
 */
public final class Form {
    public static final Form EMPTY = new Form(Map.of(), Set.of());
    private static final Text TOO_LARGE = new Text(
            "Formularen er større, end vi kan læse. Skriv mindre, og send den igen.",
            "The form is larger than we can read. Write less and send it again.");
    private static final int MOST_CHARACTERS = 200_000;
    private static final int MOST_FIELDS = 1000;
    private final Map<String, List<String>> fields;
    private final Set<String> refused;

    private Form(Map<String, List<String>> fields, Set<String> refused) {
        this.fields = Collections.unmodifiableMap(fields);
        this.refused = Collections.unmodifiableSet(refused);
    }

    /** A hidden field. */
    public record Field(String name, String value) {}

    /** Of the body where the form was posted, else of the address. @throws Problem 400 where it is no form, 413 where it is too large */
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
        String[] pairs = body.split("&");
        if (body.length() > MOST_CHARACTERS || pairs.length > MOST_FIELDS) {
            throw new Problem(413, "too-large", TOO_LARGE, List.of());
        }
        try {
            for (String pair : pairs) {
                String[] parts = pair.split("=", 2);
                add(fields, decode(parts[0]), parts.length == 2 ? decode(parts[1]) : "");
            }
        } catch (IllegalArgumentException e) {
            throw malformed(); // a percent sign without its two digits
        }
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

    private static String decode(String text) {
        String decoded = URLDecoder.decode(text, StandardCharsets.UTF_8);
        if (!Utf8.isWhole(decoded)) {
            throw malformed();
        }
        return decoded;
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

    /** The names of fields that held what could identify a person; empty for one that did in its name. */
    public Set<String> refused() {
        return refused;
    }

    public Form with(String name, String... values) {
        return with(Map.of(name, List.of(values)));
    }

    /** With these instead of what stood under their names. */
    public Form with(Map<String, List<String>> others) {
        Map<String, List<String>> more = new LinkedHashMap<>(fields);
        more.putAll(others);
        Form form = of(more);
        Set<String> all = new LinkedHashSet<>(refused);
        all.addAll(form.refused);
        return new Form(form.fields, all);
    }

    /** With another form's fields instead of what stood under their names. */
    public Form with(Form other) {
        return with(other.fields);
    }

    /** The fields whose names begin so, under what is left of their names. */
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

    /** The first value of each of these, as parameters of an address. */
    public Map<String, List<String>> parameters(Collection<String> names) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        names.forEach(name -> first(name).ifPresent(value -> parameters.put(name, List.of(value))));
        return parameters;
    }

    /** The same with these as JSON has days; what is no day stays, and is found not to be one. */
    public Form withDays(Collection<String> names) {
        Map<String, List<String>> days = new LinkedHashMap<>();
        names.forEach(name -> first(name).flatMap(written -> WrittenDay.of(written).day())
                .ifPresent(day -> days.put(name, List.of(day.toString()))));
        return with(days);
    }

    /** Every value with its name. */
    public List<Field> hidden() {
        return fields.entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(value -> new Field(field.getKey(), value))).toList();
    }

    /** As the query of an address. */
    public String query() {
        return hidden().stream()
                .map(field -> encode(field.name()) + "=" + encode(field.value())).collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
