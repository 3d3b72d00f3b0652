package dk.kursusret.importer.file;

import dk.kursusret.importer.finding.FileFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The row that says what the columns are. Titles and remarks may stand above it.
 *
 * @param above rows above it that are not blank
 * @param blank rows above it that are
 */
public record HeadingRow(FileRow row, List<FileRow> above, int blank) {
    private static final int ROWS_LOOKED_AT = 20;
    /** More than a row can have. */
    private static final int MOST_CELLS = 100_000;

    public HeadingRow {
        above = List.copyOf(above);
    }

    /**
     * The first row with every heading that a layout cannot do without; else the row with most of those that are known, and of
     * several with as many the widest, as a title above the headings is narrow.
     *
     * @param rows are read up to the row, or further where there is none
     */
    public static Optional<HeadingRow> find(Rows rows, KnownHeadings headings) throws FileFault {
        Optional<HeadingRow> likeliest = Optional.empty();
        int most = -1;
        List<FileRow> above = new ArrayList<>();
        int blank = 0;
        for (Optional<FileRow> row = rows.next(); row.isPresent() && above.size() < ROWS_LOOKED_AT; row = rows.next()) {
            if (row.get().isBlank()) {
                blank++;
                continue;
            }
            HeadingRow here = new HeadingRow(row.get(), above, blank);
            if (headings.isComplete(row.get().cells())) {
                return Optional.of(here);
            }
            int likely = headings.known(row.get().cells()) * MOST_CELLS + filled(row.get());
            if (likely > most) {
                likeliest = Optional.of(here);
                most = likely;
            }
            above.add(row.get());
        }
        return likeliest;
    }

    /** Whether this row or one above it looks like a CPR number. */
    public boolean isPersonal() {
        return Stream.concat(above.stream(), Stream.of(row)).anyMatch(each -> PersonalCell.in(each).isPresent());
    }

    private static int filled(FileRow row) {
        return (int) row.cells().stream().filter(cell -> !Cells.isBlank(cell)).count();
    }
}
