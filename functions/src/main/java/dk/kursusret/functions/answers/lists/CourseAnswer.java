package dk.kursusret.functions.answers.lists;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.kursusret.catalog.edition.CourseRow;
import dk.kursusret.catalog.edition.Validity;
import dk.kursusret.functions.answers.OrNull;
import dk.kursusret.functions.answers.When;
import dk.kursusret.rules.lists.EditionRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A course with each list that has it, and since when. */
public record CourseAnswer(@JsonUnwrapped When when, @JsonUnwrapped CourseView course, List<Listed> lists) {
    /**
     * A course as one list describes it.
     *
     * @param remark null where there is none
     * @param added null where the list does not say
     * @param since the unbroken time around the day in which the list has it
     * @param periods all in which it has had it
     */
    public record Listed(@JsonUnwrapped EditionRef edition, @OrNull Optional<String> remark,
            @OrNull Optional<LocalDate> added, CourseView row,
            @OrNull Optional<LocalDate> since, @OrNull Optional<LocalDate> until,
            List<Validity> periods) {

        public static Listed of(EditionRef edition, CourseRow entry, List<Validity> periods, LocalDate asOf) {
            // None where the list was published anew while we looked.
            Optional<Validity> now = periods.stream().filter(period -> period.holdsOn(asOf)).findFirst();
            return new Listed(edition, entry.written().remark(), entry.added(), CourseView.of(entry),
                    now.flatMap(Validity::firstDay), now.flatMap(Validity::lastDay),
                    periods);
        }
    }
}
