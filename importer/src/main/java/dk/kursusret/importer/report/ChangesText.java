package dk.kursusret.importer.report;

import dk.kursusret.importer.compare.DiffCounts;
import dk.kursusret.importer.finding.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The courses that differ, as text for people. */
final class ChangesText {
    private final Messages messages;
    private final Language language;
    private final int max;

    /** @param max how many of each kind are shown; the number of the others is stated */
    ChangesText(Messages messages, Language language, int max) {
        this.messages = messages;
        this.language = language;
        this.max = max;
    }

    /** Counts such as "3 new, 0 gone, 1 changed, 20 unchanged". */
    String counts(DiffCounts diff) {
        return joined(count("added", diff.added()), count("removed", diff.removed()), count("changed", diff.changed()),
                count("unchanged", diff.unchanged()));
    }

    /** The counts of a supplement, which removes nothing. */
    String countsOfSupplement(DiffCounts diff) {
        return joined(count("added", diff.added()), count("changed", diff.changed()),
                count("unchanged", diff.unchanged()));
    }

    private static String joined(String... counts) {
        return String.join(", ", counts);
    }

    private String count(String kind, int count) {
        return say("changes." + kind, Map.of("count", count, "number", language.number(count)));
    }

    /** A section for each kind of difference found. */
    List<Section> sections(ChangedRows changes, DiffCounts diff) {
        return Stream.of(section("added", changes.added(), diff.added()),
                section("removed", changes.removed(), diff.removed()),
                section("changed", changes.changed(), diff.changed())).flatMap(Optional::stream).toList();
    }

    private Optional<Section> section(String kind, List<ChangedRows.ChangedRow> rows, int total) {
        List<String> items = new ArrayList<>(rows.stream().limit(max).map(ChangesText::row).toList());
        if (items.isEmpty()) {
            return Optional.empty();
        }
        int further = total - items.size();
        if (further > 0) {
            items.add(say("further", Map.of("count", language.number(further))));
        }
        return Optional.of(new Section(say(kind, Map.of()), items));
    }

    /** Describes a row. Courses without a code are told apart by their provider. */
    private static String row(ChangedRows.ChangedRow row) {
        String name = row.code().map(code -> code + " " + row.title()).orElseGet(
                () -> row.title() + row.provider().map(provider -> " (" + provider + ")").orElse(""));
        String fields = row.fields().orElse(List.of()).stream()
                .map(field -> field.field() + " " + written(field.before()) + " → " + written(field.after()))
                .collect(Collectors.joining("; "));
        return fields.isEmpty() ? name : name + ": " + fields;
    }

    private static String written(Optional<String> value) {
        return value.map(text -> "»" + text + "«").orElse("–");
    }

    private String say(String key, Map<String, Object> values) {
        return language.of(messages.text("report." + key, values));
    }
}
