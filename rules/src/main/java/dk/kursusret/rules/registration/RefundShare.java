package dk.kursusret.rules.registration;

import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.rates.Rate;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What the State refunds of a municipality's expense for a course.
 *
 * @param percent of the expense
 * @param citation the provision that says so
 * @param rate the rate it was taken from; empty where the provision itself states the number
 */
public record RefundShare(BigDecimal percent, Citation citation, Optional<Rate> rate) {}
