package dk.kursusret.importer.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.Optional;

/** Finds the encoding of a text and reads it strictly: nothing is ever replaced. */
final class Decoding {
    private static final int LOOKED_AT = 4096;

    private Decoding() {}

    static Decoded of(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return decode(bytes, 3, Encoding.UTF_8_BOM);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new Decoded.UnknownEncoding();
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return utf16(bytes, 2);
        }
        if (everySecondByteIsZero(bytes)) {
            return utf16(bytes, 0);
        }
        return decoded(bytes, 0, Encoding.UTF_8).map(text -> checked(text, Encoding.UTF_8))
                .orElseGet(() -> decode(bytes, 0, Encoding.WINDOWS_1252));
    }

    private static Decoded utf16(byte[] bytes, int from) {
        return bytes.length % 2 == 1 ? new Decoded.CutOff() : decode(bytes, from, Encoding.UTF_16LE);
    }

    private static Decoded decode(byte[] bytes, int from, Encoding encoding) {
        Optional<String> text = decoded(bytes, from, encoding);
        return text.isPresent() ? checked(text.get(), encoding) : undecodable(bytes);
    }

    /** Bytes that no encoding explains: text with a few bad bytes, or no text at all. */
    private static Decoded undecodable(byte[] bytes) {
        for (byte b : bytes) {
            if (isBinary(b & 0xFF)) {
                return new Decoded.NotText();
            }
        }
        return new Decoded.UnknownEncoding();
    }

    private static Decoded checked(String text, Encoding encoding) {
        return text.chars().anyMatch(Decoding::isBinary) ? new Decoded.NotText()
                : new Decoded.Characters(text, encoding);
    }

    private static Optional<String> decoded(byte[] bytes, int from, Encoding encoding) {
        try {
            return Optional.of(encoding.charset().newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(Arrays.copyOfRange(bytes, from, bytes.length))).toString());
        } catch (CharacterCodingException otherEncoding) {
            return Optional.empty();
        }
    }

    /** Control characters that no list has; tab, line ends, form feed and the old end-of-file mark are let through. */
    private static boolean isBinary(int c) {
        return c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1A;
    }

    /** Danish text in UTF-16LE without a mark: nearly every character lies below 256. */
    private static boolean everySecondByteIsZero(byte[] bytes) {
        int pairs = Math.min(bytes.length, LOOKED_AT) / 2;
        int zeros = 0;
        for (int pair = 0; pair < pairs; pair++) {
            zeros += bytes[2 * pair] != 0 && bytes[2 * pair + 1] == 0 ? 1 : 0;
        }
        return pairs > 0 && zeros * 10 >= pairs * 7;
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
