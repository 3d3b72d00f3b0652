package dk.kursusret.rules.decision;

import java.util.Locale;

/** What a condition came to. */
public enum Result {
    MET(Truth.TRUE), NOT_MET(Truth.FALSE), UNKNOWN(Truth.UNKNOWN), NOT_APPLICABLE(Truth.TRUE);

    private final Truth truth;
    private final String reason = name().toLowerCase(Locale.ROOT).replace('_', '-');

    Result(Truth truth) {
        this.truth = truth;
    }

    /** A condition that does not apply does not stand in the way of a yes. */
    public Truth truth() {
        return truth;
    }

    /** The reason where a condition gives none: the result itself. */
    public String reason() {
        return reason;
    }

    public static Result of(Truth truth) {
        return switch (truth) {
            case TRUE -> MET;
            case FALSE -> NOT_MET;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
