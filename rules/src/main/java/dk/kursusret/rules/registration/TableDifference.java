package dk.kursusret.rules.registration;

/**
 * A combination on which a section of {@code registration} 4 and the table of 10 disagree. The section is followed.
 *
 * @param allowedBy which of the two allows it
 */
public record TableDifference(Code frame, Code category, Side allowedBy) {
    /** Where in the guide. */
    public enum Side {
        SECTION, TABLE
    }
}
