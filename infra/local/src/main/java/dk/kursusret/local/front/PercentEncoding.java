package dk.kursusret.local.front;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the parts of an address, strictly: what is no UTF-8 is refused, not replaced. */
final class PercentEncoding {
    private PercentEncoding() {}

    /** @throws MalformedAddress where an escape is broken or the bytes are no UTF-8 */
    static String decode(String text) throws MalformedAddress {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '%') {
                bytes.write(escaped(text, i));
                i += 2;
            } else {
                // The server hands over a raw address byte by byte, one character each.
                bytes.writeBytes(String.valueOf(c)
                        .getBytes(c < 256 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8));
            }
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray())).toString();
        } catch (CharacterCodingException e) {
            throw new MalformedAddress("not UTF-8");
        }
    }

    /** Every value of each parameter, in order; a plus is a space. */
    static Map<String, List<String>> query(String query) throws MalformedAddress {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (String pair : query.replace('+', ' ').split("&")) {
            if (!pair.isEmpty()) {
                String[] sides = pair.split("=", 2);
                parameters.computeIfAbsent(decode(sides[0]), name -> new ArrayList<>())
                        .add(sides.length == 2 ? decode(sides[1]) : "");
            }
        }
        return parameters;
    }

    private static int escaped(String text, int percent) throws MalformedAddress {
        if (percent + 2 >= text.length() || !HexFormat.isHexDigit(text.charAt(percent + 1))
                || !HexFormat.isHexDigit(text.charAt(percent + 2))) {
            throw new MalformedAddress("broken escape");
        }
        return HexFormat.fromHexDigits(text, percent + 1, percent + 3);
    }
}
