package dk.kursusret.importer.workbook;

import dk.kursusret.importer.finding.FileFault;
import java.util.Optional;
import java.util.Set;

/** The rows of one sheet, one at a time; rows without cells are left out. */
public final class SheetRows implements AutoCloseable {
    private static final int LAST_ROW = 1_048_576;
    private final XmlPart part;
    private final CellValues values;
    private final MergedCells merged;
    private final SheetHead head;
    private final ArrayFormulas arrays = new ArrayFormulas();
    private int row;
    private int rows;
    private long cells;
    private long characters;

    SheetRows(XmlPart part, CellValues values, MergedCells merged) throws FileFault {
        this.part = part;
        this.values = values;
        this.merged = merged;
        this.head = SheetHead.read(part);
    }

    /** The columns, from 0, that are hidden from a person who opens the file. */
    public Set<Integer> hiddenColumns() {
        return head.hiddenColumns();
    }

    /** The next row with cells; empty at the end. */
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
        merged.moveTo(number);
        arrays.moveTo(number);
        boolean hidden = part.isTrue("hidden") || part.isZero("ht");
        RowCollection collection = new RowCollection(number, merged, arrays);
        int column = -1;
        while (part.nextTag() && !part.isEnd("row")) {
            if (part.isStart("c")) {
                column = cell(column, collection);
            }
        }
        SheetRow read = collection.row();
        if (!read.cells().isEmpty() && ++rows > Limits.ROWS) {
            throw Limits.rows();
        }
        return hidden ? read.asHidden() : read;
    }

    /**
     * Reads a cell into the collection.
     *
     * @return the cell's column
     */
    private int cell(int before, RowCollection collection) throws FileFault {
        Optional<String> address = part.attribute("r").filter(text -> !text.isBlank());
        int column = address.isEmpty() ? before + 1 : CellRange.of(address.get()).firstColumn();
        if (column <= before) {
            throw new FileFault("F010");
        }
        if (++cells > Limits.CELLS) {
            throw Limits.cells();
        }
        SheetCell cell = cell();
        characters += cell.text().length();
        if (characters > Limits.CHARACTERS_OF_A_SHEET) {
            throw Limits.cells();
        }
        collection.add(column, cell);
        return column;
    }

    private SheetCell cell() throws FileFault {
        String type = part.attribute("t").filter(text -> !text.isBlank()).orElse("n");
        int style = part.number("s").orElse(0);
        Optional<String> formula = Optional.empty();
        Optional<RichText> inline = Optional.empty();
        String value = "";
        while (part.nextTag() && !part.isEnd("c")) {
            if (part.isStart("f")) {
                formula = Optional.of(formula());
            } else if (part.isStart("is")) {
                inline = Optional.of(RichText.read(part, "is", Limits.characters(row)));
            } else if (part.isStart("v")) {
                StringBuilder raw = new StringBuilder();
                part.text(raw, Limits.characters(row));
                value = raw.toString();
            } else if (part.isStart("extLst")) {
                part.skip();
            }
        }
        if (formula.isPresent()) {
            return SheetCell.ofFormula("=" + formula.filter(text -> !text.isBlank()).orElse("…"));
        }
        if (inline.isPresent()) {
            return values.text(inline.get(), style);
        }
        return value.isEmpty() ? SheetCell.EMPTY : values.cell(type, value, style, head);
    }

    private String formula() throws FileFault {
        Optional<String> range = part.attribute("ref").filter(ref -> part.attribute("t")
                .filter(type -> type.equals("array") || type.equals("dataTable")).isPresent());
        if (range.isPresent()) {
            arrays.add(CellRange.of(range.get()));
        }
        StringBuilder formula = new StringBuilder();
        part.text(formula, Limits.characters(row));
        return formula.toString();
    }

    @Override
    public void close() throws FileFault {
        part.close();
    }
}
