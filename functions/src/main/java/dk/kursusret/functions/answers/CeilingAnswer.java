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
 * What a course may cost under six weeks.
 *
 * @param applies the ceiling is for academy courses alone
 * @param weeklyCeiling null where none is known for the day
 * @param ceiling in whole kroner
 * @param exact to four decimals
 * @param counted of the price what counts towards the ceiling; null where no price is stated
 * @param difference how far it lies above the ceiling
 * @param availableYears those with a ceiling, where the year has none
 */
@AsStated
@OrNull
public record CeilingAnswer(LocalDate asOf, boolean applies, Outcome outcome,
        @JsonInclude(Include.NON_ABSENT) Optional<LocalDate> knownOn, Optional<Weekly> weeklyCeiling, BigDecimal hours,
        Optional<BigDecimal> ceiling, Optional<BigDecimal> exact, Optional<BigDecimal> price,
        Optional<BigDecimal> counted, BigDecimal excluded, Optional<BigDecimal> difference,
        @JsonInclude(Include.NON_ABSENT) Optional<List<Integer>> availableYears, boolean advisory,
        Text advisoryText) {

    /** What a price comes to beside the ceiling. */
    public enum Outcome {
        WITHIN, ABOVE, NOT_COMPARED, NOT_APPLICABLE, RATE_NOT_PUBLISHED
    }

    /** The ceiling for a full-time week, and where it stands in the rules of the day. */
    @AsStated
    public record Weekly(BigDecimal amount, int year, Optional<Citation> citation, RateView rate) {

        public static Weekly of(Rate weekly, Optional<Citation> citation) {
            return new Weekly(weekly.value(), weekly.validFrom().getYear(), citation, RateView.of(weekly));
        }
    }
}
