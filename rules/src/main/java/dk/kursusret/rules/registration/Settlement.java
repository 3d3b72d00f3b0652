package dk.kursusret.rules.registration;

import dk.kursusret.rules.decision.Statement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What a municipality has covered of a year's courses.
 *
 * @param covered kroner from the pool
 * @param uncovered kroner that stay with the municipality
 * @param accountsDue the last day for sending in the accounts
 */
public record Settlement(BigDecimal covered, BigDecimal uncovered, LocalDate accountsDue, List<Statement> notices) {}
