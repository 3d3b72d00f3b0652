package dk.kursusret.importer.table;

import dk.kursusret.importer.file.Cells;
import dk.kursusret.importer.file.FileRow;
import dk.kursusret.importer.file.Withdrawn;
import dk.kursusret.importer.finding.Finding;
import dk.kursusret.importer.finding.FirstFindings;
import dk.kursusret.importer.finding.Listing;
import dk.kursusret.importer.finding.Messages;
import dk.kursusret.importer.finding.Place;
import dk.kursusret.importer.profile.Field;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Recognises courses whose own rows say that they are withdrawn, by being struck through or by their status. */
final class Withdrawals {
    private final TableColumns columns;
    private final Messages messages;
    private final FirstFindings findings;
    private final List<Place> struck = new ArrayList<>();
    private final Set<String> words = new LinkedHashSet<>();
    private Optional<Place> firstStatus = Optional.empty();
    private int byStatus;

    Withdrawals(TableColumns columns, Messages messages, FirstFindings findings) {
        this.columns = columns;
        this.messages = messages;
        this.findings = findings;
    }

    boolean arePresentIn(FileRow row) {
        return isStruck(row) || status(row).isPresent();
    }

    /** The finding on a withdrawn course, which is not read. */
    Finding leftOut(FileRow row) {
        Place place = row.place();
        if (isStruck(row)) {
            struck.add(place);
            return messages.finding("R114.struck", place, Map.of());
        }
        int column = status(row).orElseThrow();
        return byStatus(place.column(column), Cells.tidy(row.cell(column)));
    }

    /** Whether code or title is struck through. */
    boolean isStruck(FileRow row) {
        return !row.marks().struck().isEmpty()
                && Stream.of(Field.CODE, Field.TITLE).flatMap(field -> columns.of(field).stream())
                        .anyMatch(column -> row.marks().struck().contains(column)
                                && !Cells.isBlank(row.cell(column)));
    }

    /** The column whose status says that the course is withdrawn. */
    private Optional<Integer> status(FileRow row) {
        return columns.of(Field.STATUS).stream().filter(column -> isWithdrawn(row, column)).findFirst();
    }

    private static boolean isWithdrawn(FileRow row, int column) {
        return !row.marks().formulas().contains(column) && !row.marks().struck().contains(column)
                && Withdrawn.isStatedIn(row.cell(column));
    }

    private Finding byStatus(Place place, String status) {
        byStatus++;
        words.add(Messages.shown(status));
        firstStatus = firstStatus.or(() -> Optional.of(place));
        return messages.finding("R114.status", place, status, Map.of());
    }

    /** Adds the findings. Must be called after the last row. */
    void end() {
        firstStatus.ifPresent(place -> findings.add(messages.finding("A206.status", place, Map.of("count", byStatus,
                "words", Listing.of(words.stream().map(word -> "»" + word + "«").toList(), "eller"),
                "wordsEn", Listing.of(words.stream().map(word -> "\"" + word + "\"").toList(), "or")))));
        if (!struck.isEmpty()) {
            List<String> rows = struck.stream().map(place -> Integer.toString(place.row())).toList();
            findings.add(messages.finding("A206.struck", struck.getFirst(), Map.of("count", struck.size(), "rows",
                    Listing.of(rows, "og"), "rowsEn", Listing.of(rows, "and"))));
        }
    }
}
