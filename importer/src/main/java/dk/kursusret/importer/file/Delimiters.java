package dk.kursusret.importer.file;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the delimiter: what {@code sep=} says, else the one that makes most of the headings. */
final class Delimiters {
    private static final Pattern SEP = Pattern
            .compile("\\A\"?sep=([^\\p{L}\\p{N}\\s\"]|\t)\"?[^\\S\\r\\n]*(?:\\r\\n|\\r|\\n|\\z)",
                    Pattern.CASE_INSENSITIVE);
    private static final List<Character> CANDIDATES = List.of(';', '\t', ',');

    private Delimiters() {}

    /**
     * The line that Excel reads and does not show.
     *
     * @param length of the line with its end
     */
    record Declared(char delimiter, int length) {}

    static Optional<Declared> declared(String text) {
        Matcher sep = SEP.matcher(text);
        return sep.find() ? Optional.of(new Declared(sep.group(1).charAt(0), sep.end())) : Optional.empty();
    }

    /**
     * @param knownHeadings how many known headings the first record has when it is cut at a delimiter
     */
    static char guessed(ToIntFunction<Character> knownHeadings, String text) {
        String heading = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char best = CANDIDATES.getFirst();
        for (char candidate : CANDIDATES) {
            int more = knownHeadings.applyAsInt(candidate) - knownHeadings.applyAsInt(best);
            if (more > 0 || more == 0 && count(heading, candidate) > count(heading, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String heading, char delimiter) {
        return heading.chars().filter(c -> c == delimiter).count();
    }
}
