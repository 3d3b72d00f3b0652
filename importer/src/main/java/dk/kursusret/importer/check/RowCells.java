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

/** The cells of one row by their fields. What is wrong with a cell is kept, and the cell reads as empty. */
final class RowCells {
    /** Struck through they say that the course is no more; other cells are only left out. */
    private static final Set<Field> WITHDRAWING = Set.of(Field.CODE, Field.TITLE);
    private final FileRow record;
    /** Where a field is read. */
    private final Map<Field, Integer> at;
    /** Of a field with several columns those that the row fills, or the first one. */
    private final Map<Field, List<Integer>> several = new EnumMap<>(Field.class);
    private final Map<Field, String> given;
    private final Function<String, Parsed<LocalDate>> dates;
    private final Messages messages;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Finding> warnings = new ArrayList<>();
    /** By the number of the column; null where nothing of it is read. */
    private final String[] written;
    private final BitSet unreadable = new BitSet();

    /**
     * @param given what other rows say where the cells of this one are blank
     * @param dates reads one
     */
    RowCells(FileRow record, RowColumns columns, Map<Field, String> given,
            Function<String, Parsed<LocalDate>> dates, Messages messages) {
        this.record = record;
        this.given = given;
        this.dates = dates;
        this.messages = messages;
        this.at = columns.several().isEmpty() ? columns.first() : new EnumMap<>(columns.first());
        this.written = new String[columns.width()];
        at.forEach(this::write);
        columns.several().forEach((field, all) -> {
            all.forEach(index -> write(field, index));
            List<Integer> filled = all.stream().filter(index -> text(index).isPresent()
                    || record.marks().contained().containsKey(index)).toList();
            several.put(field, filled.isEmpty() ? all.subList(0, 1) : filled);
        });
        columns.first().keySet().forEach(field -> each(field, this::refuseWhatIsNotWritten));
    }

    private void write(Field field, int index) {
        if (written[index] == null) {
            written[index] = Cells.tidy(valid(field, index));
        }
    }

    /** For each column of the field that the row fills, the first one last; once where it fills none. */
    private void each(Field field, Consumer<Field> reading) {
        if (!several.containsKey(field)) {
            reading.accept(field);
            return;
        }
        for (int index : several.get(field).reversed()) {
            at.put(field, index);
            reading.accept(field);
        }
    }

    /** Without what is struck through, and without running numbers that a spreadsheet counts. */
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

    /** What a formula came to is not trusted, what nobody sees is not what was meant, and an error is no value. */
    private void refuseWhatIsNotWritten(Field field) {
        int index = at.get(field);
        if (record.marks() != CellMarks.NONE && isRefusedByItsMarks(field, index)) {
            unreadable.set(index);
        } else if (ErrorCell.is(written[index])) {
            unreadable.set(index);
            fault("R113", field, Map.of());
        } else if (written[index].length() > Room.LEAST) {
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
        int most = Room.of(field);
        if (length > most) {
            unreadable.set(index);
            fault("R116", field, Map.of("length", Numbers.danish(length), "lengthEn", Numbers.english(length), "most",
                    Numbers.danish(most), "mostEn", Numbers.english(most)));
        }
    }

    /** What a field says in each of its columns that the row fills, in the order of the file; none where there is no such column. */
    <T> List<T> inEach(Field field, Function<Field, Optional<T>> reading) {
        if (!has(field)) {
            return List.of();
        }
        List<T> said = new ArrayList<>();
        each(field, each -> reading.apply(each).ifPresent(said::addFirst));
        return said;
    }

    /** As written in each of the columns that the row fills. */
    List<String> texts(Field field) {
        return inEach(field, this::text);
    }

    List<Finding> findings() {
        return findings;
    }

    /** Of a row that is read all the same. */
    List<Finding> warnings() {
        return warnings;
    }

    /** A spreadsheet counts the row, and its number is not read. */
    boolean isCounted() {
        return has(Field.RUNNING_NUMBER) && isCounted(Field.RUNNING_NUMBER, at.get(Field.RUNNING_NUMBER));
    }

    Place place() {
        return record.place();
    }

    boolean has(Field field) {
        return at.containsKey(field);
    }

    /** Tidied; empty where there is no such column, nothing in the cell, or only dashes. */
    Optional<String> text(Field field) {
        String elsewhere = given.get(field);
        return elsewhere != null ? written(elsewhere) : has(field) ? text(at.get(field)) : Optional.empty();
    }

    private Optional<String> text(int index) {
        return written(written[index]);
    }

    private static Optional<String> written(String tidy) {
        String cell = Formula.unguarded(tidy);
        return Room.isLeftEmpty(cell) ? Optional.empty() : Optional.of(cell);
    }

    boolean isUnreadable(Field field) {
        return has(field) && unreadable.get(at.get(field));
    }

    /** As {@link #text}; a cell that a spreadsheet would run is a finding and reads as empty. */
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
        findings.add(messages.finding(key, place().column(at.get(field)), written[at.get(field)], values));
    }

    /** Several columns of a field contradict each other; the last one that the row fills is named. */
    void contradiction(String key, Field field, Map<String, Object> values) {
        int last = several.containsKey(field) ? several.get(field).getLast() : at.get(field);
        findings.add(messages.finding(key, place().column(last), written[last], values));
    }

    /** Something that should be there is not. */
    void missing(String key, Field field) {
        if (isUnreadable(field)) {
            return;
        }
        findings.add(messages.finding(key, place().column(at.get(field)), Map.of()));
    }

    /** The row as a whole is wrong. */
    void fault(String key) {
        findings.add(messages.finding(key, place(), Map.of()));
    }
}
