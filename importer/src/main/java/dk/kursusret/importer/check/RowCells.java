package dk.kursusret.importer.check;

import dk.kursusret.importer.cell.ErrorCell;
import dk.kursusret.importer.cell.Formula;
import dk.kursusret.importer.cell.Parsed;
import dk.kursusret.importer.file.Cells;
import dk.kursusret.importer.file.FileRow;
import dk.kursusret.importer.profile.Field;
import dk.kursusret.importer.report.Finding;
import dk.kursusret.importer.report.Messages;
import dk.kursusret.importer.report.Numbers;
import dk.kursusret.importer.report.Place;
import dk.kursusret.importer.workbook.CellMarks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The cells of one row by their fields. What is wrong with a cell is kept, and the cell reads as empty. */
final class RowCells {
    /** The characters there is room for. */
    private static final Map<Field, Integer> ROOM = Map.of(Field.TITLE, 400, Field.PROVIDER, 400,
            Field.ERHVERVSOMRAADE, 400, Field.PATHS, 4000, Field.REMARK, 4000, Field.RUNNING_NUMBER, 64);
    /** Struck through they say that the course is no more; other cells are only left out. */
    private static final Set<Field> WITHDRAWING = Set.of(Field.CODE, Field.TITLE);
    /** What people write where there is nothing to write. */
    private static final Pattern DASHES = Pattern.compile("[\\p{Pd} ]*");
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
    private final Map<Integer, String> written = new HashMap<>();
    private final Set<Integer> unreadable = new HashSet<>();

    /**
     * @param given what other rows say where the cells of this one are blank
     * @param texts tidies a cell
     * @param dates reads one
     */
    RowCells(FileRow record, RowColumns columns, Map<Field, String> given, Function<String, String> texts,
            Function<String, Parsed<LocalDate>> dates, Messages messages) {
        this.record = record;
        this.given = given;
        this.dates = dates;
        this.messages = messages;
        this.at = new EnumMap<>(columns.first());
        at.forEach((field, index) -> written.put(index, texts.apply(valid(field, index))));
        columns.several().forEach((field, all) -> {
            all.forEach(index -> written.computeIfAbsent(index, i -> texts.apply(valid(field, i))));
            List<Integer> filled = all.stream().filter(index -> text(index).isPresent()).toList();
            several.put(field, filled.isEmpty() ? all.subList(0, 1) : filled);
        });
        columns.first().keySet().forEach(field -> each(field, this::refuseWhatIsNotWritten));
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
        String contained = record.marks().contained().get(index);
        boolean leftOut = record.marks().struck().contains(index) && !WITHDRAWING.contains(field);
        if (record.marks().formulas().contains(index)) {
            if (!isCounted(field, index)) {
                unreadable.add(index);
                fault("R106.formula", field, Map.of());
            }
        } else if (contained != null && !leftOut) {
            unreadable.add(index);
            fault(written.get(index).isEmpty() ? "R117.nothing" : "R117", field,
                    Map.of("contained", Messages.shown(contained)));
        } else if (ErrorCell.is(written.get(index))) {
            unreadable.add(index);
            fault("R113", field, Map.of());
        } else {
            refuseWhatIsTooLong(field, index);
        }
    }

    private void refuseWhatIsTooLong(Field field, int index) {
        String cell = written.get(index);
        int length = cell.codePointCount(0, cell.length());
        int most = ROOM.getOrDefault(field, Integer.MAX_VALUE);
        if (length > most) {
            unreadable.add(index);
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
        return Place.row(record.line(), record.row());
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
        return written(written.get(index));
    }

    private static Optional<String> written(String tidy) {
        return Optional.of(tidy).map(Formula::unguarded)
                .filter(cell -> !DASHES.matcher(cell).matches());
    }

    /** As {@link #text}; a cell that a spreadsheet would run is a finding and reads as empty. */
    Optional<String> guarded(Field field) {
        Optional<String> cell = text(field).filter(text -> !unreadable.contains(at.get(field)));
        Optional<Character> sign = cell.flatMap(Formula::sign);
        sign.ifPresent(s -> fault("R106", field, Map.of("sign", s)));
        return sign.isPresent() ? Optional.empty() : cell;
    }

    <T> Optional<T> read(Field field, Optional<String> cell, Function<String, Parsed<T>> parser) {
        return cell.filter(text -> !unreadable.contains(at.get(field))).flatMap(text -> switch (parser.apply(text)) {
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
        findings.add(messages.finding(key, place().column(at.get(field)), written.get(at.get(field)), values));
    }

    /** Several columns of a field contradict each other; the last one that the row fills is named. */
    void contradiction(String key, Field field, Map<String, Object> values) {
        int last = several.containsKey(field) ? several.get(field).getLast() : at.get(field);
        findings.add(messages.finding(key, place().column(last), written.get(last), values));
    }

    /** Something that should be there is not. */
    void missing(String key, Field field) {
        if (unreadable.contains(at.get(field))) {
            return;
        }
        findings.add(messages.finding(key, place().column(at.get(field)), Map.of()));
    }

    /** The row as a whole is wrong. */
    void fault(String key) {
        findings.add(messages.finding(key, place(), Map.of()));
    }
}
