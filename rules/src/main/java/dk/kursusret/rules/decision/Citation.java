package dk.kursusret.rules.decision;

/**
 * The provision a statement rests on.
 *
 * @param document short name of one of the five documents, or {@code later-rules} for secondary sources
 * @param section as the document numbers it: "§ 2, stk. 3", "situation 1", "4.2"
 */
public record Citation(String document, String section) {

    /** Guidance to the order on 6 ugers jobrettet uddannelse, in force 29 June 2015. */
    public static Citation sixWeeks(String section) {
        return new Citation("six-weeks", section);
    }

    /** STAR's page on den regionale uddannelsespulje, last updated 19 January 2022. */
    public static Citation regionalPool(String section) {
        return new Citation("regional-pool", section);
    }

    /** STAR's guide to registration, 2022. */
    public static Citation registration(String section) {
        return new Citation("registration", section);
    }

    /** The proposal to spread one region's experience with upskilling the unskilled, October 2019. */
    public static Citation regionalExperience(String section) {
        return new Citation("regional-experience", section);
    }

    @Override
    public String toString() {
        return document + " " + section;
    }
}
