package dk.kursusret.importer.file;

import java.util.List;

/** The headings that lists are known to have. */
public interface KnownHeadings {

    /** The largest number of a row's cells that are headings of one layout. */
    int known(List<String> cells);

    /** Whether a row has all required headings of some layout. */
    boolean isComplete(List<String> cells);
}
