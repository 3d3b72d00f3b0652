package dk.kursusret.importer.check;

import dk.kursusret.importer.cell.DateCell;
import dk.kursusret.importer.cell.Parsed;
import dk.kursusret.importer.dates.Dates;
import dk.kursusret.importer.file.FileRow;
import dk.kursusret.importer.file.PersonalCell;
import dk.kursusret.importer.finding.Finding;
import dk.kursusret.importer.finding.Messages;
import dk.kursusret.importer.finding.Numbers;
import dk.kursusret.importer.finding.Place;
import dk.kursusret.importer.profile.Field;
import dk.kursusret.importer.profile.FileColumns;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads the rows of one file, each on its own. */
final class RowReading {
    private final RowColumns columns;
    private final RowLength length;
    private final Memoized<Parsed<LocalDate>> dates;
    private final Messages messages;
    private final RowContent content;
    private int counted;

    RowReading(FileColumns columns, RowLength length, Dates dates, Messages messages, RowContent content) {
        this.columns = RowColumns.of(columns.columns());
        this.length = length;
        this.dates = new Memoized<>(new DateCell(dates)::parse);
        this.messages = messages;
        this.content = content;
    }

    /** @param given values from other rows for blank cells of this one */
    RowResult read(FileRow record, Map<Field, String> given) {
        OptionalInt personal = PersonalCell.in(record);
        if (personal.isPresent()) {
            Place place = record.place().column(personal.getAsInt());
            return new RowResult.SetAside(new QuarantinedRow(record.line(), record.row(), List.of(),
                    List.of(messages.finding("R110", place, Map.of()))));
        }
        Optional<Finding> notWhole = length.fault(record);
        if (notWhole.isPresent()) {
            return new RowResult.SetAside(new QuarantinedRow(record.line(), record.row(), record.cells(),
                    List.of(notWhole.get())));
        }
        RowCells cells = new RowCells(record, columns, given, dates, messages);
        counted += cells.isCounted() ? 1 : 0;
        RowResult.Accepted accepted = content.read(cells);
        return cells.findings().isEmpty() ? accepted.withWarnings(cells.warnings())
                : new RowResult.SetAside(
                        new QuarantinedRow(record.line(), record.row(), record.cells(), inOrder(cells.findings())));
    }

    /** Findings that concern many rows together. */
    List<Finding> together() {
        return counted == 0 ? List.of()
                : List.of(messages.finding("W318", Numbers.counted(counted)));
    }

    /** Findings on the whole row first, the others by column. */
    private static List<Finding> inOrder(List<Finding> findings) {
        return findings.stream().sorted(Comparator.comparing((Finding finding) -> column(finding).length())
                .thenComparing(RowReading::column)).toList();
    }

    private static String column(Finding finding) {
        return finding.place().flatMap(Place::column).orElse("");
    }
}
