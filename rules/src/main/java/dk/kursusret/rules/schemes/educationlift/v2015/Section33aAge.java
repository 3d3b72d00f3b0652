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
 * At least 30 years old. The acts say so of the person who gets the offer; we take the age on the first day of the
 * course.
 *
 * @param firstDayCounts the basis of that reading, where it matters that the person may have had another age on the day
 *        of the grant
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

    /** Whether a birthday between the grant and the first day, in either order, may be what decides. */
    private static boolean readingDecides(Case kase, int age) {
        LocalDate start = kase.facts().get(START).orElse(kase.asOf());
        long birthdays = Math.abs(ChronoUnit.YEARS.between(kase.asOf(), start)) + 1;
        if (start.isAfter(kase.asOf())) {
            return age >= YEARS && age - birthdays < YEARS;
        }
        return start.isBefore(kase.asOf()) && age < YEARS && age + birthdays >= YEARS;
    }
}
