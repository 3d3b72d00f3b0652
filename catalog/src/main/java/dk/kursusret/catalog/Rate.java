package dk.kursusret.catalog;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * An amount of the rules with its dates.
 *
 * @param id such as {@code price-ceiling}
 * @param validity the days it applies on
 * @param publishedOn the day from which it could be known
 * @param checkedOn the day we last checked it against its source
 * @param unit in words, such as "kr. a km beyond 24 a day"
 */
public record Rate(String id, Validity validity, LocalDate publishedOn, LocalDate checkedOn, BigDecimal value,
        String unit, Basis basis, String source) {}
