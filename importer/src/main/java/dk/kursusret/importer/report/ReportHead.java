package dk.kursusret.importer.report;

import java.util.List;

/**
 * What a report says of its file as a whole.
 *
 * @param file what it was taken for, and until when it holds
 * @param outcome what came of it
 * @param next what to do to go on
 * @param compared what it was compared with, how much was set aside, and what was acknowledged
 */
record ReportHead(List<String> file, String outcome, List<String> next, List<String> compared) {
    ReportHead {
        file = List.copyOf(file);
        next = List.copyOf(next);
        compared = List.copyOf(compared);
    }
}
