package dk.kursusret.importer.check;

import dk.kursusret.importer.file.Cells;
import dk.kursusret.importer.file.FileRow;
import dk.kursusret.importer.file.RowLengths;
import dk.kursusret.importer.finding.Finding;
import dk.kursusret.importer.finding.Messages;
import dk.kursusret.importer.profile.FileColumns;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Checks that a row of a text file has as many cells as there are headings; otherwise its cells may be in the wrong
 * columns.
 */
final class RowLength {
    /**
     * Words broken off in the row above do not continue with a number, which is what the first column holds where it
     * has codes.
     */
    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9.,-]*");
    private final Optional<RowLengths> lengths;
    private final int headings;
    private final int max;
    private final boolean isFirstRead;
    private final Messages messages;
    private int rowOfLatest;
    /**
     * The latest row, where it has a single cell; {@code halfAbove} is the row right above the latest, where that has.
     */
    private Optional<FileRow> half = Optional.empty();
    private Optional<FileRow> halfAbove = Optional.empty();

    /** @param lengths empty where the file is not text; every row then has every column */
    RowLength(FileColumns columns, Optional<RowLengths> lengths, Messages messages) {
        this.lengths = lengths;
        this.headings = columns.width();
        this.max = lengths.filter(all -> all.areAllLonger(columns.header())).isPresent() ? Integer.MAX_VALUE
                : columns.header().cells().size();
        this.isFirstRead = columns.columns().values().stream().anyMatch(of -> of.contains(0));
        this.messages = messages;
    }

    /**
     * Why a row is incomplete, or may belong together with the row above or below. Must be called with a file's rows in
     * order.
     */
    Optional<Finding> fault(FileRow row) {
        if (row.row() != rowOfLatest) {
            halfAbove = row.row() == rowOfLatest + 1 ? half : Optional.empty();
            rowOfLatest = row.row();
            half = row.cells().size() == 1 ? Optional.of(row) : Optional.empty();
        }
        return lengths.flatMap(all -> fault(row, all));
    }

    private Optional<Finding> fault(FileRow row, RowLengths all) {
        int cells = row.cells().size();
        if (cells > max) {
            return Optional.of(messages.finding("R111", row.place(), Map.of("cells", cells, "headings", headings)));
        }
        if (cells < headings && !all.isOfOneLength(row.row())) {
            return Optional.of(messages.finding("R115", row.place(), Map.of("count", cells, "headings", headings)));
        }
        int below = cells == headings ? all.lineOfCellBelow(row.row()) : 0;
        return below == 0 ? above(row, all) : Optional.of(together(row, below));
    }

    /** A single cell in the row above may be the beginning of this row's first cell. */
    private Optional<Finding> above(FileRow row, RowLengths all) {
        return halfAbove.filter(half -> isFirstRead && headings > 1 && !all.isOfOneLength(half.row()))
                .filter(half -> !NUMBER.matcher(Cells.tidy(row.cell(0))).matches()
                        || NUMBER.matcher(Cells.tidy(half.cell(0))).matches())
                .map(half -> together(row, half.line()));
    }

    private Finding together(FileRow row, int other) {
        return messages.finding("R115.together", row.place(), Map.of("other", other));
    }
}
