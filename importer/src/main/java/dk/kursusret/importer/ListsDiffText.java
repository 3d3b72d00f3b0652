package dk.kursusret.importer;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.importer.report.Messages;
import java.util.ArrayList;
import java.util.List;

/** What differs between two lists, for people, made of its JSON. */
public final class ListsDiffText {
    private ListsDiffText() {}

    /**
     * Lines with ends.
     *
     * @param from what the reader calls the one list, and {@code to} the other
     */
    public static String of(JsonNode diff, String from, String to, Language language) {
        ChangesText text = new ChangesText(Messages.load(), language, Integer.MAX_VALUE);
        List<String> lines = new ArrayList<>();
        lines.add(from + " → " + to);
        lines.add(text.counts(diff.path("diff")));
        text.sections(diff).forEach(section -> lines.addAll(section.lines()));
        return String.join("\n", lines) + "\n";
    }
}
