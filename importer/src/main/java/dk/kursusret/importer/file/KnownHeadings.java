package dk.kursusret.importer.file;

import java.util.List;

/** What is known of the headings that lists have. */
public interface KnownHeadings {

    /** How many of a row's cells are headings of one and the same layout. */
    int known(List<String> cells);

    /** Whether a row has every heading that a layout cannot do without. */
    boolean isComplete(List<String> cells);
}
