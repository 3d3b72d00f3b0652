package dk.kursusret.importer.profile;

import dk.kursusret.gateway.input.Nearest;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A heading of a profile that a heading which is not known may have been meant for: it is among its words, or at most two
 * letters are others.
 *
 * @param named what to write instead
 * @param unlikeness how unlike they are; the least is the likeliest
 */
record Meant(String named, int unlikeness) {
    private static final int LETTERS = 2;
    /** Shorter ones are found within too many words. */
    private static final int SHORTEST_WITHIN = 4;
    /** Longer ones are no headings but sentences. */
    private static final int LONGEST = 60;

    /** @param heading as a file has it */
    static Optional<Meant> by(String heading, Column column) {
        String folded = Headings.folded(heading);
        return column.headings().entrySet().stream()
                .flatMap(known -> compared(folded, known.getKey())
                        .map(number -> new Meant(column.named(known.getValue()), number)).stream())
                .min(Comparator.comparingInt(Meant::unlikeness).thenComparing(Meant::named));
    }

    private static Optional<Integer> compared(String heading, String known) {
        OptionalInt letters = Nearest.letters(heading, known, LETTERS);
        if (letters.isPresent() && letters.getAsInt() * 2 < known.length()) {
            return Optional.of(letters.getAsInt());
        }
        return known.length() >= SHORTEST_WITHIN && heading.length() <= LONGEST && heading.contains(known)
                ? Optional.of(heading.length() - known.length() + LETTERS)
                : Optional.empty();
    }
}
