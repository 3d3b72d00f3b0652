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
 * Which rows of which edition to return.
 *
 * @param sha256 the first digits of the file's hash; empty for the edition that stands
 */
public record EditionQuestion(String list, LocalDate firstDay, Optional<String> sha256, When when, Format format,
        Paging paging) {
    private static final List<String> PARAMETERS = List.of("sha256", "asOf", "knownOn", "page", "perPage", "format");

    /**
     * @param preferred the format of the rows if the parameters name none
     * @throws dk.kursusret.gateway.http.Problem 400 with every fault found
     */
    public static EditionQuestion read(EditionPath path, Map<String, List<String>> parameters, Format preferred,
            Clock clock) {
        Faults faults = new Faults();
        Fields fields = Fields.ofParameters(parameters, PARAMETERS, faults);
        Optional<LocalDate> firstDay = Fields.dayOfPath("edition", path.edition(), faults);
        Optional<String> sha256 = fields.hash("sha256");
        When when = When.of(fields, clock);
        Format format = Format.of(fields, preferred);
        Paging paging = Paging.of(fields, format);
        faults.throwIfAny();
        return new EditionQuestion(path.list(), firstDay.orElseThrow(), sha256, when, format, paging);
    }
}
