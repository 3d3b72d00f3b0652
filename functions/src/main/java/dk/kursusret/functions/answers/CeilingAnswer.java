package dk.kursusret.functions.answers;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.rates.Rate;
import dk.kursusret.rules.texts.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a course may cost under the six-weeks scheme.
 *
 * @param applies whether there is a ceiling at all; there is one only for academy courses
 * @param weeklyCeiling null if none is known for the day
 * @param ceiling for the whole course, in whole kroner
 * @param exact the same to four decimals
 * @param counted the part of the price that counts towards the ceiling; null if no price is stated
 * @param difference how far the price is above the ceiling
 * @param availableYears the years that have a ceiling, given if the year asked about has none
 */
@AsStated
@OrNull
public record CeilingAnswer(LocalDate asOf, boolean applies, Outcome outcome,
        @JsonInclude(Include.NON_ABSENT) Optional<LocalDate> knownOn, Optional<Weekly> weeklyCeiling, BigDecimal hours,
        Optional<BigDecimal> ceiling, Optional<BigDecimal> exact, Optional<BigDecimal> price,
        Optional<BigDecimal> counted, BigDecimal excluded, Optional<BigDecimal> difference,
        @JsonInclude(Include.NON_ABSENT) Optional<List<Integer>> availableYears, boolean advisory,
        Text advisoryText) {

    /** How the price compares with the ceiling. */
    public enum Outcome {
        WITHIN, ABOVE, NOT_COMPARED, NOT_APPLICABLE, RATE_NOT_PUBLISHED
    }

    /** The ceiling for a full-time week, and the provision that sets it. */
    @AsStated
    public record Weekly(BigDecimal amount, int year, Optional<Citation> citation, RateView rate) {

        public static Weekly of(Rate weekly, Optional<Citation> citation) {
            return new Weekly(weekly.value(), weekly.validFrom().getYear(), citation, RateView.of(weekly));
        }
    }
}
