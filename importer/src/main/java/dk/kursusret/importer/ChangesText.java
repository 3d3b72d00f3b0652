package dk.kursusret.importer;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.importer.report.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Courses that differ, for people, made of the members {@code diff} and {@code changes} of a report. */
final class ChangesText {
    private final Messages messages;
    private final Language language;
    private final int most;

    /** @param most how many of each kind are shown; how many there are beside them is said */
    ChangesText(Messages messages, Language language, int most) {
        this.messages = messages;
        this.language = language;
        this.most = most;
    }

    /** Such as "3 new, 0 gone, 1 changed, 20 unchanged". */
    String counts(JsonNode diff) {
        return counts(diff, Stream.of("added", "removed", "changed", "unchanged"));
    }

    /** Of a supplement, which takes nothing away. */
    String countsOfSupplement(JsonNode diff) {
        return counts(diff, Stream.of("added", "changed", "unchanged"));
    }

    private String counts(JsonNode diff, Stream<String> kinds) {
        return kinds.map(kind -> say("changes." + kind, Map.of("count", diff.path(kind).asInt(), "number",
                language.number(diff.path(kind).asInt())))).collect(Collectors.joining(", "));
    }

    /** One for each kind of difference that there is. */
    List<Section> sections(JsonNode report) {
        return Stream.of("added", "removed", "changed").filter(kind -> !report.path("changes").path(kind).isEmpty())
                .map(kind -> section(report.path("changes").path(kind), kind, report.path("diff").path(kind).asInt()))
                .toList();
    }

    private Section section(JsonNode courses, String kind, int total) {
        List<String> items = new ArrayList<>();
        courses.valueStream().limit(most).map(ChangesText::course).forEach(items::add);
        int further = total - items.size();
        if (further > 0) {
            items.add(say("further", Map.of("count", language.number(further))));
        }
        return new Section(say(kind, Map.of()), items);
    }

    private static String course(JsonNode course) {
        String name = course.path("code").isTextual()
                ? course.path("code").asText() + " " + course.path("title").asText()
                : course.path("title").asText() + provider(course.path("provider"));
        String fields = course.path("fields").valueStream()
                .map(field -> field.path("field").asText() + " " + written(field.path("before")) + " → "
                        + written(field.path("after")))
                .collect(Collectors.joining("; "));
        return fields.isEmpty() ? name : name + ": " + fields;
    }

    /** Tells courses without a code apart. */
    private static String provider(JsonNode provider) {
        return provider.isTextual() ? " (" + provider.asText() + ")" : "";
    }

    private static String written(JsonNode value) {
        return value.isNull() ? "–" : "»" + value.asText() + "«";
    }

    private String say(String key, Map<String, Object> values) {
        return language.of(messages.text("report." + key, values));
    }
}
