package dk.kursusret.functions.pages.caseworker;

import dk.kursusret.gateway.http.Fault;
import dk.kursusret.gateway.http.Problem;
import dk.kursusret.gateway.http.Request;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The one file of a form sent as multipart/form-data (RFC 7578), read in memory and kept nowhere. */
final class UploadedFile {
    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([A-Za-z0-9'()+_,./:=? -]{1,70})\"?");
    private static final String EMPTY_LINE = "\r\n\r\n";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private UploadedFile() {}

    /** UTF-8 where the bytes are that, else the Windows-1252 of Danish spreadsheets. @throws Problem 400 without a file */
    static String text(Request request) {
        byte[] bytes = bytes(request);
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    private static byte[] bytes(Request request) {
        // Each byte one character, so that the file comes out as it went in.
        String body = new String(request.body(), StandardCharsets.ISO_8859_1);
        return request.header("Content-Type").map(BOUNDARY::matcher).filter(Matcher::find)
                .map(boundary -> "--" + boundary.group(1)).flatMap(boundary -> file(body, boundary))
                .orElseThrow(() -> Problem.badRequest(List.of(Fault.of("/file", "Vælg en fil.", "Choose a file."))))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Optional<String> file(String body, String boundary) {
        for (String part : body.split(Pattern.quote(boundary))) {
            int content = part.indexOf(EMPTY_LINE);
            if (content > 0 && part.substring(0, content).contains("name=\"file\"") && part.endsWith("\r\n")) {
                return Optional.of(part.substring(content + EMPTY_LINE.length(), part.length() - 2))
                        .filter(file -> !file.isBlank());
            }
        }
        return Optional.empty();
    }

    /** A short field that the form sends beside the file; empty where it does not. */
    static String field(Request request, String name) {
        String body = new String(request.body(), StandardCharsets.ISO_8859_1);
        return Pattern.compile("name=\"" + Pattern.quote(name) + "\"\r\n\r\n([a-z]{1,20})\r\n").matcher(body)
                .results().map(m -> m.group(1)).findFirst().orElse("");
    }
}
