package dk.kursusret.importer.workbook;

import dk.kursusret.importer.finding.FileFault;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;

/** The parts of a ZIP package. All are inflated once, to check sizes and checksums, before any of them is read. */
final class Parts {
    private static final byte[] MERGED = {'m', 'e', 'r', 'g', 'e', 'C', 'e', 'l', 'l'};
    private final byte[] zip;
    private final Map<String, ZipPart> parts = new LinkedHashMap<>();
    private final Set<String> merging = new HashSet<>();

    /** @throws FileFault where the package is damaged, cut off, or inflates out of all proportion */
    Parts(byte[] zip) throws FileFault {
        this.zip = zip;
        for (ZipPart part : ZipDirectory.read(zip)) {
            if (parts.put(normal(part.name()), part) != null) {
                throw new FileFault("F010");
            }
        }
        long allowed = Math.min(Limits.INFLATED, Math.max(Limits.HARMLESS, (long) zip.length * Limits.RATIO));
        for (ZipPart part : parts.values()) {
            allowed -= inflated(part, allowed);
        }
    }

    Set<String> names() {
        return parts.keySet();
    }

    boolean has(String name) {
        return parts.containsKey(normal(name));
    }

    /** Whether a part may list merged cells. Most sheets do not, and so need not be searched for them. */
    boolean mayMerge(String name) {
        return merging.contains(normal(name));
    }

    /** @throws FileFault where there is no such part */
    InputStream open(String name) throws FileFault {
        ZipPart part = parts.get(normal(name));
        if (part == null) {
            throw new FileFault("F010");
        }
        return part.open(zip);
    }

    /** Inflates a part and returns its size. Also limits how much an XML parser must hold at once. */
    private long inflated(ZipPart part, long allowed) throws FileFault {
        byte[] buffer = new byte[8192];
        CRC32 sum = new CRC32();
        long inflated = 0;
        int untagged = 0;
        int matched = 0;
        try (InputStream in = part.open(zip)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                inflated += n;
                sum.update(buffer, 0, n);
                for (int i = 0; i < n; i++) {
                    byte b = buffer[i];
                    untagged = b == '<' || b == '>' ? 0 : untagged + 1;
                    if (untagged > Limits.UNTAGGED) {
                        throw Limits.inflated();
                    }
                    matched = matched < MERGED.length ? matched(matched, b) : matched;
                }
                if (inflated > allowed) {
                    throw Limits.inflated();
                }
            }
        } catch (IOException e) {
            throw new FileFault("F010");
        }
        if (sum.getValue() != part.crc() || inflated != part.inflated()) {
            throw new FileFault("F010");
        }
        if (matched == MERGED.length) {
            merging.add(normal(part.name()));
        }
        return inflated;
    }

    /**
     * How many letters of the word are matched up to this byte. Zeros are skipped, since UTF-16 has them between the
     * letters.
     */
    private static int matched(int before, byte b) {
        if (b == MERGED[before]) {
            return before + 1;
        }
        return b == 0 ? before : b == MERGED[0] ? 1 : 0;
    }

    private static String normal(String name) {
        return name.replace('\\', '/').replaceFirst("^/+", "").toLowerCase(Locale.ROOT);
    }
}
