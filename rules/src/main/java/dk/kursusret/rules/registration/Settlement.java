package dk.kursusret.rules.registration;

import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.decision.Statement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a municipality has covered of a year's courses.
 *
 * @param share that the pool covers in that year; empty where none is known
 * @param covered kroner from the pool; empty where the share is
 * @param uncovered kroner that stay with the municipality; empty where the share is
 * @param accountsDue the last day for sending in the accounts; empty for years before the pool, and for those whose law
 *        we do not have
 * @param citation the provision on the share
 */
public record Settlement(Optional<RefundShare> share, Optional<BigDecimal> covered, Optional<BigDecimal> uncovered,
        Optional<LocalDate> accountsDue, Citation citation, List<Statement> notices) {
    /** RATE_NOT_PUBLISHED: the rate of another year is never used instead. */
    public enum Outcome {
        SETTLED, RATE_NOT_PUBLISHED
    }

    public Outcome outcome() {
        return share.isPresent() ? Outcome.SETTLED : Outcome.RATE_NOT_PUBLISHED;
    }
}
