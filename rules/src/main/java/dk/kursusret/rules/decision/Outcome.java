package dk.kursusret.rules.decision;

/** What a scheme says, best first. */
public enum Outcome {
    /** A right, and every condition is met. */
    ENTITLED,
    /** Every condition is met; the authority decides at its discretion. */
    MAY_BE_GRANTED,
    /** Facts, data or an assessment that could still change the outcome are missing. */
    UNDETERMINED, NOT_ENTITLED,
    /** The scheme existed on that day, but we do not have its text. */
    RULE_NOT_AVAILABLE, NOT_IN_FORCE;

    public boolean isYes() {
        return this == ENTITLED || this == MAY_BE_GRANTED;
    }

    /** A yes, or not yet a no. */
    public boolean mayBeYes() {
        return isYes() || this == UNDETERMINED;
    }
}
