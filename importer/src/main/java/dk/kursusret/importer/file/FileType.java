package dk.kursusret.importer.file;

import dk.kursusret.importer.report.FileFault;
import dk.kursusret.importer.workbook.Archive;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** What kind of file something is, by its bytes; its name says nothing. */
public enum FileType {
    CSV, XLSX, XLS, XLSM, XLSB, ODS, ENCRYPTED, HTML, XML, PDF, EMPTY, UNKNOWN;

    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] PDF_START = {'%', 'P', 'D', 'F', '-'};
    /** What Office calls the part that holds a workbook behind a password. */
    private static final String ENCRYPTED_PART = "EncryptedPackage";
    private static final Pattern HTML_START = Pattern
            .compile("\\A[\\s\uFEFF\\x{EF}\\x{BB}\\x{BF}]*<(?:!doctype html|html|head|body|table|meta)\\b.*",
                    Pattern.DOTALL);
    private static final Pattern XML_START = Pattern.compile("\\A[\\s\uFEFF\\x{EF}\\x{BB}\\x{BF}]*<\\?xml\\b.*",
            Pattern.DOTALL);
    private static final int LOOKED_AT = 512;

    /** Nothing of a package is looked into yet: it counts as XLSX. */
    static FileType of(byte[] bytes) {
        if (bytes.length == 0) {
            return EMPTY;
        }
        if (startsWith(bytes, OLE)) {
            return contains(bytes, ENCRYPTED_PART.getBytes(StandardCharsets.UTF_16LE)) ? ENCRYPTED : XLS;
        }
        if (startsWith(bytes, ZIP)) {
            return bytes.length > 6 && (bytes[6] & 1) == 1 ? ENCRYPTED : XLSX;
        }
        return startsWith(bytes, PDF_START) ? PDF : ofText(bytes);
    }

    static FileType of(Archive archive) throws FileFault {
        return switch (archive.kind()) {
            case XLSX -> XLSX;
            case XLSM -> XLSM;
            case XLSB -> XLSB;
            case ODS -> ODS;
            case OTHER -> UNKNOWN;
        };
    }

    /** Text of some kind, so that it could be read as CSV by someone who says so. */
    boolean isText() {
        return this == CSV || this == HTML || this == XML;
    }

    private static FileType ofText(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1)
                .replace("\0", "").replaceFirst("\\A\u00FF\u00FE", "").toLowerCase(Locale.ROOT);
        if (HTML_START.matcher(start).matches()) {
            return HTML;
        }
        return XML_START.matcher(start).matches() ? XML : CSV;
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    private static boolean contains(byte[] bytes, byte[] part) {
        for (int i = 0; i + part.length <= bytes.length; i++) {
            if (Arrays.equals(bytes, i, i + part.length, part, 0, part.length)) {
                return true;
            }
        }
        return false;
    }
}
