package dk.kursusret.importer.workbook;

import dk.kursusret.importer.report.FileFault;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The parts of a ZIP package. All of them are inflated once, and counted, before anything is read. */
final class Parts {
    private static final int END_RECORD = 22;
    private static final int LONGEST_COMMENT = 65_535;
    private final byte[] zip;
    private final Set<String> names = new LinkedHashSet<>();

    /** @throws FileFault where the package is damaged, cut off, or grows out of all proportion */
    Parts(byte[] zip) throws FileFault {
        this.zip = zip;
        long allowed = Math.min(Limits.INFLATED, Math.max(Limits.HARMLESS, (long) zip.length * Limits.RATIO));
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                add(entry);
                allowed -= inflated(entries, allowed);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new FileFault("F010");
        }
        if (endRecord() < 0 || entriesInEndRecord() != (names.size() & 0xFFFF)) {
            throw new FileFault("F010");
        }
    }

    Set<String> names() {
        return names;
    }

    boolean has(String name) {
        return names.contains(normal(name));
    }

    /** @throws FileFault where there is no such part */
    InputStream open(String name) throws FileFault {
        ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip));
        try {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (normal(entry.getName()).equals(normal(name))) {
                    return entries;
                }
            }
        } catch (IOException e) {
            throw new FileFault("F010");
        }
        throw new FileFault("F010");
    }

    private void add(ZipEntry entry) throws FileFault {
        if (names.size() == Limits.PARTS) {
            throw Limits.inflated();
        }
        if (!names.add(normal(entry.getName()))) {
            throw new FileFault("F010");
        }
    }

    /** Also bounds what a reader of XML has to hold at once. */
    private static long inflated(InputStream part, long allowed) throws IOException, FileFault {
        byte[] buffer = new byte[8192];
        long inflated = 0;
        int untagged = 0;
        for (int n = part.read(buffer); n >= 0; n = part.read(buffer)) {
            inflated += n;
            for (int i = 0; i < n; i++) {
                untagged = buffer[i] == '<' || buffer[i] == '>' ? 0 : untagged + 1;
                if (untagged > Limits.UNTAGGED) {
                    throw Limits.inflated();
                }
            }
            if (inflated > allowed) {
                throw Limits.inflated();
            }
        }
        return inflated;
    }

    /** Where the record that ends every ZIP file begins; negative where it is missing or is not the end. */
    private int endRecord() {
        for (int at = zip.length - END_RECORD; at >= Math.max(0, zip.length - END_RECORD - LONGEST_COMMENT); at--) {
            if (zip[at] == 'P' && zip[at + 1] == 'K' && zip[at + 2] == 5 && zip[at + 3] == 6
                    && at + END_RECORD + unsigned(at + 20) == zip.length) {
                return at;
            }
        }
        return -1;
    }

    private int entriesInEndRecord() {
        return unsigned(endRecord() + 10);
    }

    private int unsigned(int at) {
        return zip[at] & 0xFF | (zip[at + 1] & 0xFF) << 8;
    }

    private static String normal(String name) {
        return name.replace('\\', '/').replaceFirst("^/+", "").toLowerCase(Locale.ROOT);
    }
}
