package dk.kursusret.importer.file;

import dk.kursusret.importer.dates.DateOrder;
import dk.kursusret.importer.dates.Dates;
import dk.kursusret.importer.report.FileFault;
import dk.kursusret.importer.report.Finding;
import dk.kursusret.importer.report.Messages;
import dk.kursusret.importer.workbook.Workbook;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the sheet of a workbook that holds the list: the first one in sight that has the headings of one. */
final class WorkbookFile {
    private final Messages messages;
    private final KnownHeadings headings;
    private final Chosen chosen;

    WorkbookFile(Messages messages, KnownHeadings headings, Chosen chosen) {
        this.messages = messages;
        this.headings = headings;
        this.chosen = chosen;
    }

    FileContent read(Workbook workbook) throws FileFault {
        if (chosen.encoding().isPresent() || chosen.delimiter().isPresent()) {
            throw new FileFault("F015.workbook");
        }
        Dates dates = new Dates(chosen.order().orElse(DateOrder.DAY_FIRST),
                chosen.serials().orElse(workbook.serials()));
        List<Workbook.Sheet> lists = withHeadings(workbook, dates);
        Workbook.Sheet sheet = chosen.sheet().isPresent() ? named(workbook, chosen.sheet().get())
                : inSight(workbook, lists, dates);
        List<Finding> findings = new ArrayList<>();
        if (chosen.sheet().isEmpty()) {
            lists.stream().filter(other -> !other.hidden()).filter(other -> !other.equals(sheet))
                    .forEach(other -> findings.add(messages.finding("W305",
                            Map.of("sheet", Messages.shown(other.name()), "read", Messages.shown(sheet.name())))));
        }
        return new FileContent(Recognised.sheet(Messages.shown(sheet.name())), dates, findings,
                () -> rows(workbook, sheet, dates));
    }

    private List<Workbook.Sheet> withHeadings(Workbook workbook, Dates dates) throws FileFault {
        List<Workbook.Sheet> found = new ArrayList<>();
        for (Workbook.Sheet sheet : workbook.sheets()) {
            try (Rows rows = rows(workbook, sheet, dates)) {
                if (HeadingRow.isIn(rows, headings)) {
                    found.add(sheet);
                }
            }
        }
        return found;
    }

    private static Workbook.Sheet named(Workbook workbook, String name) throws FileFault {
        return workbook.sheets().stream().filter(sheet -> sheet.name().equals(name)).findFirst()
                .orElseThrow(() -> new FileFault("F015.sheet", Map.of("chosen", Messages.shown(name), "sheets",
                        workbook.sheets().stream().map(sheet -> "»" + Messages.shown(sheet.name()) + "«")
                                .collect(Collectors.joining(", ")))));
    }

    private static Workbook.Sheet inSight(Workbook workbook, List<Workbook.Sheet> lists, Dates dates)
            throws FileFault {
        Optional<Workbook.Sheet> list = lists.stream().filter(sheet -> !sheet.hidden()).findFirst();
        if (list.isPresent()) {
            return list.get();
        }
        if (!lists.isEmpty()) {
            throw new FileFault("F016", Map.of("sheet", Messages.shown(lists.getFirst().name())));
        }
        for (Workbook.Sheet sheet : workbook.sheets()) {
            try (Rows rows = rows(workbook, sheet, dates)) {
                if (!sheet.hidden() && rows.next().isPresent()) {
                    return sheet;
                }
            }
        }
        throw new FileFault("F005");
    }

    private static Rows rows(Workbook workbook, Workbook.Sheet sheet, Dates dates) throws FileFault {
        return new SheetFileRows(workbook.rows(sheet, dates));
    }
}
