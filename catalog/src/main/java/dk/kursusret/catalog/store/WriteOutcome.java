package dk.kursusret.catalog.store;

/** Whether a conditional write happened, or found that someone else had been there. */
public enum WriteOutcome {
    WRITTEN, REFUSED
}
