package dk.kursusret.importer.workbook;

import dk.kursusret.importer.finding.FileFault;
import dk.kursusret.importer.finding.Numbers;
import java.util.Map;

/** Limits on a list file: far above what any list needs, and below what a machine can hold. */
public final class Limits {
    public static final int BYTES = 64 * 1024 * 1024;
    /** The maximum number of rows that are not blank. */
    public static final int ROWS = 300_000;
    public static final int COLUMNS = 256;
    /** The maximum length of a cell, which is that of spreadsheets. */
    public static final int CHARACTERS = 32_767;
    /** The maximum number of shared strings. */
    static final int TEXTS = 1_000_000;
    static final long CHARACTERS_OF_TEXTS = 32_000_000;
    /** The maximum number of cells in a sheet, empty ones included. */
    static final long CELLS = 10_000_000;
    static final long CHARACTERS_OF_A_SHEET = 128_000_000;
    /** The maximum number of tags in one part. */
    static final int TAGS = 100_000_000;
    static final int PARTS = 1_000;
    static final long INFLATED = 512L * 1024 * 1024;
    /** A size below which no file is taken for a ZIP bomb, however well it is compressed. */
    static final long HARMLESS = 16L * 1024 * 1024;
    static final int RATIO = 200;
    /**
     * The maximum number of bytes of XML without a tag. The longest cell takes less, even with every character escaped.
     */
    static final int UNTAGGED = 1024 * 1024;

    private Limits() {}

    public static FileFault rows() {
        return new FileFault("F014.rows", Map.of("most", Numbers.danish(ROWS), "mostEn", Numbers.english(ROWS)));
    }

    /** @param line physical line, in a sheet the row */
    public static FileFault columns(int line) {
        return new FileFault("F014.columns", Map.of("line", line, "most", COLUMNS));
    }

    /** @param line physical line, in a sheet the row */
    public static FileFault characters(int line) {
        return new FileFault("F014.cell", Map.of("line", line, "most", Numbers.danish(CHARACTERS), "mostEn",
                Numbers.english(CHARACTERS)));
    }

    /** Of a text that any cell may show. */
    static FileFault characters() {
        return new FileFault("F014.text", Map.of("most", Numbers.danish(CHARACTERS), "mostEn",
                Numbers.english(CHARACTERS)));
    }

    public static FileFault bytes() {
        return new FileFault("F014.size", Map.of("most", BYTES / 1024 / 1024));
    }

    static FileFault texts() {
        return new FileFault("F014.texts", Map.of("most", Numbers.danish(TEXTS), "mostEn", Numbers.english(TEXTS),
                "characters", Numbers.danish((int) CHARACTERS_OF_TEXTS / 1_000_000)));
    }

    static FileFault cells() {
        return new FileFault("F014.cells");
    }

    static FileFault inflated() {
        return new FileFault("F014.inflated");
    }
}
