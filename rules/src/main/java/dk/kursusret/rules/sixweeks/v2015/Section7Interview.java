package dk.kursusret.rules.sixweeks.v2015;

import static dk.kursusret.rules.fact.PersonFact.CV_INTERVIEW_HELD;
import static dk.kursusret.rules.fact.PersonFact.FIRST_JOB_INTERVIEW_HELD;
import static dk.kursusret.rules.fact.PersonFact.REQUESTED_INTERVIEW_HELD;

import dk.kursusret.rules.Case;
import dk.kursusret.rules.Citation;
import dk.kursusret.rules.Condition;
import dk.kursusret.rules.Finding;
import dk.kursusret.rules.sixweeks.NoticePeriod;

/**
 * After the first job interview; or after an interview the person asked for, which the cv interview comes before.
 * The week within which that one must be held binds the jobcentre, not the person.
 * Exception, § 4: no interview is asked for in the notice period.
 */
public record Section7Interview(Citation citation) implements Condition {

    @Override
    public String id() {
        return "six-weeks.interview-held";
    }

    @Override
    public Finding examine(Case kase) {
        return Finding.choose(NoticePeriod.applies(kase), Finding.NOT_APPLICABLE,
                kase.holds(FIRST_JOB_INTERVIEW_HELD)
                        .or(kase.holds(CV_INTERVIEW_HELD).and(kase.holds(REQUESTED_INTERVIEW_HELD))));
    }
}
