package dk.kursusret.gateway.http;

import java.nio.charset.StandardCharsets;
import java.util.List;
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
    private static final Pattern SPECIAL = Pattern.compile("[;\"\r\n]");
    private final StringBuilder text = new StringBuilder(BOM);

    public SpreadsheetCsv(List<String> headings) {
        row(headings);
    }

    public void row(List<String> cells) {
        text.append(cells.stream().map(SpreadsheetCsv::cell).collect(Collectors.joining(";"))).append("\r\n");
    }

    public byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** An apostrophe makes a spreadsheet show what it would otherwise run. */
    private static String cell(String cell) {
        String guarded = FORMULA.matcher(cell).find() ? "'" + cell : cell;
        return SPECIAL.matcher(guarded).find() ? "\"" + guarded.replace("\"", "\"\"") + "\"" : guarded;
    }
}
