package dk.kursusret.catalog.edition;

import java.util.Optional;

/**
 * Cells of a course's row as the list has them.
 *
 * @param runningNumber løbenr; no part of the identity
 * @param erhvervsomraade the group of trades
 * @param duration varighed
 * @param remark bemærkning; may begin like a formula, so guard it in CSV
 */
public record AsWritten(Optional<String> runningNumber, Optional<String> erhvervsomraade, Optional<String> duration,
        Optional<String> remark) {
    public static final AsWritten NOTHING = new AsWritten(Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty());
}
