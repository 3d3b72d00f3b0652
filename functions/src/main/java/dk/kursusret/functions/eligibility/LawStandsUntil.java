package dk.kursusret.functions.eligibility;

import dk.kursusret.gateway.settings.Settings;
import dk.kursusret.rules.Decider;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** The last day before a new main act whose text the rules do not hold yet, as configured by the operator. */
public final class LawStandsUntil {
    public static final String NAME = "LAW_STANDS_UNTIL";

    private LawStandsUntil() {}

    /**
     * {@link Decider#LAW_STANDS_UNTIL} where nothing is configured.
     *
     * @throws IllegalStateException if the value is not a date; the function then does not start
     */
    public static LocalDate configured() {
        return read(Settings.ofFunction().asWritten(NAME));
    }

    static LocalDate read(Optional<String> setting) {
        try {
            return setting.map(LocalDate::parse).orElse(Decider.LAW_STANDS_UNTIL);
        } catch (DateTimeException e) {
            throw new IllegalStateException(NAME + " is not a day such as " + Decider.LAW_STANDS_UNTIL + ": "
                    + setting.orElseThrow(), e);
        }
    }
}
