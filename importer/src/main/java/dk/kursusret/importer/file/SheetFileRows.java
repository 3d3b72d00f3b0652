package dk.kursusret.importer.file;

import dk.kursusret.importer.dates.Dates;
import dk.kursusret.importer.finding.FileFault;
import dk.kursusret.importer.finding.Messages;
import dk.kursusret.importer.finding.Place;
import dk.kursusret.importer.workbook.SheetRow;
import dk.kursusret.importer.workbook.SheetRows;
import dk.kursusret.importer.workbook.Workbook;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rows of a sheet. Letters that were damaged before they got into the sheet stop the file. */
final class SheetFileRows implements Rows {
    private final String sheet;
    private final SheetRows rows;

    private SheetFileRows(String sheet, SheetRows rows) {
        this.sheet = sheet;
        this.rows = rows;
    }

    /** @throws FileFault with the sheet's name, like all faults of these rows */
    static SheetFileRows of(Workbook workbook, Workbook.Sheet sheet, Dates dates) throws FileFault {
        try {
            return new SheetFileRows(sheet.name(), workbook.rows(sheet, dates));
        } catch (FileFault fault) {
            throw fault.inSheet(sheet.name());
        }
    }

    @Override
    public Optional<FileRow> next() throws FileFault {
        try {
            return undamaged();
        } catch (FileFault fault) {
            throw fault.inSheet(sheet);
        }
    }

    private Optional<FileRow> undamaged() throws FileFault {
        Optional<SheetRow> next = rows.next();
        if (next.isEmpty()) {
            return Optional.empty();
        }
        SheetRow row = next.get();
        for (int i = 0; i < row.cells().size(); i++) {
            Optional<String> word = Mojibake.in(row.cells().get(i));
            if (word.isPresent()) {
                throw new FileFault("F002.sheet", Map.of("sample", Messages.shown(word.get()), "row", row.number(),
                        "column", Place.letters(i)));
            }
        }
        return Optional.of(new FileRow(row.number(), row.number(), row.hidden(), row.cells(), row.marks()));
    }

    @Override
    public Set<Integer> hiddenColumns() {
        return rows.hiddenColumns();
    }

    @Override
    public void close() throws FileFault {
        rows.close();
    }
}
