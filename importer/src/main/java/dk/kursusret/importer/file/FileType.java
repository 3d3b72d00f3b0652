package dk.kursusret.importer.file;

import dk.kursusret.importer.finding.FileFault;
import dk.kursusret.importer.workbook.Archive;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The type of a file, determined from its bytes; its name is not considered. */
public enum FileType {
    CSV, XLSX, XLS, XLSM, XLSB, ODS, ENCRYPTED, HTML, XML, PDF, EMPTY, UNKNOWN;

    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] PDF_START = {'%', 'P', 'D', 'F', '-'};
    /** Office's name for the part that holds a password-protected workbook. */
    private static final String ENCRYPTED_PART = "EncryptedPackage";

    /** Determines the type without opening archives; every ZIP counts as XLSX at first. */
    static FileType of(byte[] bytes) {
        if (bytes.length == 0) {
            return EMPTY;
        }
        if (startsWith(bytes, OLE)) {
            return ofOle(bytes);
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

    /** Whether it is text of some kind, which may be read as CSV where the operator says so. */
    boolean isText() {
        return this == CSV || this == HTML || this == XML;
    }

    /** Distinguishes old Office files by each program's name for the part with the document. */
    private static FileType ofOle(byte[] bytes) {
        if (holds(bytes, ENCRYPTED_PART)) {
            return ENCRYPTED;
        }
        if (holds(bytes, "Workbook") || holds(bytes, "Book\0")) {
            return XLS;
        }
        return UNKNOWN;
    }

    /** Whether this is a Word document in the format before .docx. */
    static boolean isOldWordDocument(byte[] bytes) {
        return startsWith(bytes, OLE) && holds(bytes, "WordDocument");
    }

    private static boolean holds(byte[] bytes, String part) {
        return contains(bytes, part.getBytes(StandardCharsets.UTF_16LE));
    }

    private static FileType ofText(byte[] bytes) {
        Markup start = Markup.of(bytes);
        if (start.isWebPage()) {
            return HTML;
        }
        return start.isXml() ? XML : CSV;
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
