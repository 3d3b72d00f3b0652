package dk.kursusret.rules.rates;

import dk.kursusret.rules.decision.Basis;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An amount the law leaves to be set from time to time.
 *
 * @param id {@code price-ceiling}, {@code travel-allowance} …
 * @param value in {@code unit}
 * @param validFrom first day it applies
 * @param lastDay last day it applies; empty where it is open
 * @param publishedOn when it was adopted or published; empty where not known: then it counts as known from its first day
 * @param checkedOn when we last compared it with its source
 * @param basis PRIMARY from the five documents or an act, SECONDARY from elsewhere
 */
public record Rate(String id, BigDecimal value, String unit, LocalDate validFrom, Optional<LocalDate> lastDay,
        Optional<LocalDate> publishedOn, LocalDate checkedOn, Basis basis, String source) {
    public static final String PRICE_CEILING = "price-ceiling";
    public static final String TRAVEL_ALLOWANCE = "travel-allowance";
    public static final String POOL_REFUND = "pool-refund";

    public boolean appliesOn(LocalDate day) {
        return !day.isBefore(validFrom) && lastDay.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** The same amount has two values on some day. */
    public boolean overlaps(Rate other) {
        return id.equals(other.id) && (appliesOn(other.validFrom) || other.appliesOn(validFrom));
    }

    public boolean isKnownOn(LocalDate day) {
        return !day.isBefore(publishedOn.orElse(validFrom));
    }
}
