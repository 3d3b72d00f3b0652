package dk.kursusret.rules.decision;

/** What an answer rests on: the five documents, other sources, or a rule on a day after it was last known to hold. */
public enum Basis {
    PRIMARY, SECONDARY, LAST_KNOWN
}
