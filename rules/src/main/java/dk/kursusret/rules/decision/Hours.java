package dk.kursusret.rules.decision;

import java.math.BigDecimal;
import java.util.Optional;

/** The hours account; a part is empty where a fact it needs is unknown. {@code remainingAfter} is never below 0. */
public record Hours(Optional<BigDecimal> total, Optional<BigDecimal> used, Optional<BigDecimal> course,
        Optional<BigDecimal> remainingAfter) {}
