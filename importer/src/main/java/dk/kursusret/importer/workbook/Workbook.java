package dk.kursusret.importer.workbook;

import dk.kursusret.importer.dates.Dates;
import dk.kursusret.importer.dates.Serials;
import dk.kursusret.importer.report.FileFault;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An .xlsx file: its sheets, row by row. No formula is computed, no macro is run, nothing outside the file is read, and
 * what the file could make of a machine is bounded by {@link Limits}.
 */
public final class Workbook {
    private static final String USUAL_PLACE = "xl/workbook.xml";
    private final Parts parts;
    private final List<Sheet> sheets = new ArrayList<>();
    private final SharedStrings strings;
    private final NumberFormats formats;
    private Serials serials = Serials.FROM_1900;

    /**
     * A sheet in the order of the tabs.
     *
     * @param active the one that is on top when the workbook is opened
     * @param part where its rows are
     */
    public record Sheet(String name, boolean hidden, boolean active, String part) {}

    /** Something the workbook is made of. */
    private record Related(String kind, String part) {}

    private Workbook(Parts parts) throws FileFault {
        this.parts = parts;
        String place = place();
        Map<String, Related> related = related(place);
        readWorkbook(place, related);
        this.strings = first(related, "sharedStrings").isEmpty() ? SharedStrings.none()
                : SharedStrings.read(xml(first(related, "sharedStrings").get()));
        this.formats = first(related, "styles").isEmpty() ? NumberFormats.none()
                : NumberFormats.read(xml(first(related, "styles").get()));
    }

    /** @throws FileFault where it is damaged, too large, or declares what no workbook needs */
    static Workbook open(Parts parts) throws FileFault {
        return new Workbook(parts);
    }

    public List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    /** The day from which the workbook says that it counts. */
    public Serials serials() {
        return serials;
    }

    /** From the first row on. */
    public SheetRows rows(Sheet sheet, Dates dates) throws FileFault {
        return new SheetRows(xml(sheet.part()), strings, formats, dates);
    }

    /** As the package says, else where every program puts it. */
    private String place() throws FileFault {
        if (!parts.has("_rels/.rels")) {
            return USUAL_PLACE;
        }
        return first(relationships("_rels/.rels", ""), "officeDocument").orElse(USUAL_PLACE);
    }

    private Map<String, Related> related(String place) throws FileFault {
        int name = place.lastIndexOf('/') + 1;
        String folder = place.substring(0, name);
        return relationships(folder + "_rels/" + place.substring(name) + ".rels", folder);
    }

    private Map<String, Related> relationships(String place, String folder) throws FileFault {
        Map<String, Related> related = new HashMap<>();
        try (XmlPart part = xml(place)) {
            while (part.nextStart("Relationship")) {
                String target = part.attribute("Target").orElse("");
                String kind = part.attribute("Type").orElse("");
                boolean outside = part.attribute("TargetMode").filter("External"::equals).isPresent();
                if (!outside) {
                    related.put(part.attribute("Id").orElse(""), new Related(kind.substring(kind.lastIndexOf('/') + 1),
                            target.startsWith("/") ? target.substring(1) : folder + target));
                }
            }
        }
        return related;
    }

    private void readWorkbook(String place, Map<String, Related> related) throws FileFault {
        int tab = 0;
        Optional<String> active = Optional.empty();
        try (XmlPart part = xml(place)) {
            while (part.nextTag()) {
                if (part.isStart("workbookView")) {
                    active = active.or(() -> Optional.of(part.attribute("activeTab").orElse("0")));
                } else if (part.isStart("workbookPr") && part.attribute("date1904")
                        .filter(value -> value.equals("1") || value.equals("true")).isPresent()) {
                    serials = Serials.FROM_1904;
                } else if (part.isStart("sheet")) {
                    Related sheet = related.get(part.attribute("id").orElse(""));
                    if (sheet != null && sheet.kind().equals("worksheet")) {
                        sheets.add(new Sheet(part.attribute("name").orElse(""),
                                part.attribute("state").filter(state -> !state.equals("visible")).isPresent(),
                                active.filter(String.valueOf(tab)::equals).isPresent(), sheet.part()));
                    }
                    tab++;
                }
            }
        }
    }

    private static Optional<String> first(Map<String, Related> related, String kind) {
        return related.values().stream().filter(part -> part.kind().equals(kind)).map(Related::part).findFirst();
    }

    private XmlPart xml(String name) throws FileFault {
        return new XmlPart(parts.open(name));
    }
}
