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

/** Whether a row of text has as many cells as there are headings: where it has not, its cells may stand in wrong columns. */
final class RowLength {
    /** Words do not go on as a number, as where the first column holds codes. */
    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9.,-]*");
    private final Optional<RowLengths> lengths;
    private final int headings;
    private final int most;
    private final boolean isFirstRead;
    private final Messages messages;
    private int rowOfLatest;
    /** The latest row, where it has a single cell, and the one right above it, where that had. */
    private Optional<FileRow> half = Optional.empty();
    private Optional<FileRow> halfAbove = Optional.empty();

    /** @param lengths empty where the file is no text: then every row has every column */
    RowLength(FileColumns columns, Optional<RowLengths> lengths, Messages messages) {
        this.lengths = lengths;
        this.headings = columns.width();
        this.most = lengths.filter(all -> all.areAllLonger(columns.header())).isPresent() ? Integer.MAX_VALUE
                : columns.header().cells().size();
        this.isFirstRead = columns.columns().values().stream().anyMatch(of -> of.contains(0));
        this.messages = messages;
    }

    /** Why a row is not whole, or may be one with the row above or below. Of the rows of a file in their order. */
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
        if (cells > most) {
            return Optional.of(messages.finding("R111", row.place(), Map.of("cells", cells, "headings", headings)));
        }
        if (cells < headings && !all.isOfOneLength(row.row())) {
            return Optional.of(messages.finding("R115", row.place(), Map.of("count", cells, "headings", headings)));
        }
        int below = cells == headings ? all.lineOfCellBelow(row.row()) : 0;
        return below == 0 ? above(row, all) : Optional.of(together(row, below));
    }

    /** A cell alone in the row above may be the beginning of this row's first one. */
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
