package dk.kursusret.rules.lists;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** The positive lists that hold on the day a case is decided, as they were known on the day it asks about. */
@FunctionalInterface
public interface PositiveLists {
    /** The national list of six-weeks. */
    String NATIONAL = "six-weeks";
    /** The educations of uddannelsesløft at 110 per cent. */
    String LIFT_110 = "lift-110";
    /** The educations of uddannelsesløft for the job titles that are hardest to recruit for. */
    String LIFT_SHORTAGE = "lift-shortage";
    /** The lists that are the same throughout the country; every other list is a region's. */
    Set<String> NATIONWIDE = Set.of(NATIONAL, LIFT_110, LIFT_SHORTAGE);

    /** The edition in force, supplements merged over it; empty where there is none. */
    Optional<Edition> inForce(String list);

    /** The edition that was in force on an earlier day: whoever applied then is judged by it too. */
    default Optional<Edition> inForceOn(String list, LocalDate day) {
        return Optional.empty();
    }

    /** The last edition that was in force, where it has ended and we have no successor. */
    default Optional<Lapsed> lapsed(String list) {
        return Optional.empty();
    }

    /** @param successorDue the day after the last day of that edition */
    record Lapsed(EditionRef last, LocalDate successorDue) {}
}
