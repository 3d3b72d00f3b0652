package dk.kursusret.functions.catalog;

import dk.kursusret.gateway.Response;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A table as Danish spreadsheets open it: UTF-8 with BOM, semicolons, CRLF, quotes as in RFC 4180. */
final class Csv {
    private static final String BOM = "\uFEFF";
    /** With the apostrophes of a cell that was guarded before, so that one can always be taken off again. */
    private static final Pattern FORMULA = Pattern.compile("^['\\s]*[=+@\\-\t\r]");
    private static final Pattern SPECIAL = Pattern.compile("[;\"\r\n]");
    private final StringBuilder text = new StringBuilder(BOM);

    Csv(List<String> headings) {
        row(headings);
    }

    void row(List<String> cells) {
        text.append(cells.stream().map(Csv::cell).collect(Collectors.joining(";"))).append("\r\n");
    }

    /** @param fileName of ASCII letters, digits, hyphens and underscores */
    Response response(String fileName) {
        return Response.text(200, "text/csv; charset=utf-8; header=present", text.toString())
                .with("Content-Disposition", "attachment; filename=\"" + fileName + ".csv\"");
    }

    /** With decimal comma. */
    static String number(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }

    /** An apostrophe makes a spreadsheet show what it would otherwise run. */
    private static String cell(String cell) {
        String guarded = FORMULA.matcher(cell).find() ? "'" + cell : cell;
        return SPECIAL.matcher(guarded).find() ? "\"" + guarded.replace("\"", "\"\"") + "\"" : guarded;
    }
}
