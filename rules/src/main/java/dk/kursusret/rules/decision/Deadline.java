package dk.kursusret.rules.decision;

import dk.kursusret.rules.texts.Text;
import java.time.LocalDate;

/** A day that must not be missed, or from which something is possible. */
public record Deadline(String id, LocalDate date, State state, Text text, Citation citation) {
    public static final String EARLIEST_START = "earliest-start";

    /** As seen from the day of the decision, which itself is still ahead. */
    public enum State {
        AHEAD, PASSED;

        public static State of(LocalDate date, LocalDate asOf) {
            return date.isBefore(asOf) ? PASSED : AHEAD;
        }
    }
}
