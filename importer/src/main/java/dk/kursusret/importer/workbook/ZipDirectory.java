package dk.kursusret.importer.workbook;

import dk.kursusret.importer.finding.FileFault;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The central directory of a ZIP package: the place, length and checksum of each part. The headers beside the parts
 * themselves are not relied on, since they may be written before these are known, and in several ways.
 */
final class ZipDirectory {
    private static final int PART_RECORD = 0x02014b50;
    private static final int LOCAL_RECORD = 0x04034b50;
    private static final int END_RECORD = 0x06054b50;
    private static final int WIDE_END_RECORD = 0x06064b50;
    private static final int WIDE_LOCATOR = 0x07064b50;
    private static final int PART_LENGTH = 46;
    private static final int LOCAL_LENGTH = 30;
    private static final int END_LENGTH = 22;
    private static final int WIDE_END_LENGTH = 56;
    private static final int LOCATOR_LENGTH = 20;
    private static final int WIDE_FIELD = 1;
    private static final int ENCRYPTED = 1;
    private static final long ELSEWHERE = 0xFFFFFFFFL;
    private final ZipBytes zip;

    private ZipDirectory(ZipBytes zip) {
        this.zip = zip;
    }

    /** @throws FileFault where the package is damaged, cut off or password-protected, or has too many parts */
    static List<ZipPart> read(byte[] bytes) throws FileFault {
        return new ZipDirectory(new ZipBytes(bytes)).parts();
    }

    /** Finds the last end record that fits the bytes before it; comments and white space may follow. */
    private List<ZipPart> parts() throws FileFault {
        for (int at = zip.length() - END_LENGTH; at >= 0; at--) {
            if (zip.isRecord(at, END_RECORD, END_LENGTH)) {
                int end = wideEnd(at);
                boolean wide = end != at;
                long count = wide ? zip.eight(end + 32) : zip.two(end + 10);
                long length = wide ? zip.eight(end + 40) : zip.four(end + 12);
                long start = wide ? zip.eight(end + 48) : zip.four(end + 16);
                if (at + END_LENGTH + zip.two(at + 20) <= zip.length() && start >= 0 && length >= 0
                        && start + length == end) {
                    return parts((int) start, end, count);
                }
            }
        }
        throw new FileFault("F010");
    }

    /** Where the directory ends: at the end record itself, or at its ZIP64 record. */
    private int wideEnd(int end) throws FileFault {
        int locator = end - LOCATOR_LENGTH;
        if (locator < 0 || !zip.isRecord(locator, WIDE_LOCATOR, LOCATOR_LENGTH)) {
            return end;
        }
        long wide = zip.eight(locator + 8);
        return wide >= 0 && wide < end && zip.isRecord((int) wide, WIDE_END_RECORD, WIDE_END_LENGTH) ? (int) wide
                : end;
    }

    private List<ZipPart> parts(int start, int end, long count) throws FileFault {
        if (count > Limits.PARTS) {
            throw Limits.inflated();
        }
        List<ZipPart> parts = new ArrayList<>();
        int at = start;
        for (long i = 0; i < count; i++) {
            if (!zip.isRecord(at, PART_RECORD, PART_LENGTH)) {
                throw new FileFault("F010");
            }
            int length = PART_LENGTH + zip.two(at + 28) + zip.two(at + 30) + zip.two(at + 32);
            if (at + length > end) {
                throw new FileFault("F010");
            }
            parts.add(part(at));
            at += length;
        }
        if (at != end) {
            throw new FileFault("F010");
        }
        return parts;
    }

    private ZipPart part(int at) throws FileFault {
        if ((zip.two(at + 8) & ENCRYPTED) != 0) {
            throw new FileFault("F011");
        }
        int wide = wideField(at);
        long inflated = zip.four(at + 24);
        long packed = zip.four(at + 20);
        long local = zip.four(at + 42);
        if (inflated == ELSEWHERE) {
            inflated = zip.eight(wide);
            wide += 8;
        }
        if (packed == ELSEWHERE) {
            packed = zip.eight(wide);
            wide += 8;
        }
        if (local == ELSEWHERE) {
            local = zip.eight(wide);
        }
        int nameLength = zip.two(at + 28);
        String name = zip.text(at + PART_LENGTH, nameLength, StandardCharsets.UTF_8);
        int data = data(local, at + PART_LENGTH, nameLength);
        if (packed < 0 || packed > zip.length() - data) {
            throw new FileFault("F010");
        }
        return new ZipPart(name, zip.two(at + 10), zip.four(at + 16), data, (int) packed, inflated);
    }

    /** Where a part's ZIP64 numbers begin; the end of the package where it has none. */
    private int wideField(int part) throws FileFault {
        int at = part + PART_LENGTH + zip.two(part + 28);
        int end = at + zip.two(part + 30);
        while (at + 4 <= end) {
            if (zip.two(at) == WIDE_FIELD) {
                return at + 4;
            }
            at += 4 + zip.two(at + 2);
        }
        return zip.length();
    }

    /** Where the part's bytes begin. Its name there must match the directory. */
    private int data(long local, int name, int nameLength) throws FileFault {
        if (local < 0 || local > zip.length() || !zip.isRecord((int) local, LOCAL_RECORD, LOCAL_LENGTH)
                || zip.two((int) local + 26) != nameLength
                || !zip.same((int) local + LOCAL_LENGTH, name, nameLength)) {
            throw new FileFault("F010");
        }
        return (int) local + LOCAL_LENGTH + nameLength + zip.two((int) local + 28);
    }
}
