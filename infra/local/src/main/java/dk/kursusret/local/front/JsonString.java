package dk.kursusret.local.front;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The bytes of a string in JSON, escapes undone, of which a parser has seen that it is one. */
final class JsonString {
    private static final int HEX_DIGITS = 4;

    private JsonString() {}

    /** @param from behind the quotation mark */
    static byte[] bytes(byte[] json, int from) {
        byte[] bytes = new byte[json.length - from];
        int length = 0;
        int at = from;
        while (json[at] != '"') {
            byte next = json[at++];
            if (next == '\\') {
                byte letter = json[at++];
                if (letter == 'u') {
                    byte[] character = character(json, at);
                    at += HEX_DIGITS + (character.length > 3 ? HEX_DIGITS + 2 : 0);
                    System.arraycopy(character, 0, bytes, length, character.length);
                    length += character.length;
                    continue;
                }
                next = unescaped(letter);
            }
            bytes[length++] = next;
        }
        return Arrays.copyOf(bytes, length);
    }

    private static byte unescaped(byte letter) {
        return switch (letter) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> letter;
        };
    }

    /** Of two escapes where it takes two; then it has four bytes. */
    private static byte[] character(byte[] json, int at) {
        char unit = unit(json, at);
        int next = at + HEX_DIGITS;
        String character = Character.isHighSurrogate(unit) && json[next] == '\\' && json[next + 1] == 'u'
                ? new String(new char[]{unit, unit(json, next + 2)})
                : String.valueOf(unit);
        return character.getBytes(StandardCharsets.UTF_8);
    }

    private static char unit(byte[] json, int at) {
        return (char) Integer.parseInt(new String(json, at, HEX_DIGITS, StandardCharsets.US_ASCII), 16);
    }
}
