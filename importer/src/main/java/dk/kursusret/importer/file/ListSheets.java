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

/** What the sheets of a workbook hold, as far as their first rows tell. */
final class ListSheets {
    private final List<Sheet> lists = new ArrayList<>();
    private final List<Sheet> hidden = new ArrayList<>();
    /** In sight, with some of the headings of a list. */
    private final List<Sheet> almost = new ArrayList<>();
    /** In sight, with anything else. */
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
     * Of the lists in sight that are not withdrawn by their names the one on top, else the first one; else of the withdrawn
     * ones. Where there is no list, what looks most like one.
     *
     * @throws FileFault where there is nothing in sight to read
     */
    Sheet toRead() throws FileFault {
        List<Sheet> standing = lists.stream().filter(sheet -> !Withdrawn.isSaidBy(sheet.name())).toList();
        Optional<Sheet> list = onTop(standing).or(() -> onTop(lists)).or(() -> onTop(almost));
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

    private static Optional<Sheet> onTop(List<Sheet> sheets) {
        return Stream.concat(sheets.stream().filter(Sheet::active), sheets.stream()).findFirst();
    }

    /** The lists in sight that are not read. */
    List<Sheet> others(Sheet read) {
        return lists.stream().filter(sheet -> !sheet.equals(read)).toList();
    }

    /** What the first sheet in sight that cannot be read is stopped by, where no sheet is a list. */
    Optional<FileFault> stopping() {
        return lists.isEmpty() ? fault : Optional.empty();
    }

    /** Sheets in sight. */
    List<Sheet> unreadable() {
        return List.copyOf(unreadable);
    }
}
