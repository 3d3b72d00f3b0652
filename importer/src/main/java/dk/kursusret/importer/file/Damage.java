package dk.kursusret.importer.file;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Danish letters that were read in the wrong encoding somewhere on the way.
 *
 * @param sample the first bad place with its word
 * @param line physical line, from 1
 */
record Damage(String sample, int line) {
    /** What becomes of the second byte of a UTF-8 letter when it is read as Windows-1252. */
    private static final String SECOND_BYTE = "[\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]";
    private static final Pattern DOUBLE_ENCODED = Pattern.compile("[ÃÂ]" + SECOND_BYTE + "|â€|ï¿½|ï»¿");
    private static final Pattern REPLACED = Pattern.compile("\uFFFD");
    /** æ, ø, å of the DOS and old Macintosh encodings as Windows-1252 shows them: signs inside a word. */
    private static final Pattern OLD_ENCODING = Pattern.compile("(?<=\\p{L})[›†¾¿Œ](?=\\p{L})");
    private static final Pattern BAD = Pattern
            .compile(DOUBLE_ENCODED.pattern() + "|" + REPLACED.pattern() + "|" + OLD_ENCODING.pattern());
    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");

    static Optional<Damage> in(String text) {
        Matcher bad = BAD.matcher(text);
        return bad.find() ? Optional.of(new Damage(word(text, bad), line(text, bad.start()))) : Optional.empty();
    }

    private static int line(String text, int position) {
        return (int) LINE_END.matcher(text.substring(0, position)).results().count() + 1;
    }

    /** The bad characters with the letters on both sides, as far as they go. */
    private static String word(String text, Matcher bad) {
        int from = bad.start();
        int to = bad.end();
        while (from > 0 && bad.start() - from < 12 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        while (to < text.length() && to - bad.end() < 12 && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to);
    }
}
