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

/** The rows that differ, as text, for who reads of them. */
public record ChangedRows(List<ChangedRow> added, List<ChangedRow> removed, List<ChangedRow> changed) {

    /**
     * @param code of a course, where it has one
     * @param line of the file it came in; empty of what is gone
     * @param fields that changed; empty of what is new or gone
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

    /** @param field as lists head it */
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
