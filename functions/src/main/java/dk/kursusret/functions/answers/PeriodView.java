package dk.kursusret.functions.answers;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.kursusret.catalog.Validity;
import java.time.LocalDate;
import java.util.Optional;

/** Days from the first to the last; null at an end that is open. */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record PeriodView(Optional<LocalDate> firstDay, Optional<LocalDate> lastDay) {

    public static PeriodView of(Validity days) {
        return new PeriodView(days.firstDay(), days.lastDay());
    }
}
