package dk.kursusret.importer.report;

import java.util.List;

/**
 * What a report says about its file as a whole.
 *
 * @param file what the file was recognised as, and the last day of the list
 * @param outcome the outcome of the import
 * @param next what to do next
 * @param compared what the list was compared with, how many rows are quarantined, and what was acknowledged
 */
record ReportHead(List<String> file, String outcome, List<String> next, List<String> compared) {
    ReportHead {
        file = List.copyOf(file);
        next = List.copyOf(next);
        compared = List.copyOf(compared);
    }
}
