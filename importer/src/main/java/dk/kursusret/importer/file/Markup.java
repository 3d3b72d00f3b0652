package dk.kursusret.importer.file;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** The beginning of a text, without byte order mark and comments, in which a web page or XML can be recognised. */
record Markup(String start) {
    private static final int INSPECTED = 64 * 1024;
    private static final String COMMENT = "<!--";
    private static final String END_OF_COMMENT = "-->";
    private static final List<String> TAGS = List.of("html", "head", "body", "table", "meta", "title", "style",
            "script",
            "link", "div", "p", "h1", "h2", "center", "font", "form", "span", "base", "thead", "tbody", "tr", "br");
    /** The first header lines of mail files, and of web pages saved as a single file. */
    private static final List<String> HEAD_LINES = List.of("mime-version:", "from:", "subject:", "date:",
            "content-type:",
            "content-transfer-encoding:", "snapshot-content-location:", "x-document-type:", "content-location:");

    static Markup of(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, INSPECTED), StandardCharsets.ISO_8859_1)
                .replace("\0", "").toLowerCase(Locale.ROOT);
        return new Markup(withoutComments(withoutByteOrderMark(start)));
    }

    private static String withoutByteOrderMark(String start) {
        return List.of("\u00FF\u00FE", "\u00FE\u00FF", "\u00EF\u00BB\u00BF").stream().filter(start::startsWith)
                .findFirst().map(mark -> start.substring(mark.length())).orElse(start).stripLeading();
    }

    /** Skips leading comments. One that does not end within the inspected text is kept. */
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
                || TAGS.stream().anyMatch(tag -> beginsWith("<" + tag)) || isMimeHeader();
    }

    private boolean isMimeHeader() {
        return HEAD_LINES.stream().anyMatch(start::startsWith) && start.contains("mime-version:")
                && (start.contains("multipart/related") || start.contains("text/html"));
    }

    boolean isXml() {
        return beginsWith("<?xml");
    }

    /** Whether the text begins with the word, and not with a longer one. */
    private boolean beginsWith(String word) {
        return start.startsWith(word)
                && (start.length() == word.length() || !Character.isLetterOrDigit(start.charAt(word.length())));
    }
}
