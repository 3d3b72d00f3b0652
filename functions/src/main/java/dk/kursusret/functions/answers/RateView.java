package dk.kursusret.functions.answers;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.kursusret.rules.rates.Rate;
import dk.kursusret.rules.rates.RateBasis;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

/** A rate with its dates and its source. */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record RateView(String id, BigDecimal value, String unit, LocalDate validFrom, Optional<LocalDate> lastDay,
        Optional<LocalDate> publishedOn, LocalDate checkedOn, RateBasis basis, String source, Optional<URI> address) {

    public static RateView of(Rate rate) {
        return new RateView(rate.id(), rate.value(), rate.unit(), rate.validFrom(), rate.lastDay(),
                rate.publishedOn(), rate.evidence().checkedOn(), rate.evidence().basis(), rate.evidence().source(),
                rate.evidence().address());
    }
}
