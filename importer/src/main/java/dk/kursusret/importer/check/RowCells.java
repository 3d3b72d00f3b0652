package dk.kursusret.importer.check;

import dk.kursusret.importer.cell.ErrorCell;
import dk.kursusret.importer.cell.Formula;
import dk.kursusret.importer.cell.Parsed;
import dk.kursusret.importer.file.Cells;
import dk.kursusret.importer.file.FileRow;
import dk.kursusret.importer.finding.Finding;
import dk.kursusret.importer.finding.Messages;
import dk.kursusret.importer.finding.Numbers;
import dk.kursusret.importer.finding.Place;
import dk.kursusret.importer.profile.Field;
import dk.kursusret.importer.workbook.CellMarks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** The cells of one row by field. A faulty cell is recorded as a finding and reads as empty. */
final class RowCells {
    /** Struck through, these cells say that the course is withdrawn; others are merely left out. */
    private static final Set<Field> WITHDRAWING = Set.of(Field.CODE, Field.TITLE);
    private final FileRow record;
    /** The column from which each field is read. */
    private final Map<Field, Integer> columnOf;
    /** For a field with several columns, those that the row fills, or the first where it fills none. */
    private final Map<Field, List<Integer>> columnsOf = new EnumMap<>(Field.class);
    private final Map<Field, String> given;
    private final Function<String, Parsed<LocalDate>> dates;
    private final Messages messages;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Finding> warnings = new ArrayList<>();
    /** The tidied cells by column; null for columns that are not read. */
    private final String[] written;
    private final BitSet unreadable = new BitSet();

    /**
     * @param given values from other rows for blank cells of this one
     * @param dates parses a date
     */
    RowCells(FileRow record, RowColumns columns, Map<Field, String> given,
            Function<String, Parsed<LocalDate>> dates, Messages messages) {
        this.record = record;
        this.given = given;
        this.dates = dates;
        this.messages = messages;
        this.columnOf = columns.several().isEmpty() ? columns.first() : new EnumMap<>(columns.first());
        this.written = new String[columns.width()];
        columnOf.forEach(this::write);
        columns.several().forEach((field, all) -> {
            all.forEach(index -> write(field, index));
            List<Integer> filled = all.stream().filter(index -> text(index).isPresent()
                    || record.marks().contained().containsKey(index)).toList();
            columnsOf.put(field, filled.isEmpty() ? all.subList(0, 1) : filled);
        });
        columns.first().keySet().forEach(field -> each(field, this::refuseWhatIsNotWritten));
    }

    private void write(Field field, int index) {
        if (written[index] == null) {
            written[index] = WrittenCell.of(field, valid(field, index));
        }
    }

    /**
     * Runs the reading for each column of the field that the row fills, from the last to the first; once where it fills
     * none.
     */
    private void each(Field field, Consumer<Field> reading) {
        if (!columnsOf.containsKey(field)) {
            reading.accept(field);
            return;
        }
        for (int index : columnsOf.get(field).reversed()) {
            columnOf.put(field, index);
            reading.accept(field);
        }
    }

    /** The cell without struck-out text, and empty for a running number that the spreadsheet computes. */
    private String valid(Field field, int index) {
        CellMarks marks = record.marks();
        if (marks == CellMarks.NONE) {
            return record.cell(index);
        }
        Optional.ofNullable(marks.leftOut().get(index)).ifPresent(text -> warnOfStrokes(index, text));
        if (marks.struck().contains(index) && !WITHDRAWING.contains(field)) {
            if (!marks.fromAbove().contains(index)) {
                warnOfStrokes(index, record.cell(index));
            }
            return "";
        }
        return isCounted(field, index) ? "" : record.cell(index);
    }

    private void warnOfStrokes(int index, String text) {
        warnings.add(messages.finding("W321", place().column(index), Cells.tidy(text), Map.of()));
    }

    private boolean isCounted(Field field, int index) {
        return field == Field.RUNNING_NUMBER && record.marks().formulas().contains(index);
    }

    /** Refuses computed results, contents that the sheet does not show, errors, and text that is too long. */
    private void refuseWhatIsNotWritten(Field field) {
        int index = columnOf.get(field);
        if (record.marks() != CellMarks.NONE && isRefusedByItsMarks(field, index)) {
            unreadable.set(index);
        } else if (ErrorCell.is(written[index])) {
            unreadable.set(index);
            fault("R113", field, Map.of());
        } else if (written[index].length() > MaxLength.SMALLEST) {
            refuseWhatIsTooLong(field, index);
        }
    }

    private boolean isRefusedByItsMarks(Field field, int index) {
        if (record.marks().formulas().contains(index)) {
            if (!isCounted(field, index)) {
                fault("R106.formula", field, Map.of());
                return true;
            }
            return false;
        }
        String contained = record.marks().contained().get(index);
        boolean leftOut = record.marks().struck().contains(index) && !WITHDRAWING.contains(field);
        if (contained == null || leftOut) {
            return false;
        }
        fault(written[index].isEmpty() ? "R117.nothing" : "R117", field,
                Map.of("contained", Messages.shown(contained)));
        return true;
    }

    private void refuseWhatIsTooLong(Field field, int index) {
        String cell = written[index];
        int length = cell.codePointCount(0, cell.length());
        int max = MaxLength.of(field);
        if (length > max) {
            unreadable.set(index);
            fault("R116", field, Map.of("length", Numbers.danish(length), "lengthEn", Numbers.english(length), "most",
                    Numbers.danish(max), "mostEn", Numbers.english(max)));
        }
    }

    /**
     * Reads the field in each of its columns that the row fills, in file order; none where the file has no such column.
     */
    <T> List<T> inEach(Field field, Function<Field, Optional<T>> reading) {
        if (!has(field)) {
            return List.of();
        }
        List<T> stated = new ArrayList<>();
        each(field, each -> reading.apply(each).ifPresent(stated::addFirst));
        return stated;
    }

    /** The tidied text of each of the field's columns that the row fills. */
    List<String> texts(Field field) {
        return inEach(field, this::text);
    }

    List<Finding> findings() {
        return findings;
    }

    /** Warnings, which do not keep the row from being read. */
    List<Finding> warnings() {
        return warnings;
    }

    /** Whether the running number is computed by the spreadsheet, and so not read. */
    boolean isCounted() {
        return has(Field.RUNNING_NUMBER) && isCounted(Field.RUNNING_NUMBER, columnOf.get(Field.RUNNING_NUMBER));
    }

    Place place() {
        return record.place();
    }

    boolean has(Field field) {
        return columnOf.containsKey(field);
    }

    /** The tidied text; empty where there is no such column, or the cell is blank or holds only dashes. */
    Optional<String> text(Field field) {
        String elsewhere = given.get(field);
        return elsewhere != null ? written(elsewhere) : has(field) ? text(columnOf.get(field)) : Optional.empty();
    }

    private Optional<String> text(int index) {
        return written(written[index]);
    }

    private static Optional<String> written(String tidy) {
        String cell = Formula.unguarded(tidy);
        return MaxLength.isLeftEmpty(cell) ? Optional.empty() : Optional.of(cell);
    }

    boolean isUnreadable(Field field) {
        return has(field) && unreadable.get(columnOf.get(field));
    }

    /** Like {@link #text}, but a cell that a spreadsheet would evaluate is a finding and reads as empty. */
    Optional<String> guarded(Field field) {
        Optional<String> cell = text(field).filter(text -> !isUnreadable(field));
        Optional<Character> sign = cell.flatMap(Formula::sign);
        sign.ifPresent(s -> fault("R106", field, Map.of("sign", s)));
        return sign.isPresent() ? Optional.empty() : cell;
    }

    <T> Optional<T> read(Field field, Optional<String> cell, Function<String, Parsed<T>> parser) {
        return cell.filter(text -> !isUnreadable(field)).flatMap(text -> switch (parser.apply(text)) {
            case Parsed.Value<T>(T value) -> Optional.of(value);
            case Parsed.Fault<T>(String key, Map<String, Object> values) -> {
                fault(key, field, values);
                yield Optional.empty();
            }
        });
    }

    Optional<LocalDate> day(Field field) {
        return read(field, text(field), dates);
    }

    void fault(String key, Field field, Map<String, Object> values) {
        findings.add(messages.finding(key, place().column(columnOf.get(field)), written[columnOf.get(field)], values));
    }

    /** Records that several columns of a field contradict each other, at the last one that the row fills. */
    void contradiction(String key, Field field, Map<String, Object> values) {
        int last = columnsOf.containsKey(field) ? columnsOf.get(field).getLast() : columnOf.get(field);
        findings.add(messages.finding(key, place().column(last), written[last], values));
    }

    /** Records that a required cell is missing, unless it has a finding already. */
    void missing(String key, Field field) {
        if (isUnreadable(field)) {
            return;
        }
        findings.add(messages.finding(key, place().column(columnOf.get(field)), Map.of()));
    }

    /** Records a fault of the row as a whole. */
    void fault(String key) {
        findings.add(messages.finding(key, place(), Map.of()));
    }
}
