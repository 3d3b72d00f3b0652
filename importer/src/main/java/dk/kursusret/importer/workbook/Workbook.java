package dk.kursusret.importer.workbook;

import dk.kursusret.importer.dates.Dates;
import dk.kursusret.importer.dates.Serials;
import dk.kursusret.importer.finding.FileFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An .xlsx file, whose sheets are read row by row. No formula is evaluated, no macro is run, and nothing outside the
 * file is read; {@link Limits} bounds the resources that a file can use.
 */
public final class Workbook {
    /** The part of a sheet that the workbook names without saying where it is. */
    private static final Relationships.Related NOWHERE = new Relationships.Related("worksheet", "");
    private final Parts parts;
    private final List<Sheet> sheets = new ArrayList<>();
    private final SharedStrings strings;
    private final Styles styles;
    private Serials serials = Serials.FROM_1900;

    /**
     * A sheet.
     *
     * @param active whether it is the sheet shown when the workbook is opened
     * @param part the part with its rows
     */
    public record Sheet(String name, boolean hidden, boolean active, String part) {}

    private Workbook(Parts parts) throws FileFault {
        this.parts = parts;
        String place = Relationships.mainPart(parts);
        Relationships related = Relationships.of(place, parts);
        readWorkbook(place, related);
        Optional<String> texts = related.first("sharedStrings").filter(parts::has);
        this.strings = texts.isEmpty() ? SharedStrings.none() : read(texts.get(), SharedStrings::read);
        Optional<String> stylesPart = related.first("styles").filter(parts::has);
        this.styles = stylesPart.isEmpty() ? Styles.none() : read(stylesPart.get(), Styles::read);
    }

    /** Reads a part. */
    @FunctionalInterface
    private interface PartReading<T> {
        T read(XmlPart part) throws FileFault;
    }

    /** @throws FileFault where it is damaged or too large, or has XML declarations that no workbook needs */
    static Workbook open(Parts parts) throws FileFault {
        return new Workbook(parts);
    }

    public List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    /** The date system that the workbook states. */
    public Serials serials() {
        return serials;
    }

    /** Opens the rows of a sheet. */
    public SheetRows rows(Sheet sheet, Dates dates) throws FileFault {
        MergedCells merged = parts.mayMerge(sheet.part()) ? read(sheet.part(), MergedCells::read)
                : MergedCells.none();
        return new SheetRows(xml(sheet.part()), new CellValues(strings, styles, dates), merged);
    }

    private void readWorkbook(String place, Relationships related) throws FileFault {
        int tab = 0;
        Optional<String> active = Optional.empty();
        try (XmlPart part = xml(place)) {
            while (part.nextTag()) {
                if (part.isStart("workbookView")) {
                    active = active.or(() -> Optional.of(part.attribute("activeTab").orElse("0")));
                } else if (part.isStart("workbookPr") && part.isTrue("date1904")) {
                    serials = Serials.FROM_1904;
                } else if (part.isStart("sheet")) {
                    boolean isActive = active.filter(String.valueOf(tab)::equals).isPresent();
                    related.byId(part.attribute("id").orElse("")).or(() -> Optional.of(NOWHERE))
                            .filter(sheet -> sheet.kind().equals("worksheet"))
                            .filter(sheet -> sheets.stream().noneMatch(other -> other.part().equals(sheet.part())))
                            .ifPresent(sheet -> sheets.add(new Sheet(part.attribute("name").orElse(""),
                                    part.attribute("state")
                                            .filter(state -> !state.isBlank() && !state.equals("visible")).isPresent(),
                                    isActive, sheet.part())));
                    if (++tab > Limits.PARTS) {
                        throw Limits.inflated();
                    }
                }
            }
        }
    }

    private <T> T read(String name, PartReading<T> reading) throws FileFault {
        try (XmlPart part = xml(name)) {
            return reading.read(part);
        }
    }

    private XmlPart xml(String name) throws FileFault {
        return new XmlPart(parts.open(name));
    }
}
