package dk.kursusret.importer.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a report for people.
 *
 * @param title without a colon
 * @param items the lines below the title, at least one
 */
public record Section(String title, List<String> items) {
    public Section {
        items = List.copyOf(items);
    }

    /** As plain text: an empty line, the title, an indented line for each item. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("\n" + title + ":");
        items.forEach(item -> lines.add("  " + item));
        return lines;
    }
}
