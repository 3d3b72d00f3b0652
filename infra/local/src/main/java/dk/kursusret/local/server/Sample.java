package dk.kursusret.local.server;

import dk.kursusret.catalog.edition.EditionHistory;
import dk.kursusret.catalog.edition.EditionRecord;
import dk.kursusret.catalog.edition.KnownLists;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A made-up list that ships with the product.
 *
 * @param edition its first day
 */
record Sample(Path file, String list, LocalDate edition) {

    /**
     * The samples of {@code lists.csv} (file, list, first day), in the order in which they are loaded.
     *
     * @throws IOException if it cannot be read
     */
    static List<Sample> all(Path folder) throws IOException {
        return Files.readAllLines(folder.resolve("lists.csv")).stream().skip(1).filter(line -> !line.isBlank())
                .map(line -> line.split(";"))
                .map(cells -> new Sample(folder.resolve(cells[0]), cells[1], LocalDate.parse(cells[2]))).toList();
    }

    /**
     * The samples of {@code current.csv} (file, list) whose lists exist on a day. They have no first day of their own,
     * but get the last day on which an edition of their list was due.
     *
     * @throws IOException if it cannot be read
     */
    static List<Sample> of(LocalDate today, Path folder) throws IOException {
        KnownLists lists = KnownLists.load();
        return Files.readAllLines(folder.resolve("current.csv")).stream().skip(1).filter(line -> !line.isBlank())
                .map(line -> line.split(";"))
                .flatMap(cells -> lists.list(cells[1]).filter(list -> list.validity().holdsOn(today)).stream()
                        .flatMap(list -> list.kind().lastRegularDay(today).filter(list::canBeginOn).stream())
                        .map(firstDay -> new Sample(folder.resolve(cells[0]), cells[1], firstDay)))
                .toList();
    }

    /**
     * Whether this sample is needed for its list to be current: there is no genuine edition, nothing is in force, and
     * nothing was ever published or withdrawn for this first day.
     *
     * @param records the records of its list
     */
    boolean isMissing(List<EditionRecord> records, LocalDate today) {
        EditionHistory history = EditionHistory.of(records, Instant.MAX);
        return history.on(today).isEmpty()
                && records.stream().noneMatch(record -> record.stands() && !record.isSample())
                && history.records().stream().noneMatch(record -> record.firstDay().equals(edition));
    }
}
