package dk.kursusret.importer.table;

import dk.kursusret.catalog.edition.CourseRow;
import dk.kursusret.catalog.edition.Row;
import dk.kursusret.importer.file.Cells;
import dk.kursusret.importer.file.FileRow;
import dk.kursusret.importer.finding.FirstFindings;
import dk.kursusret.importer.finding.Messages;
import dk.kursusret.importer.finding.Numbers;
import dk.kursusret.importer.finding.Place;
import dk.kursusret.importer.profile.Field;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Collects cells that were read as the one above them, and blank cells in columns that other courses fill. */
final class BlankCells {
    private final TableColumns columns;
    private final Map<Field, String> names;
    private final Messages messages;
    private final FirstFindings findings;
    private final Map<Integer, Counted> fromAbove = new TreeMap<>();
    private final Map<Field, Counted> missing = new EnumMap<>(Field.class);
    private final Set<Field> filled = EnumSet.noneOf(Field.class);
    private int accepted;

    /** @param names the file's headings of the columns that may be grouped */
    BlankCells(TableColumns columns, Map<Field, String> names, Messages messages, FirstFindings findings) {
        this.columns = columns;
        this.names = Map.copyOf(names);
        this.messages = messages;
        this.findings = findings;
    }

    /** How many such cells a column has, and where the first one is. */
    private record Counted(Place first, int count) {
        Counted plus(Counted later) {
            return new Counted(first, count + later.count);
        }
    }

    /** Looks at a course that is on the list. */
    void accepted(TableRow.Course course, Row entry) {
        FileRow row = course.row();
        accepted++;
        if (!row.marks().fromAbove().isEmpty()) {
            columns.fields().values().forEach(of -> of.stream().filter(row.marks().fromAbove()::contains)
                    .forEach(column -> fromAbove(row, column)));
        }
        for (Field field : course.above().keySet()) {
            fromAbove(row, columns.of(field).getFirst());
        }
        if (entry instanceof CourseRow said) {
            compare(row, Field.ERHVERVSOMRAADE, said.written().erhvervsomraade());
            compare(row, Field.PROVIDER, said.course().provider());
        }
    }

    /** Counts the cell where it is blank. A dash does not count as missing: it says that there is no value. */
    private void compare(FileRow row, Field field, Optional<String> said) {
        if (said.isPresent()) {
            filled.add(field);
        } else if (names.containsKey(field) && Cells.isBlank(row.cell(columns.of(field).getFirst()))) {
            Place place = row.place().column(columns.of(field).getFirst());
            missing.merge(field, new Counted(place, 1), Counted::plus);
        }
    }

    private void fromAbove(FileRow row, int column) {
        Place place = row.place().column(column);
        fromAbove.merge(column, new Counted(place, 1), Counted::plus);
    }

    /** Adds the findings. Must be called after the last row. */
    void end() {
        fromAbove.values().forEach(cells -> findings
                .add(messages.finding("W314", cells.first(), Map.of("count", cells.count()))));
        missing.forEach((field, cells) -> {
            if (filled.contains(field)) {
                Map<String, Object> values = new HashMap<>(Numbers.counted(cells.count()));
                values.put("name", Messages.shown(names.get(field)));
                values.put("rows", Numbers.danish(accepted));
                values.put("rowsEn", Numbers.english(accepted));
                findings.add(messages.finding("W315", cells.first(), values));
            }
        });
    }
}
