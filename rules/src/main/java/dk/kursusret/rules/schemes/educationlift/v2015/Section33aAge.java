package dk.kursusret.rules.schemes.educationlift.v2015;

import static dk.kursusret.rules.facts.CourseFact.START;

import dk.kursusret.rules.decision.Basis;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.facts.PersonFact;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * 30 years. The acts say it of the person who gets the offer; we read it on the first day of the course.
 *
 * @param firstDayCounts what that reading rests on, where the person may have been another age on the day of the grant
 */
public record Section33aAge(Basis firstDayCounts, Provision provision) implements Condition {
    private static final int YEARS = 30;

    @Override
    public String id() {
        return "education-lift.from-30-years";
    }

    @Override
    public Finding examine(Case kase) {
        return kase.read(PersonFact.AGE).decide(age -> {
            Finding finding = Finding.of(age >= YEARS);
            return readingDecides(kase, age) ? finding.on(firstDayCounts) : finding;
        }).resting(START);
    }

    /** A birthday between grant and first day, or the other way round, may be the one that decides. */
    private static boolean readingDecides(Case kase, int age) {
        LocalDate start = kase.facts().get(START).orElse(kase.asOf());
        long birthdays = Math.abs(ChronoUnit.YEARS.between(kase.asOf(), start)) + 1;
        if (start.isAfter(kase.asOf())) {
            return age >= YEARS && age - birthdays < YEARS;
        }
        return start.isBefore(kase.asOf()) && age < YEARS && age + birthdays >= YEARS;
    }
}
