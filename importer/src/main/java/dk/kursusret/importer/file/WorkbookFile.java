package dk.kursusret.importer.file;

import dk.kursusret.importer.dates.DateOrder;
import dk.kursusret.importer.dates.Dates;
import dk.kursusret.importer.finding.FileFault;
import dk.kursusret.importer.finding.Finding;
import dk.kursusret.importer.finding.Messages;
import dk.kursusret.importer.workbook.Workbook;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the sheet of a workbook that holds the list: the chosen one, or else the one that {@link ListSheets} picks. */
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
        if (chosen.sheet().isPresent()) {
            return content(workbook, named(workbook, chosen.sheet().get()), dates, List.of(), List.of());
        }
        ListSheets sheets = ListSheets.of(workbook, headings, dates);
        Workbook.Sheet read = sheets.toRead();
        List<Workbook.Sheet> others = sheets.others(read);
        return content(workbook, read, dates, findings(sheets, read, others),
                others.stream().filter(other -> !isWithdrawn(other)).toList());
    }

    private List<Finding> findings(ListSheets sheets, Workbook.Sheet read, List<Workbook.Sheet> others) {
        List<Finding> findings = new ArrayList<>();
        sheets.stopping().ifPresent(fault -> findings.add(fault.toFinding(messages)));
        if (isWithdrawn(read)) {
            findings.add(messages.finding("A207.sheet", Map.of("sheet", Messages.shown(read.name()))));
        }
        others.forEach(other -> findings.add(messages.finding("W305",
                Map.of("sheet", Messages.shown(other.name()), "read", Messages.shown(read.name())))));
        if (sheets.stopping().isEmpty()) {
            sheets.unreadable().forEach(other -> findings.add(messages.finding("W317",
                    Map.of("sheet", Messages.shown(other.name())))));
        }
        return findings;
    }

    private static boolean isWithdrawn(Workbook.Sheet sheet) {
        return Withdrawn.isStatedIn(sheet.name());
    }

    private static FileContent content(Workbook workbook, Workbook.Sheet sheet, Dates dates, List<Finding> findings,
            List<Workbook.Sheet> others) {
        return new FileContent(Recognised.sheet(Messages.shown(sheet.name())), dates, findings,
                () -> SheetFileRows.of(workbook, sheet, dates))
                .withOthers(others.stream().map(other -> new OtherList(Messages.shown(other.name()),
                        () -> SheetFileRows.of(workbook, other, dates))).toList());
    }

    /**
     * Finds the sheet of exactly this name, or else one whose name differs only in case and white space, between which
     * spreadsheets do not distinguish.
     */
    private static Workbook.Sheet named(Workbook workbook, String name) throws FileFault {
        Optional<Workbook.Sheet> exactly = workbook.sheets().stream().filter(sheet -> sheet.name().equals(name))
                .findFirst();
        return exactly
                .or(() -> workbook.sheets().stream()
                        .filter(sheet -> Cells.tidy(sheet.name()).equalsIgnoreCase(Cells.tidy(name))).findFirst())
                .orElseThrow(() -> new FileFault("F015.sheet", Map.of("chosen", Messages.shown(name), "sheets",
                        workbook.sheets().stream().map(sheet -> "»" + Messages.shown(sheet.name()) + "«")
                                .collect(Collectors.joining(", ")))));
    }
}
