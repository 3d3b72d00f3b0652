package dk.kursusret.importer;

import dk.kursusret.importer.check.QuarantinedRow;
import dk.kursusret.importer.report.Finding;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The rows that were set aside, to be corrected in a spreadsheet: their cells, and why. */
public final class QuarantineCsv {
    private static final String BOM = "\uFEFF";
    private static final Pattern FORMULA = Pattern.compile("^[\\s]*[=+@\\-\t\r]");
    private static final Pattern SPECIAL = Pattern.compile("[;\"\r\n]");

    private QuarantineCsv() {}

    /** UTF-8 with BOM, semicolons, CRLF. A row that looks like a CPR number is named and its cells are left out. */
    public static byte[] of(ImportReport report) {
        StringBuilder csv = new StringBuilder(BOM);
        List<String> headings = new ArrayList<>(List.of("linje", "række", "koder", "årsag"));
        headings.addAll(report.headings());
        append(csv, headings);
        for (QuarantinedRow row : report.quarantined()) {
            append(csv, cells(row));
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> cells(QuarantinedRow row) {
        List<String> cells = new ArrayList<>();
        cells.add(Integer.toString(row.line()));
        cells.add(Integer.toString(row.row()));
        cells.add(row.findings().stream().map(Finding::code).distinct().collect(Collectors.joining(" ")));
        cells.add(row.findings().stream().map(f -> f.text().da()).collect(Collectors.joining(" ")));
        cells.addAll(row.cells());
        return cells;
    }

    private static void append(StringBuilder csv, List<String> cells) {
        csv.append(cells.stream().map(QuarantineCsv::cell).collect(Collectors.joining(";"))).append("\r\n");
    }

    /** An apostrophe makes a spreadsheet show what it would otherwise run. */
    private static String cell(String cell) {
        String guarded = FORMULA.matcher(cell).find() ? "'" + cell : cell;
        return SPECIAL.matcher(guarded).find() ? "\"" + guarded.replace("\"", "\"\"") + "\"" : guarded;
    }
}
