package dk.kursusret.importer;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.importer.report.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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

    /** Such as "3 new, 0 removed". */
    String counts(JsonNode diff) {
        return say("changes", Map.of("added", number(diff, "added"), "removed", number(diff, "removed"), "changed",
                number(diff, "changed"), "unchanged", number(diff, "unchanged")));
    }

    List<String> lines(JsonNode report) {
        List<String> lines = new ArrayList<>();
        for (String kind : List.of("added", "removed", "changed")) {
            lines.addAll(lines(report.path("changes").path(kind), kind, report.path("diff").path(kind).asInt()));
        }
        return lines;
    }

    private List<String> lines(JsonNode courses, String kind, int total) {
        List<String> lines = new ArrayList<>();
        if (courses.isEmpty()) {
            return lines;
        }
        lines.add("\n" + say(kind, Map.of()) + ":");
        courses.valueStream().limit(most).map(ChangesText::course).forEach(lines::add);
        int further = total - Math.min(courses.size(), most);
        if (further > 0) {
            lines.add("  " + say("further", Map.of("count", language.number(further))));
        }
        return lines;
    }

    private static String course(JsonNode course) {
        String name = course.path("code").isTextual()
                ? course.path("code").asText() + " " + course.path("title").asText()
                : course.path("title").asText() + provider(course.path("provider"));
        String fields = course.path("fields").valueStream()
                .map(field -> field.path("field").asText() + " " + written(field.path("before")) + " → "
                        + written(field.path("after")))
                .collect(Collectors.joining("; "));
        return "  " + (fields.isEmpty() ? name : name + ": " + fields);
    }

    /** Tells courses without a code apart. */
    private static String provider(JsonNode provider) {
        return provider.isTextual() ? " (" + provider.asText() + ")" : "";
    }

    private static String written(JsonNode value) {
        return value.isNull() ? "–" : "»" + value.asText() + "«";
    }

    private String number(JsonNode diff, String kind) {
        return language.number(diff.path(kind).asInt());
    }

    private String say(String key, Map<String, Object> values) {
        return language.of(messages.text("report." + key, values));
    }
}
