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

    /** A condition that does not apply stands in nobody's way. */
    public Truth truth() {
        return truth;
    }

    /** Where no other reason is given, that it came out so. */
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
