package dk.kursusret.functions.answers.lists;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.kursusret.catalog.Entry;
import dk.kursusret.catalog.Validity;
import dk.kursusret.functions.answers.PeriodView;
import dk.kursusret.rules.lists.EditionRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A course as one list describes it.
 *
 * @param remark null where there is none
 * @param added null where the list does not say
 * @param since the unbroken time around the day in which the list has it
 * @param periods all in which it has had it
 */
public record ListedView(@JsonUnwrapped EditionRef edition, @JsonInclude(Include.ALWAYS) Optional<String> remark,
        @JsonInclude(Include.ALWAYS) Optional<LocalDate> added, CourseView row,
        @JsonInclude(Include.ALWAYS) Optional<LocalDate> since, @JsonInclude(Include.ALWAYS) Optional<LocalDate> until,
        List<PeriodView> periods) {

    public static ListedView of(EditionRef edition, Entry entry, List<Validity> periods, LocalDate asOf) {
        // None where the list was published anew while we looked.
        Optional<Validity> now = periods.stream().filter(period -> period.holdsOn(asOf)).findFirst();
        return new ListedView(edition, entry.remark(), entry.added(), CourseView.of(entry),
                now.flatMap(Validity::firstDay), now.flatMap(Validity::lastDay),
                periods.stream().map(PeriodView::of).toList());
    }
}
