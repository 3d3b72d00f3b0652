package dk.kursusret.rules.schemes.trials;

import static dk.kursusret.rules.facts.CourseFact.END;
import static dk.kursusret.rules.facts.EmployerFact.EMPLOYMENT_START;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Limit;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.schemes.CourseDates;
import java.time.LocalDate;

/** The course ends no later than three months after the start of the employment. */
public record NoLaterThan3MonthsAfter(Provision provision) implements Condition {

    @Override
    public String id() {
        return "trial-employer-statement.no-later-than-3-months-after";
    }

    @Override
    public Finding examine(Case kase) {
        Finding ends = CourseDates.endsBy(EmployerStatementTrial.threeMonthsAfterStart(kase), kase);
        return kase.read(END).value().map(end -> ends.limited(Limit.atLeast(EMPLOYMENT_START, earliestStart(end))))
                .orElse(ends);
    }

    /**
     * The earliest start with which the course still ends in time; a day later where a short month would leave it out.
     */
    private static LocalDate earliestStart(LocalDate end) {
        LocalDate day = end.minusMonths(EmployerStatementTrial.MONTHS);
        return day.plusMonths(EmployerStatementTrial.MONTHS).isBefore(end) ? day.plusDays(1) : day;
    }
}
