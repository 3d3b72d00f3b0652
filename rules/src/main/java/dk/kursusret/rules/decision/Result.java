package dk.kursusret.rules.decision;

/** What a condition came to. */
public enum Result {
    MET(Truth.TRUE), NOT_MET(Truth.FALSE), UNKNOWN(Truth.UNKNOWN), NOT_APPLICABLE(Truth.TRUE);

    private final Truth truth;

    Result(Truth truth) {
        this.truth = truth;
    }

    /** A condition that does not apply stands in nobody's way. */
    public Truth truth() {
        return truth;
    }

    public static Result of(Truth truth) {
        return switch (truth) {
            case TRUE -> MET;
            case FALSE -> NOT_MET;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
