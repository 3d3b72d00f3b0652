package dk.kursusret.functions.answers.lists;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.kursusret.functions.answers.OrNull;
import dk.kursusret.functions.answers.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What was published of a list, oldest first.
 *
 * @param inForce first day of the edition in force; null where there is none
 * @param last first day of the edition that held last, where none is in force because it is over; else null
 * @param lapsedOn the day after it; else null
 */
@OrNull
public record EditionsAnswer(@JsonUnwrapped When when, @JsonUnwrapped ListName name, Optional<LocalDate> inForce,
        Optional<LocalDate> last, Optional<LocalDate> lapsedOn, List<EditionView> editions) {}
