package dk.kursusret.catalog.edition;

import java.util.Optional;

/**
 * Cells of a course's row exactly as they stand on the list.
 *
 * @param runningNumber løbenr; not part of the course's identity
 * @param erhvervsomraade the group of trades
 * @param duration varighed
 * @param remark bemærkning; may begin like a formula, so escape it in CSV
 */
public record AsWritten(Optional<String> runningNumber, Optional<String> erhvervsomraade, Optional<String> duration,
        Optional<String> remark) {
    public static final AsWritten NOTHING = new AsWritten(Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty());
}
