package dk.kursusret.rules.facts;

/** How far the right of this benefit period has been used; UNDERWAY: a path that is taken in pieces. */
public enum SixWeeksUse {
    NONE, UNDERWAY, COMPLETED, INTERRUPTED
}
