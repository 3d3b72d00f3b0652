package dk.kursusret.rules.lists;

import java.time.LocalDate;
import java.util.Optional;

/** The positive lists as they hold on the day a case is decided, as known on the day it asks for. */
@FunctionalInterface
public interface PositiveLists {
    /** The national list of six-weeks; regions' lists stand under the region's code. */
    String NATIONAL = "six-weeks";

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
