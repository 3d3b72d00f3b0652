package dk.kursusret.importer.workbook;

import dk.kursusret.importer.finding.FileFault;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * A part of a ZIP package, as its directory has it.
 *
 * @param method how it is packed
 * @param crc what its bytes sum up to
 * @param data where it begins
 * @param packed its bytes in the package
 * @param inflated its bytes when they are unpacked
 */
record ZipPart(String name, int method, long crc, int data, int packed, long inflated) {
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    InputStream open(byte[] zip) throws FileFault {
        InputStream in = new ByteArrayInputStream(zip, data, packed);
        return switch (method) {
            case STORED -> in;
            case DEFLATED -> new InflaterInputStream(in, new Inflater(true), 8192);
            default -> throw new FileFault("F010");
        };
    }
}
