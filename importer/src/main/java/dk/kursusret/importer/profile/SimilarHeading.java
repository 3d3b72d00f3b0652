package dk.kursusret.importer.profile;

import dk.kursusret.gateway.input.Nearest;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The heading of a profile that an unknown heading is probably meant to be: the unknown one contains it, or differs
 * from it in at most two letters.
 *
 * @param suggested the heading to suggest instead
 * @param distance how far the two are apart; the smallest distance is the likeliest
 */
record SimilarHeading(String suggested, int distance) {
    private static final int MAX_LETTERS = 2;
    /** Shorter headings occur inside too many words. */
    private static final int MIN_CONTAINED = 4;
    /** Anything longer is a sentence, not a heading. */
    private static final int MAX_LENGTH = 60;

    /** @param heading as it stands in the file */
    static Optional<SimilarHeading> of(String heading, Column column) {
        String folded = Headings.folded(heading);
        return column.headings().entrySet().stream()
                .flatMap(known -> compared(folded, known.getKey())
                        .map(number -> new SimilarHeading(column.suggested(known.getValue()), number)).stream())
                .min(Comparator.comparingInt(SimilarHeading::distance).thenComparing(SimilarHeading::suggested));
    }

    private static Optional<Integer> compared(String heading, String known) {
        OptionalInt letters = Nearest.letters(heading, known, MAX_LETTERS);
        if (letters.isPresent() && letters.getAsInt() * 2 < known.length()) {
            return Optional.of(letters.getAsInt());
        }
        return known.length() >= MIN_CONTAINED && heading.length() <= MAX_LENGTH && heading.contains(known)
                ? Optional.of(heading.length() - known.length() + MAX_LETTERS)
                : Optional.empty();
    }
}
