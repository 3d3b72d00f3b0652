package dk.kursusret.rules.schemes.sixweeks.v2015;

import static dk.kursusret.rules.facts.PersonFact.CV_INTERVIEW_HELD;
import static dk.kursusret.rules.facts.PersonFact.FIRST_JOB_INTERVIEW_HELD;
import static dk.kursusret.rules.facts.PersonFact.REQUESTED_INTERVIEW_HELD;
import static dk.kursusret.rules.facts.PersonFact.REQUESTED_INTERVIEW_ON;

import dk.kursusret.rules.decision.Result;
import dk.kursusret.rules.decision.Truth;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.schemes.sixweeks.counting.NoticePeriod;

/**
 * After the first job interview; or after an interview the person asked for, which must follow the CV interview. The
 * week within which it must be held binds the jobcentre, not the person. Exception, § 4: no interview is asked for in
 * the notice period.
 */
public record Section7Interview(Provision provision) implements Condition {

    @Override
    public String id() {
        return "six-weeks.interview-held";
    }

    @Override
    public Finding examine(Case kase) {
        return Finding.choose(NoticePeriod.applies(kase), () -> Finding.NOT_APPLICABLE.because("in-notice"),
                () -> held(kase));
    }

    private Finding held(Case kase) {
        Finding asked = kase.holds(CV_INTERVIEW_HELD).and(kase.holds(REQUESTED_INTERVIEW_HELD))
                .because(Result.MET, "the-one-asked-for");
        Finding held = kase.holds(FIRST_JOB_INTERVIEW_HELD).or(asked);
        boolean waits = held.truth() == Truth.FALSE && kase.knows(REQUESTED_INTERVIEW_ON);
        return (waits ? held.because(reason(kase)).noticing(kase.notice("six-weeks.week-from-the-cv-interview",
                provision.citedIn(kase))) : held).resting(REQUESTED_INTERVIEW_ON);
    }

    private static String reason(Case kase) {
        return kase.holds(CV_INTERVIEW_HELD).truth() == Truth.TRUE ? "asked-for-not-held" : "cv-interview-first";
    }
}
