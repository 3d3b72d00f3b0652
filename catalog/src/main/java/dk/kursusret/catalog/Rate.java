package dk.kursusret.catalog;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An amount of the rules with its dates.
 *
 * @param id such as {@code price-ceiling}
 * @param validity the days it applies on
 * @param publishedOn the day from which it could be known; empty where that day was not found
 * @param checkedOn the day we last checked it against its source
 * @param unit in words, such as "kr. a km beyond 24 a day"
 */
public record Rate(String id, Validity validity, Optional<LocalDate> publishedOn, LocalDate checkedOn, BigDecimal value,
        String unit, RateBasis basis, String source) {

    /** A rate whose day of publication was not found counts as known from the first day it applies. */
    boolean isKnownOn(LocalDate day) {
        return publishedOn.or(validity::firstDay).filter(day::isBefore).isEmpty();
    }
}
