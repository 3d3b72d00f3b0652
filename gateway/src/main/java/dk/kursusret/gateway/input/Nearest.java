package dk.kursusret.gateway.input;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** Finds the known name that is nearest to a misspelt one, for "did you mean". */
public final class Nearest {
    private static final int LONGEST = 60;
    private static final char LAST_OF_ASCII = 0x7F;
    private static final char CONTROL_CHARACTERS = 0x1F;

    private Nearest() {}

    /** The nearest name, ignoring case; empty if more than a third of the letters would have to change. */
    public static Optional<String> to(String given, Collection<String> known) {
        return to(given, known, name -> name.toLowerCase(Locale.ROOT));
    }

    /** @param normalised maps names to equal ones where their difference does not matter */
    public static Optional<String> to(String given, Collection<String> known, UnaryOperator<String> normalised) {
        String name = normalised.apply(given);
        if (name.length() > LONGEST || isNumber(name)) {
            return Optional.empty();
        }
        return known.stream().filter(candidate -> !isNumber(candidate))
                .filter(candidate -> distance(name, normalised.apply(candidate)) >= 0)
                .min(Comparator.comparingInt(candidate -> distance(name, normalised.apply(candidate))));
    }

    /** Whether the text has no letters. A number is never suggested for another one. */
    private static boolean isNumber(String text) {
        return text.chars().noneMatch(Character::isLetter);
    }

    /** How many letters are wrong, missing, added or swapped with their neighbour; empty if more than {@code max}. */
    public static OptionalInt letters(String given, String known, int max) {
        int letters = new DamerauLevenshteinDistance(max).apply(ascii(given), ascii(known));
        return letters < 0 ? OptionalInt.empty() : OptionalInt.of(letters);
    }

    /**
     * Replaces characters beyond ASCII by control characters: the library compares characters as boxed objects, and
     * only those of ASCII are cached and thus the same object.
     */
    private static String ascii(String text) {
        StringBuilder ascii = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > LAST_OF_ASCII) {
                ascii.setCharAt(i, (char) (text.charAt(i) & CONTROL_CHARACTERS));
            }
        }
        return ascii.toString();
    }

    private static int distance(String given, String known) {
        return letters(given, known, Math.max(1, known.length() / 3)).orElse(-1);
    }
}
