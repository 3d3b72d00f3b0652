package dk.kursusret.importer.check;

import dk.kursusret.importer.file.Cells;
import dk.kursusret.importer.file.FileRow;
import dk.kursusret.importer.file.HeadingRow;
import dk.kursusret.importer.file.Withdrawn;
import dk.kursusret.importer.finding.Finding;
import dk.kursusret.importer.finding.Messages;
import dk.kursusret.importer.finding.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads what the rows above the headings say about the list; they are not courses. */
final class AboveHeadings {
    private AboveHeadings() {}

    /** @param period receives the days that they state */
    static List<Finding> findings(HeadingRow header, FilePeriod period, Messages messages) {
        List<Finding> findings = new ArrayList<>(days(header, period, messages));
        header.above().stream().filter(row -> Withdrawn.isStatedIn(words(List.of(row))))
                .forEach(row -> findings.add(messages.finding("A207.title", row.place(),
                        Map.of("text", Messages.shown(words(List.of(row)))))));
        return findings;
    }

    private static List<Finding> days(HeadingRow header, FilePeriod period, Messages messages) {
        List<FileRow> read = header.above().stream().filter(row -> PeriodWords.read(row, period)).toList();
        int unread = header.above().size() - read.size();
        if (read.isEmpty()) {
            return unread == 0 ? List.of()
                    : List.of(messages.finding("W304", Map.of("count", unread, "line", header.row().line())));
        }
        Place first = read.getFirst().place();
        return List.of(messages.finding(unread == 0 ? "W304.days" : "W304.days-and-others", first,
                Map.of("count", unread, "words", Messages.shown(words(read)))));
    }

    private static String words(List<FileRow> rows) {
        return rows.stream().flatMap(row -> row.cells().stream()).filter(cell -> !Cells.isBlank(cell)).map(Cells::tidy)
                .collect(Collectors.joining(" "));
    }
}
