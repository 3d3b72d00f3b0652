package dk.kursusret.catalog.edition;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Identifies an edition's rows: the same list, first day and bytes mean the same rows, however often they are
 * published.
 *
 * @param list list id
 * @param firstDay the day from which the edition holds
 * @param sha256 of the file, lower-case hex
 */
public record EditionId(String list, LocalDate firstDay, String sha256) {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /** The form used in addresses: {@code list~firstDay~sha256}. */
    @Override
    public String toString() {
        return list + "~" + firstDay + "~" + sha256;
    }

    /** Parses what {@link #toString} writes; empty if the text is something else. */
    public static Optional<EditionId> parse(String text) {
        String[] parts = text.split("~", -1);
        if (parts.length != 3 || parts[0].isBlank() || !HASH.matcher(parts[2]).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new EditionId(parts[0], LocalDate.parse(parts[1]), parts[2]));
        } catch (DateTimeParseException invalid) {
            return Optional.empty();
        }
    }
}
