package dk.kursusret.local.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * A list that was made for show.
 *
 * @param edition its first day
 */
record Sample(Path file, String list, LocalDate edition) {

    /**
     * The samples in the order in which they are loaded, out of {@code lists.csv}: file, list, first day.
     *
     * @throws IOException where it cannot be read
     */
    static List<Sample> all(Path folder) throws IOException {
        return Files.readAllLines(folder.resolve("lists.csv")).stream().skip(1).filter(line -> !line.isBlank())
                .map(line -> line.split(";"))
                .map(cells -> new Sample(folder.resolve(cells[0]), cells[1], LocalDate.parse(cells[2]))).toList();
    }
}
