package dk.kursusret.importer.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dk.kursusret.catalog.edition.CourseRow;
import dk.kursusret.catalog.edition.EditionDiff;
import dk.kursusret.catalog.edition.PackageRow;
import dk.kursusret.catalog.edition.RateRow;
import dk.kursusret.catalog.edition.Row;
import dk.kursusret.importer.compare.DiffRows;
import java.util.List;
import java.util.Optional;

/** The rows that differ, as text for readers. */
public record ChangedRows(List<ChangedRow> added, List<ChangedRow> removed, List<ChangedRow> changed) {

    /**
     * @param code the course's code, where it has one
     * @param line its line in the file; empty for rows that are gone
     * @param fields the fields that changed; empty for rows that are new or gone
     */
    public record ChangedRow(String id, Optional<String> code, String title, Optional<String> provider,
            @JsonInclude(Include.NON_ABSENT) Optional<Integer> line,
            @JsonInclude(Include.NON_ABSENT) Optional<List<ChangedField>> fields) {

        private static ChangedRow of(Row row, Optional<Integer> line,
                Optional<List<ChangedField>> fields) {
            return switch (row) {
                case CourseRow course -> new ChangedRow(row.id(), course.course().code(), row.title(),
                        course.course().provider(), line, fields);
                case PackageRow found -> new ChangedRow(row.id(), Optional.empty(), row.title(),
                        Optional.of(found.coursePackage().source()), line, fields);
                case RateRow rate ->
                    new ChangedRow(row.id(), Optional.empty(), row.title(), Optional.empty(), line, fields);
            };
        }
    }

    /** @param field the heading that lists use for it */
    public record ChangedField(String field, Optional<String> before, Optional<String> after) {}

    public static ChangedRows of(DiffRows rows) {
        return new ChangedRows(
                rows.added().stream().map(row -> ChangedRow.of(row, Optional.of(row.line()), Optional.empty()))
                        .toList(),
                rows.removed().stream().map(row -> ChangedRow.of(row, Optional.empty(), Optional.empty())).toList(),
                rows.changed().stream().map(change -> ChangedRow.of(change.after(), Optional.of(change.after().line()),
                        Optional.of(fields(change)))).toList());
    }

    private static List<ChangedField> fields(EditionDiff.Change<Row> change) {
        return change.fields().stream().map(field -> new ChangedField(field.label(), field.written(change.before()),
                field.written(change.after()))).toList();
    }
}
