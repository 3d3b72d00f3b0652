package dk.kursusret.importer.report;

import java.time.LocalDate;

/**
 * The last day of an edition or supplement.
 *
 * @param from who says so
 */
public record LastDay(LocalDate day, From from) {

    /** In the order in which they count. */
    public enum From {
        /** Whoever brings the file. */
        OPTION,
        /** The file itself. */
        FILE,
        /** Nobody: it follows from the kind of list. */
        KIND
    }
}
