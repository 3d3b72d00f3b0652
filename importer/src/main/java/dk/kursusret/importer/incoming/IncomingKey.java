package dk.kursusret.importer.incoming;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a region puts a file: {@code incoming/{list}/{firstDay}/name}. */
record IncomingKey(String list, LocalDate firstDay, String fileName) {
    private static final Pattern KEY = Pattern.compile("incoming/([a-z0-9-]+)/([0-9-]+)/([^/]+)");

    /** Returns empty where the key does not have this form. */
    static Optional<IncomingKey> parse(String key) {
        Matcher parts = KEY.matcher(key);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new IncomingKey(parts.group(1), LocalDate.parse(parts.group(2)), parts.group(3)));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
