package dk.kursusret.catalog.store;

/** Whether a conditional write was made, or refused because its condition did not hold. */
public enum WriteOutcome {
    WRITTEN, REFUSED
}
