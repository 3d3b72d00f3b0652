package dk.kursusret.rules.facts;

/** How far the right has been used in this benefit period; UNDERWAY means a path that is taken in pieces. */
public enum SixWeeksUse {
    NONE, UNDERWAY, COMPLETED, INTERRUPTED
}
