package dk.kursusret.rules.schemes.sixweeks.counting;

import static dk.kursusret.rules.facts.CourseFact.END;
import static dk.kursusret.rules.facts.CourseFact.START;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Finding;
import java.time.LocalDate;

/**
 * The trial that lifted the six and nine months (BEK 1755/2021 § 12 and its successors): for courses begun from 1
 * September 2021 to the end of 2022, whenever they are finished.
 */
public final class TimeLimitTrial {
    private static final Span DAYS = new Span(LocalDate.of(2021, 9, 1), LocalDate.of(2022, 12, 31));

    private TimeLimitTrial() {}

    /** Whether the course began in the trial; one that ends before the trial did not. */
    public static Finding isBegunIn(Case kase) {
        boolean before = !kase.knows(START)
                && kase.facts().get(END).filter(end -> end.isBefore(DAYS.firstDay())).isPresent();
        return (before ? Finding.NOT_MET : kase.read(START).test(DAYS::holds)).resting(START)
                .resting(END);
    }
}
