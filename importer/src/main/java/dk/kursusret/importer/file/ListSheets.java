package dk.kursusret.importer.file;

import dk.kursusret.importer.dates.Dates;
import dk.kursusret.importer.finding.FileFault;
import dk.kursusret.importer.finding.Messages;
import dk.kursusret.importer.workbook.Workbook;
import dk.kursusret.importer.workbook.Workbook.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Classifies the sheets of a workbook by their first rows. */
final class ListSheets {
    private final List<Sheet> lists = new ArrayList<>();
    private final List<Sheet> hidden = new ArrayList<>();
    /** Visible sheets with some, but not all, of the headings of a list. */
    private final List<Sheet> almost = new ArrayList<>();
    /** Visible sheets with anything else. */
    private final List<Sheet> filled = new ArrayList<>();
    private final List<Sheet> unreadable = new ArrayList<>();
    private Optional<FileFault> fault = Optional.empty();

    private ListSheets() {}

    static ListSheets of(Workbook workbook, KnownHeadings headings, Dates dates) {
        ListSheets sheets = new ListSheets();
        for (Sheet sheet : workbook.sheets()) {
            try (Rows rows = SheetFileRows.of(workbook, sheet, dates)) {
                HeadingRow.find(rows, headings).ifPresent(row -> sheets.add(sheet, row.row().cells(), headings));
            } catch (FileFault found) {
                sheets.addUnreadable(sheet, found);
            }
        }
        return sheets;
    }

    private void add(Sheet sheet, List<String> row, KnownHeadings headings) {
        if (headings.isComplete(row)) {
            (sheet.hidden() ? hidden : lists).add(sheet);
        } else if (!sheet.hidden()) {
            (headings.known(row) > 0 ? almost : filled).add(sheet);
        }
    }

    private void addUnreadable(Sheet sheet, FileFault found) {
        if (!sheet.hidden()) {
            unreadable.add(sheet);
            fault = fault.or(() -> Optional.of(found));
        }
    }

    /**
     * Picks the sheet to read: of the visible lists the active sheet or else the first, preferring those whose names do
     * not say that they are withdrawn. Where there is no list, the sheet that looks most like one.
     *
     * @throws FileFault where no visible sheet can be read
     */
    Sheet toRead() throws FileFault {
        List<Sheet> current = lists.stream().filter(sheet -> !Withdrawn.isStatedIn(sheet.name())).toList();
        Optional<Sheet> list = activeOrFirst(current).or(() -> activeOrFirst(lists)).or(() -> activeOrFirst(almost));
        if (list.isPresent()) {
            return list.get();
        }
        if (fault.isPresent()) {
            throw fault.get();
        }
        if (!hidden.isEmpty()) {
            throw new FileFault("F016", Map.of("sheet", Messages.shown(hidden.getFirst().name())));
        }
        return filled.stream().findFirst().orElseThrow(() -> new FileFault("F005"));
    }

    private static Optional<Sheet> activeOrFirst(List<Sheet> sheets) {
        return Stream.concat(sheets.stream().filter(Sheet::active), sheets.stream()).findFirst();
    }

    /** The visible lists that are not read. */
    List<Sheet> others(Sheet read) {
        return lists.stream().filter(sheet -> !sheet.equals(read)).toList();
    }

    /** The fault of the first unreadable visible sheet, where no visible sheet is a list. */
    Optional<FileFault> stopping() {
        return lists.isEmpty() ? fault : Optional.empty();
    }

    /** The visible sheets that cannot be read. */
    List<Sheet> unreadable() {
        return List.copyOf(unreadable);
    }
}
