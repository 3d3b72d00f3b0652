package dk.kursusret.rules.rates;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An amount the law leaves to be set from time to time.
 *
 * @param id {@code price-ceiling}, {@code travel-allowance} …
 * @param value in {@code unit}
 * @param validFrom first day it applies
 * @param lastDay last day it applies; empty where no end is known
 * @param publishedOn when it was adopted or published; empty where unknown: then it counts as known from its first day
 */
public record Rate(String id, BigDecimal value, String unit, LocalDate validFrom, Optional<LocalDate> lastDay,
        Optional<LocalDate> publishedOn, Evidence evidence) {
    public static final String PRICE_CEILING = "price-ceiling";
    public static final String TRAVEL_ALLOWANCE = "travel-allowance";
    public static final String POOL_REFUND = "pool-refund";

    public boolean appliesOn(LocalDate day) {
        return !day.isBefore(validFrom) && (lastDay.isEmpty() || !day.isAfter(lastDay.get()));
    }

    /** Whether both give the same amount a value on the same day, and neither was published to replace the other. */
    public boolean contradicts(Rate other) {
        return id.equals(other.id) && (appliesOn(other.validFrom) || other.appliesOn(validFrom))
                && !replaces(other) && !other.replaces(this);
    }

    /** Published later: as when an amount is raised in the course of the year it applies to. */
    private boolean replaces(Rate earlier) {
        return publishedOn.filter(day -> earlier.publishedOn.filter(day::isAfter).isPresent()).isPresent();
    }

    /** The first day on which it was known. */
    public LocalDate knownFrom() {
        return publishedOn.orElse(validFrom);
    }

    public boolean isKnownOn(LocalDate day) {
        return !day.isBefore(knownFrom());
    }
}
