package dk.kursusret.importer.check;

import dk.kursusret.importer.cell.ErrorCell;
import dk.kursusret.importer.cell.Formula;
import dk.kursusret.importer.cell.Parsed;
import dk.kursusret.importer.file.FileRow;
import dk.kursusret.importer.profile.Field;
import dk.kursusret.importer.report.Finding;
import dk.kursusret.importer.report.Messages;
import dk.kursusret.importer.report.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The cells of one row by their fields. What is wrong with a cell is kept, and the cell reads as empty. */
final class RowCells {
    /** What people write where there is nothing to write. */
    private static final Pattern DASHES = Pattern.compile("[\\p{Pd} ]*");
    private final FileRow record;
    private final Map<Field, Integer> columns;
    private final Function<String, Parsed<LocalDate>> dates;
    private final Messages messages;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<Field, String> written = new EnumMap<>(Field.class);
    private final Set<Field> unreadable = EnumSet.noneOf(Field.class);

    /**
     * @param texts tidies a cell
     * @param dates reads one
     */
    RowCells(FileRow record, Map<Field, Integer> columns, Function<String, String> texts,
            Function<String, Parsed<LocalDate>> dates, Messages messages) {
        this.record = record;
        this.columns = columns;
        this.dates = dates;
        this.messages = messages;
        columns.forEach((field, index) -> written.put(field, texts.apply(record.cell(index))));
        columns.forEach(this::refuseWhatIsNotWritten);
    }

    /** What a formula came to is not trusted, and an error is no value. */
    private void refuseWhatIsNotWritten(Field field, int index) {
        if (record.marks().formulas().contains(index)) {
            unreadable.add(field);
            fault("R106.formula", field, Map.of());
        } else if (ErrorCell.is(written.get(field))) {
            unreadable.add(field);
            fault("R113", field, Map.of());
        }
    }

    List<Finding> findings() {
        return findings;
    }

    Place place() {
        return Place.row(record.line(), record.row());
    }

    boolean has(Field field) {
        return columns.containsKey(field);
    }

    /** Tidied; empty where there is no such column, nothing in the cell, or only dashes. */
    Optional<String> text(Field field) {
        return Optional.ofNullable(written.get(field)).map(Formula::unguarded)
                .filter(cell -> !DASHES.matcher(cell).matches());
    }

    /** As {@link #text}; a cell that a spreadsheet would run is a finding and reads as empty. */
    Optional<String> guarded(Field field) {
        Optional<String> cell = text(field).filter(text -> !unreadable.contains(field));
        Optional<Character> sign = cell.flatMap(Formula::sign);
        sign.ifPresent(s -> fault("R106", field, Map.of("sign", s)));
        return sign.isPresent() ? Optional.empty() : cell;
    }

    <T> Optional<T> read(Field field, Optional<String> cell, Function<String, Parsed<T>> parser) {
        return cell.filter(text -> !unreadable.contains(field)).flatMap(text -> switch (parser.apply(text)) {
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
        findings.add(messages.finding(key, place().column(columns.get(field)), written.get(field), values));
    }

    /** Something that should be there is not. */
    void missing(String key, Field field) {
        findings.add(messages.finding(key, place().column(columns.get(field)), Map.of()));
    }

    /** The row as a whole is wrong. */
    void fault(String key) {
        findings.add(messages.finding(key, place(), Map.of()));
    }
}
