package dk.kursusret.functions.answers.lists;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.kursusret.catalog.Counts;
import dk.kursusret.catalog.EditionDiff;
import dk.kursusret.catalog.Entry;
import dk.kursusret.functions.answers.When;
import java.util.List;
import java.util.Optional;

/**
 * What one edition has that another had not.
 *
 * @param from null where there is none before
 */
public record ChangesAnswer(@JsonUnwrapped When when, @JsonUnwrapped ListName name,
        @JsonInclude(Include.ALWAYS) Optional<ChosenView> from, ChosenView to, Counts counts, List<RowView> added,
        List<RowView> removed, List<ChangedCourse> changed) {

    /** How many courses of each kind. */
    public record Counts(int added, int removed, int changed, int unchanged) {

        static Counts of(EditionDiff diff) {
            return new Counts(diff.added().size(), diff.removed().size(), diff.changed().size(), diff.unchanged());
        }
    }

    public static ChangesAnswer of(When when, ListName name, Optional<ChosenView> from, ChosenView to,
            EditionDiff diff) {
        return new ChangesAnswer(when, name, from, to, Counts.of(diff), rows(diff.added()),
                rows(diff.removed()), diff.changed().stream().map(ChangedCourse::of).toList());
    }

    private static List<RowView> rows(List<Entry> entries) {
        return entries.stream().map(RowView::of).toList();
    }
}
