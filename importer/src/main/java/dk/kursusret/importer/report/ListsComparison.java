package dk.kursusret.importer.report;

import dk.kursusret.importer.compare.DiffCounts;
import dk.kursusret.importer.finding.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What differs between any two lists. */
public record ListsComparison(Side from, Side to, Counts diff, ChangedRows changes) {

    /** @param setAside the number of a file's quarantined rows, which are not compared */
    public record Side(String list, int rows, int setAside) {}

    public record Counts(int added, int removed, int changed, int unchanged) {}

    /**
     * The comparison as text for people; every line ends with a line feed.
     *
     * @param one the reader's name for the first list; {@code other} is the name of the second
     */
    public String text(String one, String other, Language language) {
        ChangesText text = new ChangesText(Messages.load(), language, Integer.MAX_VALUE);
        DiffCounts counts = new DiffCounts(Optional.empty(), diff.added(), diff.removed(), diff.changed(),
                diff.unchanged());
        List<String> lines = new ArrayList<>();
        lines.add(one + " → " + other);
        lines.add(text.counts(counts));
        text.sections(changes, counts).forEach(section -> lines.addAll(section.lines()));
        return String.join("\n", lines) + "\n";
    }
}
