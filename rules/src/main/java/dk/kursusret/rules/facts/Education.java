package dk.kursusret.rules.facts;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * An education a person has begun.
 *
 * @param completed false where it was broken off; true where the request does not say
 * @param upperSecondaryRequiredToday whether admission requires upper secondary school today; for level OTHER only
 * @param years its length in years; for level OTHER only
 * @param usedInLast5Years whether the person has worked in it within the last five years
 */
public record Education(EducationLevel level, boolean completed, Optional<Boolean> upperSecondaryRequiredToday,
        Optional<BigDecimal> years, Optional<Boolean> usedInLast5Years) {}
