package dk.kursusret.importer.report;

import java.time.LocalDate;

/**
 * The last day of an edition or supplement.
 *
 * @param from where the day comes from
 */
public record LastDay(LocalDate day, From from) {

    /** The sources of a last day, in order of precedence. */
    public enum From {
        /** The operator, with the import. */
        OPTION,
        /** The file itself. */
        FILE,
        /** The kind of list, where nobody states a day. */
        KIND
    }
}
