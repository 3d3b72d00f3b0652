package dk.kursusret.rules.sources;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A document, act or order that answers cite.
 *
 * @param id unique: "six-weeks", "BEK 710/2015", "LBK 280/2024"
 * @param document how a citation names it: its own id, but "LAB" for every consolidation of LAB
 * @param title in Danish, as it was published
 * @param date the day it was issued, or a page was last updated; empty where unknown
 * @param address of its official text
 */
public record LegalSource(String id, String document, Kind kind, String title, Optional<LocalDate> date,
        Optional<String> address) {

    /** What kind of source it is, strongest first. */
    public enum Kind {
        ACT, ORDER, GUIDANCE, PAGE, PROPOSAL;

        public boolean isLaw() {
            return this == ACT || this == ORDER;
        }
    }

    /** @throws IllegalArgumentException where there is no such source */
    public static LegalSource named(String id) {
        return LegalSources.find(id).orElseThrow(() -> new IllegalArgumentException("no legal source " + id));
    }

    /**
     * The source that a citation names: "BEK 710/2015", "registration"; for "LAB" and "ALF" the consolidation in force
     * on the day.
     *
     * @throws IllegalArgumentException where there is no such source
     */
    public static LegalSource cited(String document, LocalDate day) {
        return LegalSources.find(document).orElseGet(() -> LegalSources.inForce(document, day));
    }

    /** An order by its number: "BEK 710/2015" is {@code order(710, 2015)}. */
    public static LegalSource order(int number, int year) {
        return named("BEK " + number + "/" + year);
    }

    /** The consolidation of LAB in force on a day. */
    public static LegalSource lab(LocalDate day) {
        return LegalSources.inForce("LAB", day);
    }

    /**
     * The consolidation of the act on unemployment insurance (ALF) in force on a day.
     *
     * @throws IllegalArgumentException where we have none for that day
     */
    public static LegalSource alf(LocalDate day) {
        return LegalSources.inForce("ALF", day);
    }
}
