package dk.kursusret.functions.pages.caseworker;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvException;
import dk.kursusret.gateway.http.Fault;
import dk.kursusret.gateway.http.Fault.Kind;
import dk.kursusret.gateway.http.Problem;
import dk.kursusret.gateway.http.SpreadsheetCsv;
import dk.kursusret.gateway.input.PersonalData;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table of cases saved from a spreadsheet.
 *
 * @param headings the cells of the first line that is not blank
 */
record CaseFile(List<String> headings, List<Line> lines) {
    private static final int MAX_CASES = 500;
    private static final int MAX_FAULTS = 3;
    /** The first bytes of workbooks: ZIP archives, and the older Excel format. */
    private static final List<String> WORKBOOKS = List.of("PK\u0003\u0004", "ÐÏ\u0011à");
    /** The line with which Excel states the separator. */
    private static final String SEPARATOR = "sep=";

    /** @param number the line number as shown in a spreadsheet, counting blank lines */
    record Line(int number, List<String> cells) {}

    /** @throws Problem 400 if the table is malformed, or contains what looks like a CPR number */
    static CaseFile read(String text) {
        if (WORKBOOKS.stream().anyMatch(text::startsWith)) {
            throw fault(Kind.INVALID_VALUE,
                    "Det er en projektmappe fra et regneark. Gem den som »CSV UTF-8 (semikolonsepareret)«, og vælg den fil.",
                    "This is a spreadsheet's workbook. Save it as \"CSV UTF-8 (semicolon delimited)\" and choose that file.");
        }
        List<Line> lines = lines(text);
        refusePersonal(lines);
        if (lines.size() < 2 || lines.size() > MAX_CASES + 1) {
            throw fault(Kind.WRONG_LENGTH,
                    "Filen skal have en linje med navne og 1 til " + MAX_CASES + " linjer med sager.",
                    "The file must have a line of names and 1 to " + MAX_CASES + " lines of cases.");
        }
        return new CaseFile(withoutTrailingBlanks(lines.getFirst().cells()), lines.subList(1, lines.size()));
    }

    /** Whether the line has a cell for each heading, and no others that are filled in. */
    boolean fits(Line line) {
        List<String> cells = line.cells();
        return cells.size() >= headings.size()
                && cells.subList(headings.size(), cells.size()).stream().allMatch(String::isBlank);
    }

    private static List<Line> lines(String text) {
        boolean stated = text.regionMatches(true, 0, SEPARATOR, 0, SEPARATOR.length())
                && text.length() > SEPARATOR.length();
        String table = stated ? text.substring(text.indexOf('\n') < 0 ? text.length() : text.indexOf('\n') + 1) : text;
        char separator = stated ? text.charAt(SEPARATOR.length()) : separator(table);
        List<Line> lines = new ArrayList<>();
        try (CSVReader reader = new CSVReaderBuilder(new StringReader(table))
                .withCSVParser(new RFC4180ParserBuilder().withSeparator(separator).build()).build()) {
            int number = stated ? 2 : 1;
            for (String[] cells = reader.readNext(); cells != null; cells = reader.readNext()) {
                if (Arrays.stream(cells).anyMatch(cell -> !cell.isBlank())) {
                    lines.add(new Line(number, Arrays.stream(cells).map(SpreadsheetCsv::written).toList()));
                }
                number++;
            }
            return lines;
        } catch (IOException | CsvException e) {
            throw fault(Kind.INVALID_VALUE, "Filen kan ikke læses som en tabel.",
                    "The file cannot be read as a table.");
        }
    }

    private static char separator(String table) {
        String header = table.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return Stream.of(';', '\t', ',')
                .max(Comparator.comparingLong(c -> header.chars().filter(h -> h == c).count())).orElseThrow();
    }

    private static List<String> withoutTrailingBlanks(List<String> cells) {
        int size = cells.size();
        while (cells.get(size - 1).isBlank()) {
            size--;
        }
        return cells.subList(0, size);
    }

    /** Refuses the whole file, since one CPR number is a sign of more. */
    private static void refusePersonal(List<Line> lines) {
        List<Fault> faults = lines.stream().filter(line -> line.cells().stream().anyMatch(PersonalData::looksLikeCpr))
                .limit(MAX_FAULTS).map(line -> Fault.of(Kind.PERSONAL_DATA, "/file",
                        "Linje " + line.number()
                                + " indeholder noget, der ligner et CPR-nummer. Slet det, og send filen igen.",
                        "Line " + line.number()
                                + " contains what looks like a CPR number. Delete it and send the file again."))
                .toList();
        if (!faults.isEmpty()) {
            throw Problem.badRequest(faults);
        }
    }

    private static Problem fault(Kind kind, String da, String en) {
        return Problem.badRequest(List.of(Fault.of(kind, "/file", da, en)));
    }
}
