package dk.kursusret.functions.eligibility;

import dk.kursusret.rules.Decider;
import java.time.LocalDate;
import java.util.Optional;

/** The last day before a new main act, as the deployment says: its parameter {@code LawStandsUntil}. */
final class LawStandsUntil {
    private static final String VARIABLE = "LAW_STANDS_UNTIL";

    private LawStandsUntil() {}

    /** @throws java.time.format.DateTimeParseException where what the deployment says is no day */
    static LocalDate configured() {
        return Optional.ofNullable(System.getenv(VARIABLE)).or(() -> Optional.ofNullable(System.getProperty(VARIABLE)))
                .map(LocalDate::parse).orElse(Decider.LAW_STANDS_UNTIL);
    }
}
