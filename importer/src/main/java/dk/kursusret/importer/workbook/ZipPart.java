package dk.kursusret.importer.workbook;

import dk.kursusret.importer.finding.FileFault;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * A part of a ZIP package, as described in the directory.
 *
 * @param method the compression method
 * @param crc the checksum of its inflated bytes
 * @param data the index at which its bytes begin
 * @param packed the number of its bytes in the package
 * @param inflated the number of its bytes when inflated
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
