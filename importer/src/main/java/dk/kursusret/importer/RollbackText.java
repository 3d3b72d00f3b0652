package dk.kursusret.importer;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.importer.report.Listing;
import dk.kursusret.importer.report.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a rollback took back, for people, made of its JSON: what rests with it, and what holds now. */
public final class RollbackText {
    private final Messages messages = Messages.load();
    private final JsonNode rollback;
    private final Language language;

    private RollbackText(JsonNode rollback, Language language) {
        this.rollback = rollback;
        this.language = language;
    }

    /** Sentences on one line, without its end. */
    public static String of(JsonNode rollback, Language language) {
        RollbackText text = new RollbackText(rollback, language);
        List<String> sentences = new ArrayList<>();
        sentences.add(text.say("." + rollback.path("kind").asText(), Map.of("day", text.day("edition"))));
        if (!rollback.path("suspended").isEmpty()) {
            sentences.add(text.resting());
        }
        sentences.add(text.now());
        return String.join(" ", sentences);
    }

    private String resting() {
        List<String> supplements = rollback.path("suspended").valueStream().map(this::supplement).toList();
        Map<String, Object> values = new HashMap<>();
        values.put("count", supplements.size());
        values.put("number", language.number(supplements.size()));
        values.put("supplements", Listing.of(supplements, say(".and", Map.of())));
        return say(".resting", values);
    }

    private String supplement(JsonNode supplement) {
        int courses = supplement.path("courses").asInt();
        return say(".supplement", Map.of("day", language.day(LocalDate.parse(supplement.path("edition").asText())),
                "count", courses, "courses", language.number(courses)));
    }

    private String now() {
        JsonNode inForce = rollback.path("inForce");
        if (!inForce.isObject()) {
            return say(".nothing", Map.of("day", day("edition")));
        }
        LocalDate now = LocalDate.parse(inForce.path("edition").asText());
        return say(now.toString().equals(rollback.path("edition").asText()) ? ".earlier" : ".now",
                Map.of("day", day("edition"), "now", language.day(now)));
    }

    private String day(String field) {
        return language.day(LocalDate.parse(rollback.path(field).asText()));
    }

    private String say(String key, Map<String, Object> values) {
        return language.of(messages.text("report.withdrawn" + key, values));
    }
}
