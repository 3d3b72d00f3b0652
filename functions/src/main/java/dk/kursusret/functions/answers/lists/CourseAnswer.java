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

/** A course with each list that has it, and since when it has been on that list. */
public record CourseAnswer(@JsonUnwrapped When when, @JsonUnwrapped CourseView course, List<Listed> lists) {
    /**
     * A course as one list describes it.
     *
     * @param remark null if there is none
     * @param added null if the list does not say
     * @param since the first day of the unbroken period, around the day asked about, in which the list has it
     * @param periods all periods in which the list has had it
     */
    public record Listed(@JsonUnwrapped EditionRef edition, @OrNull Optional<String> remark,
            @OrNull Optional<LocalDate> added, CourseView row,
            @OrNull Optional<LocalDate> since, @OrNull Optional<LocalDate> until,
            List<Validity> periods) {

        public static Listed of(EditionRef edition, CourseRow entry, List<Validity> periods, LocalDate asOf) {
            // Empty if a new edition was published while we were reading.
            Optional<Validity> now = periods.stream().filter(period -> period.holdsOn(asOf)).findFirst();
            return new Listed(edition, entry.written().remark(), entry.added(), CourseView.of(entry),
                    now.flatMap(Validity::firstDay), now.flatMap(Validity::lastDay),
                    periods);
        }
    }
}
