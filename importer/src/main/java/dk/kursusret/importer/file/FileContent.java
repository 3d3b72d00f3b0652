package dk.kursusret.importer.file;

import dk.kursusret.importer.report.Finding;
import java.util.List;

/**
 * A file taken apart, before anything is known of what its cells mean.
 *
 * @param records all of them, blank ones too; what comes before a bad quotation mark where there is one
 * @param faults what stops the file
 */
public record FileContent(Recognised recognised, List<CsvRecord> records, List<Finding> faults) {
    public FileContent {
        records = List.copyOf(records);
        faults = List.copyOf(faults);
    }
}
