package dk.kursusret.importer.file;

import dk.kursusret.importer.finding.FileFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The row of headings. Titles and remarks may stand above it.
 *
 * @param above the rows above it that are not blank
 * @param blank how many blank rows are above it
 */
public record HeadingRow(FileRow row, List<FileRow> above, int blank) {
    private static final int ROWS_INSPECTED = 20;
    /** More cells than a row can have. */
    private static final int MAX_CELLS = 100_000;

    public HeadingRow {
        above = List.copyOf(above);
    }

    /**
     * Finds the first row with all required headings of a layout. Otherwise takes the row with the most known headings,
     * and of several such rows the widest, because a title above the headings is narrow.
     *
     * @param rows the rows, which are read up to the first with all required headings, or further where there is none
     */
    public static Optional<HeadingRow> find(Rows rows, KnownHeadings headings) throws FileFault {
        Optional<HeadingRow> likeliest = Optional.empty();
        int most = -1;
        List<FileRow> above = new ArrayList<>();
        int blank = 0;
        for (Optional<FileRow> row = rows.next(); row.isPresent() && above.size() < ROWS_INSPECTED; row = rows.next()) {
            if (row.get().isBlank()) {
                blank++;
                continue;
            }
            HeadingRow here = new HeadingRow(row.get(), above, blank);
            if (headings.isComplete(row.get().cells())) {
                return Optional.of(here);
            }
            int likely = headings.known(row.get().cells()) * MAX_CELLS + row.get().filled();
            if (likely > most) {
                likeliest = Optional.of(here);
                most = likely;
            }
            above.add(row.get());
        }
        return likeliest;
    }

    /** Whether this row or one above it contains what looks like a CPR number. */
    public boolean isPersonal() {
        return Stream.concat(above.stream(), Stream.of(row)).anyMatch(each -> PersonalCell.in(each).isPresent());
    }
}
