package dk.kursusret.rules.registration;

/**
 * A combination on which a section of {@code registration} 4 and the table of 10 disagree.
 *
 * @param allowedBy which of the two allows it
 * @param followed the one that answers follow: the section, unless it leaves the matter to the table
 */
public record TableDifference(Code frame, Code category, Side allowedBy, Side followed) {
    /** The two places in the guide. */
    public enum Side {
        SECTION, TABLE
    }
}
