package dk.kursusret.gateway.http;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A table as Danish spreadsheets open it: UTF-8 with BOM, semicolons, CRLF, quotes as in RFC 4180, and no cell that would
 * be run as a formula.
 */
public final class SpreadsheetCsv {
    private static final String BOM = "\uFEFF";
    /** With the apostrophes of a cell that was guarded before, so that one can always be taken off again. */
    private static final Pattern FORMULA = Pattern.compile("^['\\s]*[=+@\\-\t\r]");
    /** Numbers that begin with a nought or have many digits, powers, and what would be taken for a day or a time. */
    private static final Pattern CHANGED = Pattern
            .compile("0[0-9]+|[0-9]{12,}|[0-9]+[eE][0-9]+|[0-9]{1,4}[-/.:][0-9]{1,4}");
    private static final Pattern TEXT = Pattern.compile("=\"([^\"]*)\"");
    private static final Pattern SPECIAL = Pattern.compile("[;\"\r\n]");
    private final StringBuilder text = new StringBuilder(BOM);
    private final Cells cells;

    /** What a spreadsheet makes of a cell such as 0461 or 1-2. */
    public enum Cells {
        /** A number or a day, as it does of every file. */
        AS_IT_READS_THEM,
        /** A text, for which the cell has to be a formula. */
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

    /** What stood in a cell before it was guarded or made a text. */
    public static String written(String cell) {
        Matcher text = TEXT.matcher(cell);
        return text.matches() ? text.group(1)
                : cell.startsWith("'") && FORMULA.matcher(cell).find() ? cell.substring(1)
                        : cell;
    }

    /** An apostrophe makes a spreadsheet show what it would otherwise run. */
    private String cell(String cell) {
        boolean changed = cells == Cells.AS_WRITTEN && CHANGED.matcher(cell).matches();
        String guarded = changed ? "=\"" + cell + "\"" : FORMULA.matcher(cell).find() ? "'" + cell : cell;
        return SPECIAL.matcher(guarded).find() ? "\"" + guarded.replace("\"", "\"\"") + "\"" : guarded;
    }
}
