package dk.kursusret.importer.file;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Detects Danish letters that were once decoded in the wrong encoding. */
final class Mojibake {
    /** The second byte of a UTF-8 letter as it appears in Windows-1252. */
    private static final String SECOND_BYTE = "[\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]";
    /**
     * The letters æ, ø and å in the DOS and old Macintosh encodings as they appear in Windows-1252: symbols inside a
     * word.
     */
    private static final String OLD_ENCODING = "(?<=\\p{L})[›†¾¿Œ](?=\\p{L})";
    private static final Pattern DAMAGED = Pattern
            .compile("[ÃÂ]" + SECOND_BYTE + "|â€|ï¿½|ï»¿|\uFFFD|" + OLD_ENCODING);
    private static final int LETTERS_SHOWN = 12;

    private Mojibake() {}

    /** The first word with damaged letters. */
    static Optional<String> in(String line) {
        if (line.chars().noneMatch(Mojibake::mayBegin)) {
            return Optional.empty();
        }
        Matcher damaged = DAMAGED.matcher(line);
        return damaged.find() ? Optional.of(word(line, damaged)) : Optional.empty();
    }

    /** Whether a pattern of damaged letters can begin with this character. */
    static boolean mayBegin(int c) {
        return switch (c) {
            case 'Ã', 'Â', 'â', 'ï', '\uFFFD', '›', '†', '¾', '¿', 'Œ' -> true;
            default -> false;
        };
    }

    /** The damaged characters with up to twelve letters on either side. */
    private static String word(String text, Matcher damaged) {
        int from = damaged.start();
        int to = damaged.end();
        while (from > 0 && damaged.start() - from < LETTERS_SHOWN && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        while (to < text.length() && to - damaged.end() < LETTERS_SHOWN && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to);
    }
}
