package dk.kursusret.gateway.http;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes CSV that Danish spreadsheets open correctly: UTF-8 with a BOM, semicolons, CRLF, quotes as in RFC 4180, and no
 * cell that would be run as a formula.
 */
public final class SpreadsheetCsv {
    private static final String BOM = "\uFEFF";
    /** Also matches cells that were escaped before, so that removing one apostrophe always restores the cell. */
    private static final Pattern FORMULA = Pattern.compile("^['\\s]*[=+@\\-\t\r]");
    /**
     * Cells that a spreadsheet would change: numbers with a leading zero or many digits, powers of ten, and what looks
     * like a day or a time.
     */
    private static final Pattern CHANGED = Pattern
            .compile("0[0-9]+|[0-9]{12,}|[0-9]+[eE][0-9]+|[0-9]{1,4}[-/.:][0-9]{1,4}");
    private static final Pattern TEXT = Pattern.compile("=\"([^\"]*)\"");
    private static final Pattern SPECIAL = Pattern.compile("[;\"\r\n]");
    private final StringBuilder text = new StringBuilder(BOM);
    private final Cells cells;

    /** How a spreadsheet is to read a cell such as 0461 or 1-2. */
    public enum Cells {
        /** In its own way: as a number or a day. */
        AS_IT_READS_THEM,
        /** As text, for which the cell is written as a formula. */
        AS_WRITTEN
    }

    public SpreadsheetCsv(List<String> headings) {
        this(headings, Cells.AS_IT_READS_THEM);
    }

    public SpreadsheetCsv(List<String> headings, Cells cells) {
        this.cells = cells;
        row(headings);
    }

    public void row(List<String> cells) {
        text.append(cells.stream().map(this::cell).collect(Collectors.joining(";"))).append("\r\n");
    }

    public byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The cell as it was before it was escaped or written as a formula. */
    public static String written(String cell) {
        Matcher text = TEXT.matcher(cell);
        return text.matches() ? text.group(1)
                : cell.startsWith("'") && FORMULA.matcher(cell).find() ? cell.substring(1)
                        : cell;
    }

    /** Escapes a cell. An apostrophe makes a spreadsheet show what it would otherwise run. */
    private String cell(String cell) {
        boolean changed = cells == Cells.AS_WRITTEN && CHANGED.matcher(cell).matches();
        String guarded = changed ? "=\"" + cell + "\"" : FORMULA.matcher(cell).find() ? "'" + cell : cell;
        return SPECIAL.matcher(guarded).find() ? "\"" + guarded.replace("\"", "\"\"") + "\"" : guarded;
    }
}
