package dk.kursusret.gateway.input;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** "Did you mean": the known name that a misspelt one is nearest to. */
public final class Nearest {
    private static final int LONGEST = 60;
    private static final char LAST_OF_ASCII = 0x7F;
    private static final char CONTROL_CHARACTERS = 0x1F;

    private Nearest() {}

    /** Without regard to case; empty where more than a third of the letters would have to change. */
    public static Optional<String> to(String given, Collection<String> known) {
        return to(given, known, name -> name.toLowerCase(Locale.ROOT));
    }

    /** @param folded makes two names equal where what tells them apart does not matter */
    public static Optional<String> to(String given, Collection<String> known, UnaryOperator<String> folded) {
        String name = folded.apply(given);
        if (name.length() > LONGEST || isNumber(name)) {
            return Optional.empty();
        }
        return known.stream().filter(candidate -> !isNumber(candidate))
                .filter(candidate -> distance(name, folded.apply(candidate)) >= 0)
                .min(Comparator.comparingInt(candidate -> distance(name, folded.apply(candidate))));
    }

    /** Without letters: a number is not meant for another by its digits. */
    private static boolean isNumber(String text) {
        return text.chars().noneMatch(Character::isLetter);
    }

    /** Letters wrong, left out, added, or exchanged with their neighbour; empty where they are more than so many. */
    public static OptionalInt letters(String given, String known, int most) {
        int letters = new DamerauLevenshteinDistance(most).apply(ascii(given), ascii(known));
        return letters < 0 ? OptionalInt.empty() : OptionalInt.of(letters);
    }

    /** The same with other characters for those beyond ASCII: the library compares characters as objects, and finds no two of those equal. */
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
