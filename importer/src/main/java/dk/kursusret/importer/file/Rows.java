package dk.kursusret.importer.file;

import dk.kursusret.importer.report.FileFault;
import java.util.Optional;

/** The rows of a file from the first on, one at a time: no file is held in memory as rows. */
public interface Rows extends AutoCloseable {

    /**
     * Blank rows too; empty at the end.
     *
     * @throws FileFault where what follows cannot be read
     */
    Optional<FileRow> next() throws FileFault;

    @Override
    void close() throws FileFault;
}
