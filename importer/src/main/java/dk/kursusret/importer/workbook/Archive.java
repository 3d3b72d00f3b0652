package dk.kursusret.importer.workbook;

import dk.kursusret.importer.finding.FileFault;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** A ZIP package whose kind is not yet known. */
public final class Archive {
    private static final int MIME_TYPE = 256;
    private final Parts parts;

    private Archive(Parts parts) {
        this.parts = parts;
    }

    /** What a package holds. */
    public enum Kind {
        XLSX, XLSM, XLSB, ODS, OTHER
    }

    /** @throws FileFault where it is damaged, cut off, or inflates out of all proportion */
    public static Archive open(byte[] bytes) throws FileFault {
        return new Archive(new Parts(bytes));
    }

    /**
     * Determines the kind from the main part, wherever that is. A workbook with macros counts as .xlsm, whatever it is
     * called.
     */
    public Kind kind() throws FileFault {
        if (parts.has("mimetype") && mimeType().contains("opendocument.spreadsheet")) {
            return Kind.ODS;
        }
        String main = Relationships.mainPart(parts);
        if (main.endsWith(".bin") || parts.has("xl/workbook.bin")) {
            return Kind.XLSB;
        }
        if (parts.has(main)) {
            return !isWorkbook(main) ? Kind.OTHER : hasMacros(main) ? Kind.XLSM : Kind.XLSX;
        }
        return parts.names().stream().anyMatch(name -> name.startsWith("xl/")) ? Kind.XLSX : Kind.OTHER;
    }

    /** The names of its parts, in lower case. */
    public Set<String> names() {
        return parts.names();
    }

    /** @throws FileFault where it is damaged, or has XML declarations that no workbook needs */
    public Workbook workbook() throws FileFault {
        return Workbook.open(parts);
    }

    private boolean isWorkbook(String main) throws FileFault {
        try (XmlPart part = new XmlPart(parts.open(main))) {
            return part.nextTag() && part.isStart("workbook");
        }
    }

    /**
     * Looks for a part with macros. Content types cannot be relied on, since files that once had macros still claim
     * them.
     */
    private boolean hasMacros(String main) throws FileFault {
        return parts.names().stream().anyMatch(name -> name.endsWith("vbaproject.bin"))
                || Relationships.of(main, parts).first("vbaProject").filter(parts::has).isPresent();
    }

    private String mimeType() throws FileFault {
        try (InputStream in = parts.open("mimetype")) {
            return new String(in.readNBytes(MIME_TYPE), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new FileFault("F010");
        }
    }
}
