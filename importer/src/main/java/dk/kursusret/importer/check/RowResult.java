package dk.kursusret.importer.check;

import dk.kursusret.catalog.Entry;
import dk.kursusret.importer.report.Finding;
import java.util.List;

/** What became of one row. */
sealed interface RowResult {

    /** In order by itself; whether another row is the same course is not asked here. */
    record Accepted(Entry entry, Identity identity, List<Finding> warnings) implements RowResult {}

    record SetAside(QuarantinedRow row) implements RowResult {}
}
