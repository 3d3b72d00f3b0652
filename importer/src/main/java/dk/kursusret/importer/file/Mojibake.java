package dk.kursusret.importer.file;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Danish letters that were read in the wrong encoding somewhere on the way. */
final class Mojibake {
    /** What becomes of the second byte of a UTF-8 letter when it is read as Windows-1252. */
    private static final String SECOND_BYTE = "[\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]";
    /** æ, ø, å of the DOS and old Macintosh encodings as Windows-1252 shows them: signs inside a word. */
    private static final String OLD_ENCODING = "(?<=\\p{L})[›†¾¿Œ](?=\\p{L})";
    private static final Pattern BAD = Pattern
            .compile("[ÃÂ]" + SECOND_BYTE + "|â€|ï¿½|ï»¿|\uFFFD|" + OLD_ENCODING);
    private static final int LETTERS_SHOWN = 12;

    private Mojibake() {}

    /** The first bad place with its word. */
    static Optional<String> in(String line) {
        if (line.chars().noneMatch(Mojibake::mayBegin)) {
            return Optional.empty();
        }
        Matcher bad = BAD.matcher(line);
        return bad.find() ? Optional.of(word(line, bad)) : Optional.empty();
    }

    /** Whether there may be damage where a text has this character, with which each of the patterns begins. */
    static boolean mayBegin(int c) {
        return switch (c) {
            case 'Ã', 'Â', 'â', 'ï', '\uFFFD', '›', '†', '¾', '¿', 'Œ' -> true;
            default -> false;
        };
    }

    /** The bad characters with the letters on both sides, as far as they go. */
    private static String word(String text, Matcher bad) {
        int from = bad.start();
        int to = bad.end();
        while (from > 0 && bad.start() - from < LETTERS_SHOWN && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        while (to < text.length() && to - bad.end() < LETTERS_SHOWN && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to);
    }
}
