package dk.kursusret.importer.file;

import dk.kursusret.importer.finding.FileFault;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** Detects the encoding of a text. */
final class Decoding {
    private static final int INSPECTED = 4096;
    private static final char END_OF_FILE = 0x1A;
    private static final int MAX_CONTROLS = 10;
    private final byte[] bytes;

    private Decoding(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The result of decoding the bytes in an encoding. */
    private enum Outcome {
        TEXT, BINARY, OTHER_ENCODING
    }

    /** @throws FileFault where the bytes are not text, are cut off, or have an unsupported encoding */
    static EncodedText of(byte[] bytes) throws FileFault {
        return new Decoding(bytes).found();
    }

    /** @throws FileFault where the bytes cannot be in that encoding */
    static EncodedText of(byte[] bytes, Encoding chosen) throws FileFault {
        Decoding decoding = new Decoding(bytes);
        Optional<Encoding> mark = decoding.mark();
        boolean markAgrees = mark.isEmpty() ? chosen != Encoding.UTF_8_BOM
                : mark.get().charset().equals(chosen.charset());
        EncodedText text = new EncodedText(bytes, decoding.markLength(), mark.orElse(chosen));
        if (!markAgrees || outcome(text) != Outcome.TEXT) {
            throw new FileFault("F015.encoding", Map.of("chosen", chosen.label()));
        }
        return text;
    }

    private EncodedText found() throws FileFault {
        if (startsWith(0xFE, 0xFF)) {
            throw new FileFault("F002.unknown");
        }
        Optional<Encoding> mark = mark();
        if (mark.isPresent()) {
            return strictly(mark.get());
        }
        if (everySecondByteIsZero()) {
            return strictly(Encoding.UTF_16LE);
        }
        EncodedText utf8 = new EncodedText(bytes, 0, Encoding.UTF_8);
        return switch (outcome(utf8)) {
            case TEXT -> utf8;
            case BINARY -> throw new FileFault("F007");
            case OTHER_ENCODING -> {
                if (endsInHalfALetter()) {
                    throw new FileFault("F006.half");
                }
                refuseMixedLines();
                yield strictly(Encoding.WINDOWS_1252);
            }
        };
    }

    private EncodedText strictly(Encoding encoding) throws FileFault {
        if (encoding == Encoding.UTF_16LE && bytes.length % 2 == 1) {
            throw new FileFault("F006.half");
        }
        EncodedText text = new EncodedText(bytes, markLength(), encoding);
        return switch (outcome(text)) {
            case TEXT -> text;
            case BINARY -> throw new FileFault("F007");
            case OTHER_ENCODING -> {
                if (!looksBinary() && encoding == Encoding.UTF_8_BOM) {
                    refuseMixedLines();
                }
                throw new FileFault(looksBinary() ? "F007" : "F002.unknown");
            }
        };
    }

    private void refuseMixedLines() throws FileFault {
        Optional<FileFault> mixed = looksBinary() ? Optional.empty() : MixedLines.in(bytes);
        if (mixed.isPresent()) {
            throw mixed.get();
        }
    }

    private static Outcome outcome(EncodedText text) {
        char[] buffer = new char[8192];
        long controls = 0;
        long characters = 0;
        try (Reader reader = text.open()) {
            for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
                for (int i = 0; i < n; i++) {
                    controls += isOdd(buffer[i]) ? 1 : 0;
                }
                characters += n;
            }
            return isBinary(controls, characters) ? Outcome.BINARY : Outcome.TEXT;
        } catch (CharacterCodingException otherEncoding) {
            return Outcome.OTHER_ENCODING;
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot be read", e);
        }
    }

    /** Whether bytes that fit no encoding are binary, rather than text with a few bad bytes. */
    private boolean looksBinary() {
        long controls = 0;
        for (byte b : bytes) {
            controls += b >= 0 && isOdd((char) b) ? 1 : 0;
        }
        return isBinary(controls, bytes.length);
    }

    /**
     * Whether it is a control character, of which texts have few. End-of-file marks, with which old files end, are left
     * out.
     */
    private static boolean isOdd(char c) {
        return Cells.isControl(c) && c != END_OF_FILE;
    }

    private static boolean isBinary(long controls, long characters) {
        return controls > MAX_CONTROLS && controls * 100 > characters;
    }

    private Optional<Encoding> mark() {
        if (startsWith(0xEF, 0xBB, 0xBF)) {
            return Optional.of(Encoding.UTF_8_BOM);
        }
        return startsWith(0xFF, 0xFE) ? Optional.of(Encoding.UTF_16LE) : Optional.empty();
    }

    private int markLength() {
        return mark().map(encoding -> encoding == Encoding.UTF_8_BOM ? 3 : 2).orElse(0);
    }

    /**
     * Whether this is UTF-8 that breaks off after the first byte of æ, ø or å. No Danish text in Windows-1252 ends like
     * that.
     */
    private boolean endsInHalfALetter() {
        return (bytes[bytes.length - 1] & 0xFF) == 0xC3 && outcome(
                new EncodedText(Arrays.copyOf(bytes, bytes.length - 1), 0, Encoding.UTF_8)) == Outcome.TEXT;
    }

    /**
     * Whether this looks like Danish text in UTF-16LE without a byte order mark, where nearly every character is below
     * 256.
     */
    private boolean everySecondByteIsZero() {
        int pairs = Math.min(bytes.length, INSPECTED) / 2;
        int zeros = 0;
        for (int pair = 0; pair < pairs; pair++) {
            zeros += bytes[2 * pair] != 0 && bytes[2 * pair + 1] == 0 ? 1 : 0;
        }
        return pairs > 0 && zeros * 10 >= pairs * 7;
    }

    private boolean startsWith(int... start) {
        for (int i = 0; i < start.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
