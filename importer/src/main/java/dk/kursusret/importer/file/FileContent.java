package dk.kursusret.importer.file;

import dk.kursusret.importer.dates.Dates;
import dk.kursusret.importer.finding.FileFault;
import dk.kursusret.importer.finding.Finding;
import java.util.List;
import java.util.Optional;

/**
 * A file that was recognised, before anything is known of what its cells mean.
 *
 * @param dates how its dates are to be read
 * @param findings what stops the file, and what an operator should know of it as a file
 * @param lengths of the rows of a text; empty where rows have no length
 * @param others lists in it that are not read, and that nothing says are withdrawn
 */
public record FileContent(Recognised recognised, Dates dates, List<Finding> findings, Source source,
        Optional<RowLengths> lengths, List<OtherList> others) {
    /** Of a file, through whichever door: what the admin route takes, where it crosses the gateway in Base64. */
    public static final int MOST_BYTES = 4_500_000;

    public FileContent {
        findings = List.copyOf(findings);
        others = List.copyOf(others);
    }

    /** A file with one list, whose rows have no length. */
    FileContent(Recognised recognised, Dates dates, List<Finding> findings, Source source) {
        this(recognised, dates, findings, source, Optional.empty(), List.of());
    }

    FileContent beside(List<OtherList> unread) {
        return new FileContent(recognised, dates, findings, source, lengths, unread);
    }

    /** Of the same file, a list that is not read. */
    public FileContent of(OtherList other) {
        return new FileContent(recognised, dates, List.of(), other.source());
    }

    /** Where the rows are; what comes before a bad quotation mark where there is one. */
    @FunctionalInterface
    public interface Source {
        Rows open() throws FileFault;
    }

    public Rows rows() throws FileFault {
        return source.open();
    }
}
