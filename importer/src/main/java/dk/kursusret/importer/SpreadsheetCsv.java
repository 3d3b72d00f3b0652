package dk.kursusret.importer;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** CSV for a Danish spreadsheet: UTF-8 with BOM, semicolons, CRLF, and no cell that would be run as a formula. */
final class SpreadsheetCsv {
    private static final String BOM = "\uFEFF";
    private static final Pattern FORMULA = Pattern.compile("^[\\s]*[=+@\\-\t\r]");
    private static final Pattern SPECIAL = Pattern.compile("[;\"\r\n]");
    private final StringBuilder csv = new StringBuilder(BOM);

    SpreadsheetCsv row(List<String> cells) {
        csv.append(cells.stream().map(SpreadsheetCsv::cell).collect(Collectors.joining(";"))).append("\r\n");
        return this;
    }

    byte[] bytes() {
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** An apostrophe makes a spreadsheet show what it would otherwise run. */
    private static String cell(String cell) {
        String guarded = FORMULA.matcher(cell).find() ? "'" + cell : cell;
        return SPECIAL.matcher(guarded).find() ? "\"" + guarded.replace("\"", "\"\"") + "\"" : guarded;
    }
}
