package dk.kursusret.functions.answers;

import dk.kursusret.catalog.edition.CivilDay;
import dk.kursusret.gateway.input.Faults;
import dk.kursusret.gateway.input.Fields;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The day asked about, as repeated in the answer.
 *
 * @param asOf today if none is stated
 * @param knownOn answer as known at the end of that day; empty for as known now
 */
public record When(LocalDate asOf, Optional<LocalDate> knownOn) {
    private static final List<String> PARAMETERS = List.of("asOf", "knownOn");

    /** Reads the parameters {@code asOf} and {@code knownOn}. */
    public static When of(Fields fields, Clock clock) {
        return new When(fields.day("asOf").orElse(CivilDay.today(clock)), fields.day("knownOn"));
    }

    /**
     * Reads them where no other parameters are allowed.
     *
     * @throws dk.kursusret.gateway.http.Problem 400 with every fault found
     */
    public static When of(Map<String, List<String>> parameters, Clock clock) {
        Faults faults = new Faults();
        When when = of(Fields.ofParameters(parameters, PARAMETERS, faults), clock);
        faults.throwIfAny();
        return when;
    }
}
