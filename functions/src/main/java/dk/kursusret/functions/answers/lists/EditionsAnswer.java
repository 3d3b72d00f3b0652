package dk.kursusret.functions.answers.lists;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.kursusret.functions.answers.OrNull;
import dk.kursusret.functions.answers.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The published editions of a list, oldest first.
 *
 * @param inForce the first day of the edition in force; null if there is none
 * @param last the first day of the latest edition if it has lapsed and none is in force; else null
 * @param lapsedOn the day after the last day of that edition; else null
 */
@OrNull
public record EditionsAnswer(@JsonUnwrapped When when, @JsonUnwrapped ListName name, Optional<LocalDate> inForce,
        Optional<LocalDate> last, Optional<LocalDate> lapsedOn, List<EditionView> editions) {}
