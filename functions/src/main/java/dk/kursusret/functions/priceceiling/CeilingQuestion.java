package dk.kursusret.functions.priceceiling;

import dk.kursusret.rules.facts.CourseLevel;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How much a course may cost.
 *
 * @param knownOn answers as lists and rates were known at the end of that day; empty: as known now
 * @param hours the length of the course
 * @param counted what of the price counts towards the ceiling, kroner ex VAT; empty where no price is stated
 * @param excluded what does not count: the start fee, board and lodging
 */
record CeilingQuestion(LocalDate asOf, Optional<LocalDate> knownOn, BigDecimal hours, CourseLevel level,
        Optional<BigDecimal> counted,
        BigDecimal excluded) {}
