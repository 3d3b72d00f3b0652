package dk.kursusret.gateway.http;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Encodes the parts of an address, and decodes them strictly: bytes that are not UTF-8 are refused, not replaced. */
public final class PercentEncoding {
    private PercentEncoding() {}

    /** Encodes text as one segment of a path, or as one name or value of a query. */
    public static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20").replace("%7E", "~");
    }

    /** Empty if an escape is malformed or the bytes are not UTF-8. */
    public static Optional<String> decode(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != '%') {
                int end = Character.isHighSurrogate(text.charAt(i)) ? Math.min(i + 2, text.length()) : i + 1;
                bytes.writeBytes(text.substring(i, end).getBytes(StandardCharsets.UTF_8));
                i = end - 1;
            } else if (isEscape(text, i)) {
                bytes.write(HexFormat.fromHexDigits(text, i + 1, i + 3));
                i += 2;
            } else {
                return Optional.empty();
            }
        }
        try {
            return Optional
                    .of(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray())).toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }

    private static boolean isEscape(String text, int percent) {
        return percent + 2 < text.length() && HexFormat.isHexDigit(text.charAt(percent + 1))
                && HexFormat.isHexDigit(text.charAt(percent + 2));
    }

    /**
     * The path parameters, decoded; empty if the path does not fit the resource or cannot be decoded.
     *
     * @param resource the path with {@code {name}} for each parameter
     * @param path the path as the client sent it
     */
    static Optional<Map<String, String>> parameters(String resource, String path) {
        String[] names = resource.split("/", -1);
        String[] values = path.split("/", -1);
        if (names.length != values.length) {
            return Optional.empty();
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        for (int i = 0; i < names.length; i++) {
            if (names[i].startsWith("{")) {
                Optional<String> value = decode(values[i]);
                if (value.isEmpty()) {
                    return Optional.empty();
                }
                parameters.put(names[i].substring(1, names[i].length() - 1), value.get());
            }
        }
        return Optional.of(parameters);
    }
}
