package dk.kursusret.importer.file;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** The beginning of a text in which there may be marks of a web page or of XML, behind a byte order mark and comments. */
record Markup(String start) {
    private static final int LOOKED_AT = 64 * 1024;
    private static final String COMMENT = "<!--";
    private static final String END_OF_COMMENT = "-->";
    private static final List<String> TAGS = List.of("html", "head", "body", "table", "meta", "title", "style",
            "script",
            "link", "div", "p", "h1", "h2", "center", "font", "form", "span", "base", "thead", "tbody", "tr", "br");
    /** What mail programs and "web page in a single file" begin with. */
    private static final List<String> HEAD_LINES = List.of("mime-version:", "from:", "subject:", "date:",
            "content-type:",
            "content-transfer-encoding:", "snapshot-content-location:", "x-document-type:", "content-location:");

    static Markup of(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1)
                .replace("\0", "").toLowerCase(Locale.ROOT);
        return new Markup(withoutComments(withoutMark(start)));
    }

    private static String withoutMark(String start) {
        return List.of("\u00FF\u00FE", "\u00FE\u00FF", "\u00EF\u00BB\u00BF").stream().filter(start::startsWith)
                .findFirst().map(mark -> start.substring(mark.length())).orElse(start).stripLeading();
    }

    /** A comment that does not end within what is looked at is all there is. */
    private static String withoutComments(String start) {
        int at = 0;
        while (start.startsWith(COMMENT, at)) {
            int end = start.indexOf(END_OF_COMMENT, at + COMMENT.length());
            if (end < 0) {
                return start.substring(at);
            }
            at = end + END_OF_COMMENT.length();
            while (at < start.length() && Character.isWhitespace(start.charAt(at))) {
                at++;
            }
        }
        return start.substring(at);
    }

    boolean isWebPage() {
        if (isXml()) {
            int end = start.indexOf("?>");
            return end > 0 && new Markup(withoutComments(start.substring(end + 2).stripLeading())).isWebPage();
        }
        return start.startsWith("<!doctype html") || start.startsWith(COMMENT)
                || TAGS.stream().anyMatch(tag -> beginsWith("<" + tag)) || isInAHead();
    }

    private boolean isInAHead() {
        return HEAD_LINES.stream().anyMatch(start::startsWith) && start.contains("mime-version:")
                && (start.contains("multipart/related") || start.contains("text/html"));
    }

    boolean isXml() {
        return beginsWith("<?xml");
    }

    /** And not with a longer word. */
    private boolean beginsWith(String word) {
        return start.startsWith(word)
                && (start.length() == word.length() || !Character.isLetterOrDigit(start.charAt(word.length())));
    }
}
