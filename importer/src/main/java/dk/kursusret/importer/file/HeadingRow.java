package dk.kursusret.importer.file;

import dk.kursusret.importer.report.FileFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The row that says what the columns are. Titles and remarks may stand above it.
 *
 * @param above rows above it that are not blank
 * @param blank rows above it that are
 */
public record HeadingRow(FileRow row, List<FileRow> above, int blank) {
    private static final int ROWS_LOOKED_AT = 20;

    public HeadingRow {
        above = List.copyOf(above);
    }

    /**
     * The first row with every heading that a layout cannot do without; else the first row that is not blank.
     *
     * @param rows are read up to the row, or further where there is none
     */
    public static Optional<HeadingRow> find(Rows rows, KnownHeadings headings) throws FileFault {
        Optional<HeadingRow> first = Optional.empty();
        List<FileRow> above = new ArrayList<>();
        int blank = 0;
        for (Optional<FileRow> row = rows.next(); row.isPresent() && above.size() < ROWS_LOOKED_AT; row = rows.next()) {
            if (row.get().isBlank()) {
                blank++;
            } else if (headings.isComplete(row.get().cells())) {
                return Optional.of(new HeadingRow(row.get(), above, blank));
            } else {
                first = first.isPresent() ? first : Optional.of(new HeadingRow(row.get(), List.of(), blank));
                above.add(row.get());
            }
        }
        return first;
    }

    static boolean isIn(Rows rows, KnownHeadings headings) throws FileFault {
        return find(rows, headings).filter(found -> headings.isComplete(found.row().cells())).isPresent();
    }
}
