package dk.kursusret.functions.answers;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.kursusret.rules.decision.Hours;
import java.math.BigDecimal;
import java.util.Optional;

/** The hours account; a value is null if a fact it needs is unknown. */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record HoursView(Optional<BigDecimal> total, Optional<BigDecimal> used, Optional<BigDecimal> course,
        Optional<BigDecimal> remainingAfter) {

    static HoursView of(Hours hours) {
        return new HoursView(hours.total(), hours.used(), hours.course(), hours.remainingAfter());
    }
}
