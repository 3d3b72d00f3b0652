package dk.kursusret.importer.file;

import dk.kursusret.importer.dates.Dates;
import dk.kursusret.importer.finding.FileFault;
import dk.kursusret.importer.finding.Finding;
import java.util.List;
import java.util.Optional;

/**
 * A file that has been recognised, before the meaning of its cells is known.
 *
 * @param dates how its dates are to be read
 * @param findings faults and warnings that concern the file as such
 * @param lengths the lengths of the rows of a text; empty for other files, whose rows have no length
 * @param others lists in the file that are not read, except those that are withdrawn by name
 */
public record FileContent(Recognised recognised, Dates dates, List<Finding> findings, Source source,
        Optional<RowLengths> lengths, List<OtherList> others) {
    /**
     * The maximum size of a file by any door. It is that of the admin route, where the file passes the API gateway in
     * Base64.
     */
    public static final int MAX_BYTES = 4_500_000;

    public FileContent {
        findings = List.copyOf(findings);
        others = List.copyOf(others);
    }

    /** A file that has only one list, and is not text. */
    FileContent(Recognised recognised, Dates dates, List<Finding> findings, Source source) {
        this(recognised, dates, findings, source, Optional.empty(), List.of());
    }

    FileContent withOthers(List<OtherList> unread) {
        return new FileContent(recognised, dates, findings, source, lengths, unread);
    }

    /** The content of another list in the same file. */
    public FileContent of(OtherList other) {
        return new FileContent(recognised, dates, List.of(), other.source());
    }

    /** Opens the rows: all, or where there is a misplaced quotation mark those before it. */
    @FunctionalInterface
    public interface Source {
        Rows open() throws FileFault;
    }

    public Rows rows() throws FileFault {
        return source.open();
    }
}
