package dk.kursusret.rules.fact;

/** How far the right of this benefit period has been used. */
public enum SixWeeksUse {
    NONE, COMPLETED, INTERRUPTED
}
