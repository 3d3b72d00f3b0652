package dk.kursusret.importer.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What kind of file the first bytes promise. */
public enum FileType {
    CSV, XLS, XLSX, EMPTY, UNKNOWN;

    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};

    static FileType of(byte[] bytes) {
        if (bytes.length == 0) {
            return EMPTY;
        }
        if (startsWith(bytes, OLE)) {
            return XLS;
        }
        if (startsWith(bytes, ZIP)) {
            return new String(bytes, StandardCharsets.ISO_8859_1).contains("xl/") ? XLSX : UNKNOWN;
        }
        return startsWith(bytes, PDF) ? UNKNOWN : CSV;
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }
}
