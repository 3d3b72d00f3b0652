package dk.kursusret.rules.lists;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** The positive lists as they hold on the day a case is decided, as known on the day it asks for. */
@FunctionalInterface
public interface PositiveLists {
    /** The national list of six-weeks. */
    String NATIONAL = "six-weeks";
    /** The educations of the lift at 110 per cent. */
    String LIFT_110 = "lift-110";
    /** The educations of the lift with good chances of a job. */
    String LIFT_SHORTAGE = "lift-shortage";
    /** Those that are the same in the whole country; every other list is a region's, under the region's code. */
    Set<String> NATIONWIDE = Set.of(NATIONAL, LIFT_110, LIFT_SHORTAGE);

    /** The edition in force, supplements merged over it; empty where there is none. */
    Optional<Edition> inForce(String list);

    /** The edition that was in force on an earlier day: whoever applied then is judged by it too. */
    default Optional<Edition> inForceOn(String list, LocalDate day) {
        return Optional.empty();
    }

    /** The edition that was in force last, where it has ended without a successor here. */
    default Optional<Lapsed> lapsed(String list) {
        return Optional.empty();
    }

    /** @param successorDue the day after its last day */
    record Lapsed(EditionRef last, LocalDate successorDue) {}
}
