package dk.kursusret.rules.rates;

import java.time.LocalDate;
import java.util.Optional;

/** The rates that are known. A day without one is a gap: an earlier rate is never used instead. */
@FunctionalInterface
public interface Rates {
    Optional<Rate> on(String id, LocalDate day);
}
