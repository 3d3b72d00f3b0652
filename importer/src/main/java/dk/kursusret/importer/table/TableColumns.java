package dk.kursusret.importer.table;

import dk.kursusret.importer.file.Cells;
import dk.kursusret.importer.file.FileRow;
import dk.kursusret.importer.profile.Field;
import dk.kursusret.importer.profile.FileColumns;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What the columns of a table mean. Columns are counted from 0.
 *
 * @param fields the columns of each field
 * @param headed all columns with a heading, known or not
 * @param cells the number of cells in the heading row, blank ones included
 */
record TableColumns(Map<Field, List<Integer>> fields, Set<Integer> headed, int cells) {

    static TableColumns of(FileColumns columns) {
        FileRow headings = columns.header();
        return new TableColumns(columns.columns(), IntStream.range(0, headings.cells().size())
                .filter(i -> !Cells.isBlank(headings.cell(i))).boxed().collect(Collectors.toUnmodifiableSet()),
                headings.cells().size());
    }

    List<Integer> of(Field field) {
        return fields.getOrDefault(field, List.of());
    }

    boolean isOf(Field field, int column) {
        return of(field).contains(column);
    }

    boolean isHeaded(int column) {
        return headed.contains(column);
    }

    /** The first column of the table, which need not be the first of the sheet. */
    int first() {
        return headed.stream().mapToInt(Integer::intValue).min().orElse(0);
    }

    /** The last column of the table. */
    int last() {
        return headed.stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** Whether a field's column stands to the left of both code and title. */
    boolean isLeftOfCourse(Field field) {
        return !of(field).isEmpty() && of(field).getFirst() < IntStream.concat(of(Field.CODE).stream().mapToInt(i -> i),
                of(Field.TITLE).stream().mapToInt(i -> i)).min().orElse(0);
    }

    /** Whether both tables have the same fields in the same columns. Columns that are not read make no difference. */
    boolean readAs(TableColumns other) {
        return fields.equals(other.fields);
    }
}
