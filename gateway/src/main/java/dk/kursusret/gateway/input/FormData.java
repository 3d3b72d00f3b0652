package dk.kursusret.gateway.input;

import dk.kursusret.gateway.http.EncodedPair;
import dk.kursusret.gateway.http.PercentEncoding;
import dk.kursusret.gateway.http.Request;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form sent as {@code multipart/form-data} (RFC 7578), parsed in memory. Lines may end in CRLF, as they should, or in
 * LF. A form without files may also come as {@code application/x-www-form-urlencoded}.
 */
public final class FormData {
    private static final String LINE = "\r?\n";
    private static final Pattern EMPTY_LINE = Pattern.compile(LINE + LINE);
    /** Long headers may continue on lines that begin with white space. */
    private static final Pattern FOLD = Pattern.compile(LINE + "[ \t]+");
    private static final int LONGEST_BOUNDARY = 70;
    private final List<Part> parts;

    private FormData(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    /** A field or file of the form. */
    private record Part(String name, Optional<String> fileName, Optional<Charset> charset, byte[] content) {}

    /**
     * A file, or the empty one that a browser sends if none was chosen.
     *
     * @param name as the sender calls it; may be empty, or contain a folder
     */
    public record SentFile(String name, byte[] content) {}

    /** Empty if the body is not such a form, or is incomplete. */
    public static Optional<FormData> of(Request request) {
        return request.header("Content-Type").filter(type -> isOf(type, "multipart/form-data"))
                .map(type -> parameters(type).getOrDefault("boundary", ""))
                .filter(boundary -> !boundary.isEmpty() && boundary.length() <= LONGEST_BOUNDARY)
                .flatMap(boundary -> parts(bytes(request.body()), boundary))
                .or(() -> request.header("Content-Type").filter(type -> isOf(type, "application/x-www-form-urlencoded"))
                        .map(type -> pairs(bytes(request.body()))))
                .map(FormData::new);
    }

    private static List<Part> pairs(String body) {
        return EncodedPair.all(body).stream().map(pair -> new Part(decoded(pair.name()), Optional.empty(),
                Optional.empty(), decoded(pair.value()).getBytes(StandardCharsets.UTF_8))).toList();
    }

    /** Text that cannot be decoded stays as it is. */
    private static String decoded(String text) {
        return PercentEncoding.decode(text).orElse(text);
    }

    /** Turns each byte into one character, so that a part's content can be turned back into the same bytes. */
    private static String bytes(byte[] body) {
        return new String(body, StandardCharsets.ISO_8859_1);
    }

    private static boolean isOf(String header, String value) {
        return header.split(";", 2)[0].strip().equalsIgnoreCase(value);
    }

    /** The parts between the first delimiter and the closing one; empty if there is no closing one. */
    private static Optional<List<Part>> parts(String body, String boundary) {
        Matcher delimiter = Pattern.compile("(?:\\A|" + LINE + ")--" + Pattern.quote(boundary)
                + "(--)?[ \t]*(?=" + LINE + "|\\z)").matcher(body);
        List<Part> parts = new ArrayList<>();
        int begin = -1;
        while (delimiter.find()) {
            if (begin >= 0) {
                part(body.substring(begin, delimiter.start())).ifPresent(parts::add);
            }
            if (delimiter.group(1) != null) {
                return Optional.of(parts);
            }
            begin = delimiter.end();
        }
        return Optional.empty();
    }

    /**
     * Parses a part; one without a name is left out.
     *
     * @param text the part, beginning with the line break after its delimiter */
    private static Optional<Part> part(String text) {
        Matcher emptyLine = EMPTY_LINE.matcher(text);
        if (!emptyLine.find()) {
            return Optional.empty();
        }
        Map<String, String> headers = headers(text.substring(0, emptyLine.start()));
        String disposition = headers.getOrDefault("content-disposition", "");
        byte[] content = text.substring(emptyLine.end()).getBytes(StandardCharsets.ISO_8859_1);
        return Optional.of(disposition).filter(header -> isOf(header, "form-data"))
                .flatMap(header -> Optional.ofNullable(parameters(header).get("name")))
                .map(name -> new Part(name,
                        Optional.ofNullable(parameters(disposition).get("filename")).map(FormData::inUtf8),
                        charset(parameters(headers.getOrDefault("content-type", "")).getOrDefault("charset", "")),
                        content));
    }

    private static Map<String, String> headers(String lines) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (String line : FOLD.matcher(lines).replaceAll(" ").split(LINE)) {
            String[] sides = line.split(":", 2);
            if (sides.length == 2) {
                headers.putIfAbsent(sides[0].strip().toLowerCase(Locale.ROOT), sides[1].strip());
            }
        }
        return headers;
    }

    /** The parameters after a header's value, which are tokens or quoted strings, by name in lower case. */
    private static Map<String, String> parameters(String header) {
        Map<String, String> parameters = new LinkedHashMap<>();
        int equals = header.indexOf('=', Math.max(0, header.indexOf(';')));
        while (equals >= 0) {
            String name = header.substring(header.lastIndexOf(';', equals) + 1, equals).strip()
                    .toLowerCase(Locale.ROOT);
            StringBuilder value = new StringBuilder();
            int end = value(header, equals + 1, value);
            parameters.putIfAbsent(name, value.toString().strip());
            equals = header.indexOf('=', end);
        }
        return parameters;
    }

    /** Appends the value that begins at {@code from}, and returns the position of its end. */
    private static int value(String header, int from, StringBuilder value) {
        int at = from;
        while (at < header.length() && Character.isWhitespace(header.charAt(at))) {
            at++;
        }
        if (at == header.length() || header.charAt(at) != '"') {
            int end = header.indexOf(';', at) < 0 ? header.length() : header.indexOf(';', at);
            value.append(header, at, end);
            return end;
        }
        at++;
        while (at < header.length() && header.charAt(at) != '"') {
            boolean escaped = header.charAt(at) == '\\' && at + 1 < header.length()
                    && "\"\\".indexOf(header.charAt(at + 1)) >= 0;
            value.append(header.charAt(escaped ? at + 1 : at));
            at += escaped ? 2 : 1;
        }
        return at;
    }

    private static String inUtf8(String bytes) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private static Optional<Charset> charset(String name) {
        try {
            return name.isEmpty() ? Optional.empty() : Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    /**
     * The texts of the parts with this name, except blank ones. A text is decoded in the part's charset or the form's
     * ({@code _charset_}) if one is stated and fits; otherwise as UTF-16 if it has its byte order mark; otherwise as
     * UTF-8 if it is valid; otherwise as Windows-1252, which Danish spreadsheets write. Byte order marks are removed.
     */
    public List<String> texts(String name) {
        Optional<Charset> ofForm = parts.stream().filter(part -> part.name().equals("_charset_")).findFirst()
                .flatMap(part -> charset(new String(part.content(), StandardCharsets.US_ASCII).strip()));
        return parts.stream().filter(part -> part.name().equals(name))
                .map(part -> text(part.content(), part.charset().or(() -> ofForm)))
                .filter(text -> !text.isBlank()).toList();
    }

    /** The texts of all parts that are not files, by name. */
    public Map<String, List<String>> fields() {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        parts.stream().filter(part -> part.fileName().isEmpty()).map(Part::name)
                .forEach(name -> fields.computeIfAbsent(name, this::texts));
        fields.values().removeIf(List::isEmpty);
        return fields;
    }

    /** The files of the parts with this name, as they were sent. */
    public List<SentFile> files(String name) {
        return parts.stream().filter(part -> part.name().equals(name))
                .flatMap(part -> part.fileName().stream().map(file -> new SentFile(file, part.content()))).toList();
    }

    private static String text(byte[] bytes, Optional<Charset> stated) {
        String text = stated.flatMap(charset -> decoded(bytes, charset)).or(() -> utf16(bytes))
                .or(() -> decoded(bytes, StandardCharsets.UTF_8))
                .orElseGet(() -> new String(bytes, Charset.forName("windows-1252")));
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Decodes what a spreadsheet saves as "Unicode text", which begins with a byte order mark. */
    private static Optional<String> utf16(byte[] bytes) {
        int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << Byte.SIZE | bytes[1] & 0xFF;
        return mark == 0xFFFE || mark == 0xFEFF ? decoded(bytes, StandardCharsets.UTF_16) : Optional.empty();
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException notInCharset) {
            return Optional.empty();
        }
    }
}
