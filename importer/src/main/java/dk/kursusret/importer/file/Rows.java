package dk.kursusret.importer.file;

import dk.kursusret.importer.finding.FileFault;
import dk.kursusret.importer.finding.Finding;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rows of a file from the first on, one at a time: no file is held in memory as rows. */
public interface Rows extends AutoCloseable {

    /**
     * Blank rows too; empty at the end.
     *
     * @throws FileFault where what follows cannot be read
     */
    Optional<FileRow> next() throws FileFault;

    /** What an operator should know of the rows read so far. */
    default List<Finding> findings() {
        return List.of();
    }

    /** Columns that a person who opens the file does not see, from 0. */
    default Set<Integer> hiddenColumns() {
        return Set.of();
    }

    @Override
    void close() throws FileFault;
}
