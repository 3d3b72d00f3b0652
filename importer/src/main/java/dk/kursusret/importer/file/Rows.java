package dk.kursusret.importer.file;

import dk.kursusret.importer.finding.FileFault;
import dk.kursusret.importer.finding.Finding;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rows of a file, one at a time, so that no file is in memory as rows. */
public interface Rows extends AutoCloseable {

    /**
     * The next row, which may be blank; empty at the end.
     *
     * @throws FileFault where the rest cannot be read
     */
    Optional<FileRow> next() throws FileFault;

    /** Findings on the rows read so far. */
    default List<Finding> findings() {
        return List.of();
    }

    /** The columns, from 0, that are hidden from a person who opens the file. */
    default Set<Integer> hiddenColumns() {
        return Set.of();
    }

    @Override
    void close() throws FileFault;
}
