package dk.kursusret.importer.file;

import dk.kursusret.importer.dates.Dates;
import dk.kursusret.importer.report.FileFault;
import dk.kursusret.importer.report.Finding;
import java.util.List;

/**
 * A file that was recognised, before anything is known of what its cells mean.
 *
 * @param dates how its dates are to be read
 * @param findings what stops the file, and what an operator should know of it as a file
 */
public record FileContent(Recognised recognised, Dates dates, List<Finding> findings, Source source) {
    public FileContent {
        findings = List.copyOf(findings);
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
