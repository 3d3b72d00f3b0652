package dk.kursusret.importer.check;

import dk.kursusret.importer.cell.Formula;
import dk.kursusret.importer.cell.Parsed;
import dk.kursusret.importer.file.Cells;
import dk.kursusret.importer.file.CsvRecord;
import dk.kursusret.importer.profile.Field;
import dk.kursusret.importer.report.Finding;
import dk.kursusret.importer.report.Messages;
import dk.kursusret.importer.report.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The cells of one row by their fields. What is wrong with a cell is kept, and the cell reads as empty. */
final class RowCells {
    /** What people write where there is nothing to write. */
    private static final Pattern DASHES = Pattern.compile("[\\p{Pd} ]*");
    private final CsvRecord record;
    private final Map<Field, Integer> columns;
    private final Messages messages;
    private final List<Finding> findings = new ArrayList<>();

    RowCells(CsvRecord record, Map<Field, Integer> columns, Messages messages) {
        this.record = record;
        this.columns = columns;
        this.messages = messages;
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
        return Optional.ofNullable(columns.get(field)).map(index -> Cells.tidy(record.cell(index)))
                .map(Formula::unguarded).filter(cell -> !DASHES.matcher(cell).matches());
    }

    /** As {@link #text}; a cell that a spreadsheet would run is a finding and reads as empty. */
    Optional<String> guarded(Field field) {
        Optional<String> cell = text(field);
        Optional<Character> sign = cell.flatMap(Formula::sign);
        sign.ifPresent(s -> fault("R106", field, Map.of("sign", s)));
        return sign.isPresent() ? Optional.empty() : cell;
    }

    <T> Optional<T> read(Field field, Optional<String> cell, Function<String, Parsed<T>> parser) {
        return cell.flatMap(text -> switch (parser.apply(text)) {
            case Parsed.Value<T>(T value) -> Optional.of(value);
            case Parsed.Fault<T>(String key, Map<String, Object> values) -> {
                fault(key, field, values);
                yield Optional.empty();
            }
        });
    }

    void fault(String key, Field field, Map<String, Object> values) {
        int index = columns.get(field);
        findings.add(messages.finding(key, place().column(index), Cells.tidy(record.cell(index)), values));
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
