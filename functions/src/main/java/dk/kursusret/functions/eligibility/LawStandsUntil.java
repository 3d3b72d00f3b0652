package dk.kursusret.functions.eligibility;

import dk.kursusret.gateway.settings.Settings;
import dk.kursusret.rules.Decider;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** The last day before a new main act, whose text is not here, as whoever runs the functions says. */
public final class LawStandsUntil {
    public static final String NAME = "LAW_STANDS_UNTIL";

    private LawStandsUntil() {}

    /**
     * {@link Decider#LAW_STANDS_UNTIL} where nothing is said.
     *
     * @throws IllegalStateException where what is said is no day: a function that starts so answers nothing
     */
    public static LocalDate configured() {
        return read(Settings.ofFunction().asWritten(NAME));
    }

    static LocalDate read(Optional<String> said) {
        try {
            return said.map(LocalDate::parse).orElse(Decider.LAW_STANDS_UNTIL);
        } catch (DateTimeException e) {
            throw new IllegalStateException(NAME + " is not a day such as " + Decider.LAW_STANDS_UNTIL + ": "
                    + said.orElseThrow(), e);
        }
    }
}
