package dk.kursusret.rules.facts;

/** How far the right of this benefit period has been used. */
public enum SixWeeksUse {
    NONE, COMPLETED, INTERRUPTED
}
