package dk.kursusret.importer.check;

import dk.kursusret.importer.file.FileRow;
import dk.kursusret.importer.file.RowLengths;
import dk.kursusret.importer.profile.FileColumns;
import dk.kursusret.importer.report.Finding;
import dk.kursusret.importer.report.Messages;
import java.util.Map;
import java.util.Optional;

/** Whether a row of text has as many cells as there are headings: where it has not, its cells may stand in wrong columns. */
final class RowLength {
    private final Optional<RowLengths> lengths;
    private final int headings;
    private final int most;
    private final Messages messages;

    /** @param lengths empty where the file is no text: then every row has every column */
    RowLength(FileColumns columns, Optional<RowLengths> lengths, Messages messages) {
        this.lengths = lengths;
        this.headings = columns.width();
        this.most = lengths.filter(all -> all.areAllLonger(columns.header())).isPresent() ? Integer.MAX_VALUE
                : columns.header().cells().size();
        this.messages = messages;
    }

    /** Why a row is not whole, or may go on in the next one. */
    Optional<Finding> fault(FileRow row) {
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
        return below == 0 ? Optional.empty()
                : Optional.of(messages.finding("R115.above", row.place(), Map.of("below", below)));
    }
}
