package dk.kursusret.functions.priceceiling;

import dk.kursusret.rules.fact.CourseLevel;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How much a course may cost.
 *
 * @param hours the length of the course
 * @param counted what of the price counts towards the ceiling, kroner ex VAT; empty where no price is stated
 * @param excluded what does not count: the start fee, board and lodging
 */
record CeilingQuestion(LocalDate asOf, BigDecimal hours, CourseLevel level, Optional<BigDecimal> counted,
        BigDecimal excluded) {}
