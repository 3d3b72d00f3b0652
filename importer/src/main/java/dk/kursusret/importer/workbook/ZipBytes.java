package dk.kursusret.importer.workbook;

import dk.kursusret.importer.finding.FileFault;
import java.nio.charset.Charset;
import java.util.Arrays;

/** The bytes of a ZIP package, whose numbers are little-endian. Reading beyond the end is refused. */
record ZipBytes(byte[] bytes) {

    int length() {
        return bytes.length;
    }

    boolean isRecord(int at, int signature, int length) throws FileFault {
        return bytes[at] == 'P' && at + length <= bytes.length && four(at) == signature;
    }

    int two(int at) throws FileFault {
        return (int) number(at, 2);
    }

    long four(int at) throws FileFault {
        return number(at, 4);
    }

    /** Reads eight bytes; negative where the number is larger than any package. */
    long eight(int at) throws FileFault {
        return number(at, 8);
    }

    String text(int at, int length, Charset charset) throws FileFault {
        refuseBeyond(at, length);
        return new String(bytes, at, length, charset);
    }

    boolean same(int at, int other, int length) throws FileFault {
        refuseBeyond(at, length);
        refuseBeyond(other, length);
        return Arrays.equals(bytes, at, at + length, bytes, other, other + length);
    }

    private long number(int at, int length) throws FileFault {
        refuseBeyond(at, length);
        long number = 0;
        for (int i = length - 1; i >= 0; i--) {
            number = number << 8 | bytes[at + i] & 0xFF;
        }
        return number;
    }

    private void refuseBeyond(int at, int length) throws FileFault {
        if (at < 0 || at > bytes.length - length) {
            throw new FileFault("F010");
        }
    }
}
