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

/** The wording of everything the importer says, in both languages, from {@code messages.json}. */
public final class Messages {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]+)}");
    private static final Pattern CODE = Pattern.compile("[FRAW][0-9]{3}");
    private static final int LONGEST_VALUE = 100;
    private final JsonNode texts;

    private Messages(JsonNode texts) {
        this.texts = texts;
    }

    /** Read once, where it is first asked for. */
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

    /** Every key, such as {@code R101} or {@code R101.lost-zero}. */
    public Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        for (Iterator<String> names = texts.fieldNames(); names.hasNext();) {
            keys.add(names.next());
        }
        return keys;
    }

    /** Every code that a finding may have; those that were retired are not among them. */
    public Set<FindingCode> codes() {
        return keys().stream().filter(key -> CODE.matcher(key).lookingAt()).filter(key -> retired(key).isEmpty())
                .map(FindingCode::of).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The day since which no finding has it. It keeps its text, for reports of its time; the code is not used again. */
    Optional<String> retired(String key) {
        return Optional.ofNullable(texts.path(key).path("retired").textValue());
    }

    /** The wordings of a key with their placeholders: of one, where that differs, and of several. */
    List<Text> templates(String key) {
        return Stream.of("one", "text").map(texts.path(key)::path).filter(both -> !both.isMissingNode())
                .map(both -> new Text(both.path("da").asText(), both.path("en").asText())).toList();
    }

    /**
     * @param key a code, or a code and a variant of its wording
     * @param values by the names of the placeholders
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

    /** A finding on a file as a whole. */
    public Finding finding(String key, Map<String, Object> values) {
        return new Finding(FindingCode.of(key), Optional.empty(), Optional.empty(), text(key, values));
    }

    /** A finding on something that the file has not, or not only in one place; what looks like a CPR number is not repeated. */
    public Finding finding(String key, String value, Map<String, Object> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("value", shown(value));
        return new Finding(FindingCode.of(key), Optional.empty(), Optional.of(shown(value)), text(key, all));
    }

    /** A finding on a row; {@code line} and {@code column} need not be given. */
    public Finding finding(String key, Place place, Map<String, Object> values) {
        return new Finding(FindingCode.of(key), Optional.of(place), Optional.empty(), text(key, placed(place, values)));
    }

    /** A finding on a cell; what looks like a CPR number is not repeated. */
    public Finding finding(String key, Place place, String value, Map<String, Object> values) {
        String shown = shown(value);
        Map<String, Object> all = placed(place, values);
        all.put("value", shown);
        return new Finding(FindingCode.of(key), Optional.of(place), Optional.of(shown), text(key, all));
    }

    /** As it may be shown: at most 100 characters, on one line, and nothing that looks like a CPR number. */
    public static String shown(String value) {
        if (PersonalData.looksLikeCpr(value)) {
            return "…";
        }
        String line = value.replaceAll("\\R", " ");
        return line.length() <= LONGEST_VALUE ? line : line.substring(0, LONGEST_VALUE) + "…";
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
