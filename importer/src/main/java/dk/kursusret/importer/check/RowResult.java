package dk.kursusret.importer.check;

import dk.kursusret.catalog.edition.Row;
import dk.kursusret.importer.finding.Finding;
import java.util.List;
import java.util.stream.Stream;

/** The result of reading one row. */
sealed interface RowResult {

    /** A row without faults of its own. Duplicates are found elsewhere. */
    record Accepted(Row entry, Identity identity, List<Finding> warnings) implements RowResult {

        /** Returns this result with more warnings. */
        Accepted withWarnings(List<Finding> more) {
            return more.isEmpty() ? this
                    : new Accepted(entry, identity, Stream.concat(warnings.stream(), more.stream()).toList());
        }
    }

    record SetAside(QuarantinedRow row) implements RowResult {}
}
