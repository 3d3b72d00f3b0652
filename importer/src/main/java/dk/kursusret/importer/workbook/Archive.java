package dk.kursusret.importer.workbook;

import dk.kursusret.importer.report.FileFault;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A ZIP package, before it is known which program it belongs to. */
public final class Archive {
    private static final int CONTENT_TYPES = 1024 * 1024;
    private final Parts parts;

    private Archive(Parts parts) {
        this.parts = parts;
    }

    /** What a package holds. */
    public enum Kind {
        XLSX, XLSM, XLSB, ODS, OTHER
    }

    /** @throws FileFault where it is damaged, cut off, or grows out of all proportion */
    public static Archive open(byte[] bytes) throws FileFault {
        return new Archive(new Parts(bytes));
    }

    /** Macros make an .xlsm of a workbook, whatever it is called. */
    public Kind kind() throws FileFault {
        if (parts.has("xl/workbook.bin")) {
            return Kind.XLSB;
        }
        if (parts.has("mimetype") && start("mimetype").contains("opendocument.spreadsheet")) {
            return Kind.ODS;
        }
        if (parts.names().stream().noneMatch(name -> name.startsWith("xl/"))) {
            return Kind.OTHER;
        }
        boolean macros = parts.names().stream().anyMatch(name -> name.endsWith("vbaproject.bin"))
                || parts.has("[Content_Types].xml") && start("[Content_Types].xml").contains("macroEnabled");
        return macros ? Kind.XLSM : Kind.XLSX;
    }

    /** @throws FileFault where it is damaged or declares what no workbook needs */
    public Workbook workbook() throws FileFault {
        return Workbook.open(parts);
    }

    private String start(String part) throws FileFault {
        try (InputStream in = parts.open(part)) {
            return new String(in.readNBytes(CONTENT_TYPES), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new FileFault("F010");
        }
    }
}
