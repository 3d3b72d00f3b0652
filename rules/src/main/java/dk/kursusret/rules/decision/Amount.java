package dk.kursusret.rules.decision;

import dk.kursusret.rules.rates.Rate;
import dk.kursusret.rules.texts.Text;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * An amount that goes with a yes.
 *
 * @param amount in kroner; empty where we cannot know it
 * @param percent where the amount is a share
 * @param formula how it is worked out, or why it is unknown
 */
public record Amount(String id, Optional<BigDecimal> amount, Optional<BigDecimal> percent, Text formula,
        Citation citation, Optional<Rate> rate, Optional<Kind> kind) {

    /** Which right it is, where it may be more than one. */
    public enum Kind {
        /** To board and lodging. */
        RIGHT,
        /** To what of board and lodging is not in the price. */
        PARTLY,
        /** To travel, by assessment. */
        ASSESSED
    }
}
