package dk.kursusret.importer.workbook;

import dk.kursusret.importer.dates.Dates;
import dk.kursusret.importer.report.FileFault;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rows of one sheet, one at a time; rows without cells are left out. */
public final class SheetRows implements AutoCloseable {
    private static final int LAST_ROW = 1_048_576;
    private static final int MOST_RANGES = 1_000;
    /** How control characters are written in a workbook. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private final XmlPart part;
    private final SharedStrings strings;
    private final NumberFormats formats;
    private final Dates dates;
    /** Where one formula fills several cells, which then say nothing of it themselves. */
    private final List<CellRange> filled = new ArrayList<>();
    private int row;
    private int rows;

    SheetRows(XmlPart part, SharedStrings strings, NumberFormats formats, Dates dates) {
        this.part = part;
        this.strings = strings;
        this.formats = formats;
        this.dates = dates;
    }

    /** Empty at the end. */
    public Optional<SheetRow> next() throws FileFault {
        while (part.nextTag() && !part.isEnd("sheetData")) {
            if (part.isStart("row")) {
                SheetRow next = row();
                if (!next.cells().isEmpty()) {
                    return Optional.of(next);
                }
            }
        }
        return Optional.empty();
    }

    private SheetRow row() throws FileFault {
        int number = part.number("r").orElse(row + 1);
        if (number <= row || number > LAST_ROW) {
            throw new FileFault("F010");
        }
        row = number;
        filled.removeIf(range -> range.lastRow() < number);
        boolean hidden = part.attribute("hidden").filter(value -> value.equals("1") || value.equals("true"))
                .isPresent();
        List<String> cells = new ArrayList<>();
        Set<Integer> formulas = new HashSet<>();
        int column = -1;
        while (part.nextTag() && !part.isEnd("row")) {
            if (part.isStart("c")) {
                column = cell(column, cells, formulas);
            }
        }
        if (!cells.isEmpty() && ++rows > Limits.ROWS) {
            throw Limits.rows();
        }
        return new SheetRow(number, hidden, cells, CellMarks.ofFormulas(formulas));
    }

    /** @return the column of the cell */
    private int cell(int before, List<String> cells, Set<Integer> formulas) throws FileFault {
        Optional<String> address = part.attribute("r");
        int column = address.isEmpty() ? before + 1 : CellRange.of(address.get()).firstColumn();
        if (column <= before) {
            throw new FileFault("F010");
        }
        String type = part.attribute("t").orElse("n");
        int style = part.number("s").orElse(0);
        Optional<String> formula = Optional.empty();
        String value = "";
        while (part.nextTag() && !part.isEnd("c")) {
            if (part.isStart("f")) {
                formula = Optional.of(formula());
            } else if (part.isStart("is")) {
                value = SharedStrings.text(part, "is", Limits.characters(row));
            } else if (part.isStart("v")) {
                StringBuilder raw = new StringBuilder();
                part.text(raw, Limits.characters(row));
                value = raw.toString();
            }
        }
        boolean isFilled = filled.stream().anyMatch(range -> range.holds(row, column));
        if (formula.isPresent() || isFilled) {
            formulas.add(column);
            put(cells, column, "=" + formula.filter(text -> !text.isBlank()).orElse("…"));
        } else if (!value.isEmpty()) {
            put(cells, column, text(type, value, style));
        }
        return column;
    }

    private String formula() throws FileFault {
        Optional<String> range = part.attribute("ref").filter(ref -> part.attribute("t")
                .filter(type -> type.equals("array") || type.equals("dataTable")).isPresent());
        if (range.isPresent()) {
            if (filled.size() == MOST_RANGES) {
                throw new FileFault("F010");
            }
            filled.add(CellRange.of(range.get()));
        }
        StringBuilder formula = new StringBuilder();
        part.text(formula, Limits.characters(row));
        return formula.toString();
    }

    private void put(List<String> cells, int column, String text) throws FileFault {
        if (column >= Limits.COLUMNS) {
            throw Limits.columns(row);
        }
        while (cells.size() < column) {
            cells.add("");
        }
        cells.add(text);
    }

    private String text(String type, String value, int style) throws FileFault {
        return switch (type) {
            case "s" -> unescaped(strings.at(XmlPart.number(value, 0)));
            case "inlineStr", "str" -> unescaped(value);
            case "b" -> value.strip().equals("1") || value.strip().equals("true") ? "true" : "false";
            case "e" -> value;
            case "d" -> isoDay(value);
            case "n" -> formats.shown(value, style, dates);
            default -> throw new FileFault("F010");
        };
    }

    private String isoDay(String value) {
        try {
            return value.matches(".*T00:00:00(?:\\.0+)?Z?|[^T]*") ? dates.written(LocalDate.parse(
                    value.replaceFirst("T.*", ""))) : value;
        } catch (DateTimeParseException notADay) {
            return value;
        }
    }

    private static String unescaped(String text) {
        return text.contains("_x")
                ? ESCAPED.matcher(text).replaceAll(m -> Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(m.group(1), 16))))
                : text;
    }

    @Override
    public void close() throws FileFault {
        part.close();
    }
}
