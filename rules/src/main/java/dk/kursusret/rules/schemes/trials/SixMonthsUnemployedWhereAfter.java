package dk.kursusret.rules.schemes.trials;

import static dk.kursusret.rules.facts.CourseFact.START;
import static dk.kursusret.rules.facts.EmployerFact.EMPLOYMENT_START;
import static dk.kursusret.rules.facts.PersonFact.UNEMPLOYED_SINCE;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;

/** A course after the start of the employment asks for six months of unemployment before that start. */
public record SixMonthsUnemployedWhereAfter(Provision provision) implements Condition {
    private static final int MONTHS = 6;

    @Override
    public String id() {
        return "trial-employer-statement.six-months-unemployed-where-after";
    }

    @Override
    public Finding examine(Case kase) {
        Finding after = kase.read(START).with(kase.read(EMPLOYMENT_START), (course, job) -> !course.isBefore(job))
                .test(isAfter -> isAfter);
        Finding longEnough = kase.read(UNEMPLOYED_SINCE).with(kase.read(EMPLOYMENT_START),
                (since, job) -> !since.plusMonths(MONTHS).isAfter(job)).test(enough -> enough);
        return Finding.choose(after, longEnough, Finding.NOT_APPLICABLE);
    }
}
