package dk.kursusret.importer.file;

import dk.kursusret.importer.finding.FileFault;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Finds lines of one encoding among lines of another, such as where the files of two offices were joined. */
final class MixedLines {
    private static final String WINDOWS = "Windows-1252";
    private static final String UTF_8 = "UTF-8";
    private int utf8;
    private int windows;
    private int firstUtf8;
    private int firstWindows;

    private MixedLines() {}

    /**
     * Returns the fault of bytes that are partly UTF-8 and partly not: it names the first line in the rarer encoding.
     */
    static Optional<FileFault> in(byte[] bytes) {
        MixedLines lines = new MixedLines();
        int number = 1;
        int from = 0;
        for (int i = 0; i < bytes.length; i++) {
            boolean ends = bytes[i] == '\n' || bytes[i] == '\r' && (i + 1 == bytes.length || bytes[i + 1] != '\n');
            if (ends || i + 1 == bytes.length) {
                lines.line(number++, ByteBuffer.wrap(bytes, from, i + 1 - from));
                from = i + 1;
            }
        }
        return lines.fault();
    }

    private void line(int number, ByteBuffer bytes) {
        boolean isPlain = true;
        for (int i = bytes.position(); i < bytes.limit() && isPlain; i++) {
            isPlain = bytes.get(i) >= 0;
        }
        if (isPlain) {
            return;
        }
        CharBuffer letters = CharBuffer.allocate(bytes.remaining());
        if (!isUtf8(bytes, letters)) {
            firstWindows = windows++ == 0 ? number : firstWindows;
        } else if (letters.flip().chars().anyMatch(MixedLines::isDanish)) {
            firstUtf8 = utf8++ == 0 ? number : firstUtf8;
        }
    }

    private static boolean isUtf8(ByteBuffer bytes, CharBuffer into) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(bytes, into, true);
        return !result.isError();
    }

    /**
     * Whether it is a character of Danish text. A pair such as "Å«" in Windows-1252 would be a letter of another
     * language in UTF-8.
     */
    private static boolean isDanish(int letter) {
        return letter >= 0xA0 && letter <= 0xFF || letter >= 0x2010 && letter <= 0x20AC;
    }

    private Optional<FileFault> fault() {
        if (utf8 == 0 || windows == 0) {
            return Optional.empty();
        }
        boolean mostAreUtf8 = utf8 >= windows;
        return Optional.of(new FileFault("F002.mixed", Map.of("line", mostAreUtf8 ? firstWindows : firstUtf8, "odd",
                mostAreUtf8 ? WINDOWS : UTF_8, "most", mostAreUtf8 ? UTF_8 : WINDOWS)));
    }
}
