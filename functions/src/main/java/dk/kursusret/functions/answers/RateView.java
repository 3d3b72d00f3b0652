package dk.kursusret.functions.answers;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.kursusret.rules.decision.Basis;
import dk.kursusret.rules.rates.Rate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** A rate with its dates and its source. */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record RateView(String id, BigDecimal value, String unit, LocalDate validFrom, Optional<LocalDate> lastDay,
        Optional<LocalDate> publishedOn, LocalDate checkedOn, Basis basis, String source) {

    public static RateView of(Rate rate) {
        return new RateView(rate.id(), rate.value(), rate.unit(), rate.validFrom(), rate.lastDay(),
                rate.publishedOn(), rate.checkedOn(), rate.basis(), rate.source());
    }
}
