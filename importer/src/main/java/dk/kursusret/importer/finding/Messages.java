package dk.kursusret.importer.finding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.gateway.input.PersonalData;
import dk.kursusret.gateway.json.Json;
import dk.kursusret.rules.tables.ShippedFile;
import dk.kursusret.rules.texts.Text;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The wording of everything the importer says, in both languages. Read from {@code messages.json}. */
public final class Messages {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]+)}");
    private static final Pattern CODE = Pattern.compile("[FRAW][0-9]{3}");
    private static final int MAX_VALUE_LENGTH = 100;
    private final JsonNode texts;

    private Messages(JsonNode texts) {
        this.texts = texts;
    }

    /** Holds the messages, which are read once, on first use. */
    private static final class Shipped {
        private static final Messages MESSAGES = read();
    }

    public static Messages load() {
        return Shipped.MESSAGES;
    }

    private static Messages read() {
        try {
            return new Messages(Json.MAPPER.readTree(ShippedFile.text("importer", "finding/messages.json")));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("messages.json cannot be read", e);
        }
    }

    /** Every key, such as {@code R101} or {@code R101.rounded}. */
    public Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        for (Iterator<String> names = texts.fieldNames(); names.hasNext();) {
            keys.add(names.next());
        }
        return keys;
    }

    /** Every code that a finding may have, retired ones left out. */
    public Set<FindingCode> codes() {
        return keys().stream().filter(key -> CODE.matcher(key).lookingAt()).filter(key -> retired(key).isEmpty())
                .map(FindingCode::of).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * The day the key was retired; no finding has had it since. Its text is kept for old reports, and the code is never
     * reused.
     */
    Optional<String> retired(String key) {
        return Optional.ofNullable(texts.path(key).path("retired").textValue());
    }

    /**
     * The wordings of a key, placeholders included: the singular, where it has one of its own, then the general form.
     */
    List<Text> templates(String key) {
        return Stream.of("one", "text").map(texts.path(key)::path).filter(both -> !both.isMissingNode())
                .map(both -> new Text(both.path("da").asText(), both.path("en").asText())).toList();
    }

    /**
     * @param key a code, or a code and a variant of its wording, such as {@code R101.rounded}
     * @param values by placeholder name
     * @throws IllegalArgumentException where there is no such text, or a value for a placeholder is missing
     */
    public Text text(String key, Map<String, Object> values) {
        JsonNode entry = texts.path(key);
        String form = Integer.valueOf(1).equals(values.get("count")) && entry.has("one") ? "one" : "text";
        JsonNode both = entry.path(form);
        if (both.isMissingNode()) {
            throw new IllegalArgumentException("there is no text for " + key);
        }
        return new Text(fill(both.path("da").asText(), values), fill(both.path("en").asText(), values));
    }

    /** A finding on the file as a whole. */
    public Finding finding(String key, Map<String, Object> values) {
        return new Finding(FindingCode.of(key), Optional.empty(), Optional.empty(), text(key, values));
    }

    /**
     * A finding about a value that has no one place in the file. A value that looks like a CPR number is not repeated.
     */
    public Finding finding(String key, String value, Map<String, Object> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("value", shown(value));
        return new Finding(FindingCode.of(key), Optional.empty(), Optional.of(shown(value)), text(key, all));
    }

    /** A finding on a row. The values of {@code line} and {@code column} are taken from the place. */
    public Finding finding(String key, Place place, Map<String, Object> values) {
        return new Finding(FindingCode.of(key), Optional.of(place), Optional.empty(), text(key, placed(place, values)));
    }

    /** A finding on a cell. A value that looks like a CPR number is not repeated. */
    public Finding finding(String key, Place place, String value, Map<String, Object> values) {
        String shown = shown(value);
        Map<String, Object> all = placed(place, values);
        all.put("value", shown);
        return new Finding(FindingCode.of(key), Optional.of(place), Optional.of(shown), text(key, all));
    }

    /**
     * The value in the form in which it may be shown: on one line, cut off after 100 characters, and an ellipsis alone
     * where it looks like a CPR number.
     */
    public static String shown(String value) {
        if (PersonalData.looksLikeCpr(value)) {
            return "…";
        }
        String line = value.replaceAll("\\R", " ");
        return line.length() <= MAX_VALUE_LENGTH ? line : line.substring(0, MAX_VALUE_LENGTH) + "…";
    }

    private static Map<String, Object> placed(Place place, Map<String, Object> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("line", place.line());
        place.column().ifPresent(column -> all.put("column", column));
        return all;
    }

    private static String fill(String template, Map<String, Object> values) {
        return PLACEHOLDER.matcher(template).replaceAll(match -> {
            Object value = values.get(match.group(1));
            if (value == null) {
                throw new IllegalArgumentException("no value for {" + match.group(1) + "}");
            }
            return Matcher.quoteReplacement(value.toString());
        });
    }
}
