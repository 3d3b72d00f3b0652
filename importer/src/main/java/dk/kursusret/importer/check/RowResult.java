package dk.kursusret.importer.check;

import dk.kursusret.catalog.edition.Row;
import dk.kursusret.importer.finding.Finding;
import java.util.List;
import java.util.stream.Stream;

/** What became of one row. */
sealed interface RowResult {

    /** In order by itself; whether another row is the same course is not asked here. */
    record Accepted(Row entry, Identity identity, List<Finding> warnings) implements RowResult {

        /** With more to be told. */
        Accepted warning(List<Finding> more) {
            return more.isEmpty() ? this
                    : new Accepted(entry, identity, Stream.concat(warnings.stream(), more.stream()).toList());
        }
    }

    record SetAside(QuarantinedRow row) implements RowResult {}
}
