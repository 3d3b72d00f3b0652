package dk.kursusret.functions.lists;

import dk.kursusret.functions.answers.When;
import dk.kursusret.gateway.http.Problem;
import dk.kursusret.gateway.input.Faults;
import dk.kursusret.gateway.input.Fields;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which two editions are to be compared.
 *
 * @param sha256 the first digits of the file's hash; empty for the edition that stands
 * @param from the first day of the edition compared with; empty for the one before
 * @param fromSha256 the first digits of the other file's hash; empty for the edition that stands
 */
public record ChangesQuestion(String list, LocalDate firstDay, Optional<String> sha256, Optional<LocalDate> from,
        Optional<String> fromSha256, When when) {
    private static final List<String> PARAMETERS = List.of("from", "fromSha256", "sha256", "asOf", "knownOn");

    /** @throws dk.kursusret.gateway.http.Problem 400 with every fault found */
    public static ChangesQuestion read(EditionPath path, Map<String, List<String>> parameters, Clock clock) {
        Faults faults = new Faults();
        Fields fields = Fields.ofParameters(parameters, PARAMETERS, faults);
        Optional<LocalDate> firstDay = Fields.dayOfPath("edition", path.edition(), faults);
        Optional<String> sha256 = fields.hash("sha256");
        Optional<String> fromSha256 = fields.hash("fromSha256");
        Optional<LocalDate> from = fields.day("from").or(() -> fromSha256.isPresent() ? firstDay : Optional.empty());
        When when = When.of(fields, clock);
        faults.throwIfAny();
        return new ChangesQuestion(path.list(), firstDay.orElseThrow(), sha256, from, fromSha256, when);
    }
}
