package dk.kursusret.importer.check;

import dk.kursusret.importer.file.Cells;
import dk.kursusret.importer.file.FileRow;
import dk.kursusret.importer.file.HeadingRow;
import dk.kursusret.importer.file.KnownHeadings;
import dk.kursusret.importer.file.Withdrawn;
import dk.kursusret.importer.finding.Finding;
import dk.kursusret.importer.finding.Messages;
import dk.kursusret.importer.finding.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads what the rows above the headings say about the list; they are not courses. */
final class AboveHeadings {
    /** More rows than these are not told one by one. */
    private static final int MAX_TOLD = 5;
    private static final int SEVERAL = 2;

    private AboveHeadings() {}

    /**
     * @param headings the headings that lists have
     * @param period receives the days that they state
     */
    static List<Finding> findings(HeadingRow header, KnownHeadings headings, FilePeriod period, Messages messages) {
        List<Finding> findings = new ArrayList<>(days(header, period, messages));
        otherTable(header.above(), headings, messages).ifPresent(findings::add);
        header.above().stream().filter(row -> Withdrawn.isStatedIn(words(List.of(row))))
                .forEach(row -> findings.add(messages.finding("A207.title", row.place(),
                        Map.of("text", Messages.shown(words(List.of(row)))))));
        return findings;
    }

    private static List<Finding> days(HeadingRow header, FilePeriod period, Messages messages) {
        Map<Boolean, List<FileRow>> rows = header.above().stream()
                .collect(Collectors.partitioningBy(row -> PeriodWords.read(row, period)));
        List<FileRow> read = rows.get(true);
        List<FileRow> unread = rows.get(false);
        Map<String, Object> values = Map.of("count", unread.size(), "line", header.row().line(), "rows",
                told(unread, "»%s« (linje %d)"), "rowsEn", told(unread, "\"%s\" (line %d)"), "words",
                Messages.shown(words(read)));
        if (read.isEmpty()) {
            return unread.isEmpty() ? List.of() : List.of(messages.finding("W304", values));
        }
        Place first = read.getFirst().place();
        return List.of(messages.finding(unread.isEmpty() ? "W304.days" : "W304.days-and-others", first, values));
    }

    private static String told(List<FileRow> rows, String form) {
        return rows.stream().limit(MAX_TOLD)
                .map(row -> form.formatted(Messages.shown(words(List.of(row))), row.line()))
                .collect(Collectors.joining(", ")) + (rows.size() > MAX_TOLD ? " …" : "");
    }

    /** A table above the list's: a row with several known headings, and rows with several cells below it. */
    private static Optional<Finding> otherTable(List<FileRow> above, KnownHeadings headings, Messages messages) {
        List<FileRow> table = above.stream().dropWhile(row -> headings.known(row.cells()) < SEVERAL).toList();
        int rows = (int) table.stream().skip(1).filter(row -> row.filled() >= SEVERAL).count();
        return rows == 0 ? Optional.empty()
                : Optional.of(messages.finding("A207.unread.unnamed", table.getFirst().place(),
                        Map.of("count", rows)));
    }

    private static String words(List<FileRow> rows) {
        return rows.stream().flatMap(row -> row.cells().stream()).filter(cell -> !Cells.isBlank(cell)).map(Cells::tidy)
                .collect(Collectors.joining(" "));
    }
}
