package dk.kursusret.rules.decision;

import dk.kursusret.rules.sources.LegalSource;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The provision a statement rests on.
 *
 * @param document short name of one of the five documents ({@code six-weeks}), or of an act or order ("BEK 1179/2019",
 *        "LAB")
 * @param section as the document numbers it: "§ 2, stk. 3", "situation 1", "4.2"
 * @param law the provision of the act or order behind it, in full: "BEK 710/2015 § 3"
 * @param address of that law's text, or of the document
 */
public record Citation(String document, String section, Optional<String> law, Optional<String> address) {

    /** A section of one of the five documents, with no law beside it. */
    public static Citation of(String document, String section) {
        return new Citation(document, section, Optional.empty(), LegalSource.named(document).address());
    }

    /** A provision of an act or order. */
    public static Citation of(LegalSource source, String section) {
        return new Citation(source.document(), section, Optional.of(source.document() + " " + section),
                source.address());
    }

    /** By the short name of a document, an order or an act; of an act, the consolidation in force on the day. */
    public static Citation named(String document, String section, LocalDate day) {
        LegalSource source = LegalSource.cited(document, day);
        return source.kind().isLaw() ? of(source, section) : of(document, section);
    }

    /** The same section, with the provision of an act or order that it explains. */
    public Citation beside(LegalSource source, String lawSection) {
        return new Citation(document, section, Optional.of(source.document() + " " + lawSection), source.address());
    }

    /** Guidance to the order on 6 ugers jobrettet uddannelse, in force 29 June 2015. */
    public static Citation sixWeeks(String section) {
        return of("six-weeks", section);
    }

    /** STAR's page on den regionale uddannelsespulje, last updated 19 January 2022. */
    public static Citation regionalPool(String section) {
        return of("regional-pool", section);
    }

    /** STAR's guide to registration, 2022. */
    public static Citation registration(String section) {
        return of("registration", section);
    }

    /** The proposal to spread one region's experience with upskilling the unskilled, October 2019. */
    public static Citation regionalExperience(String section) {
        return of("regional-experience", section);
    }

    @Override
    public String toString() {
        return document + " " + section;
    }
}
