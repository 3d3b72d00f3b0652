package dk.kursusret.rules.lists;

import java.util.Optional;

/** The positive lists as they hold on the day a case is decided, as known on the day it asks for. */
@FunctionalInterface
public interface PositiveLists {
    /** The national list of six-weeks; every other list is a region's, under the region's code. */
    String NATIONAL = "six-weeks";

    /** The edition in force, supplements merged over it; empty where there is none. */
    Optional<Edition> inForce(String list);
}
