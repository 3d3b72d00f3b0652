package dk.kursusret.functions.priceceiling;

import dk.kursusret.rules.facts.CourseLevel;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The question how much a course may cost.
 *
 * @param knownOn answer as the lists and rates were known at the end of that day; empty for as known now
 * @param hours the length of the course
 * @param counted the part of the price that counts towards the ceiling, kroner excluding VAT; empty if no price is stated
 * @param excluded the part that does not count: the start fee, board and lodging
 */
record CeilingQuestion(LocalDate asOf, Optional<LocalDate> knownOn, BigDecimal hours, CourseLevel level,
        Optional<BigDecimal> counted,
        BigDecimal excluded) {}
