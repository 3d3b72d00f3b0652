package dk.kursusret.rules.schemes.sixweeks.answers;

import static dk.kursusret.rules.facts.PersonFact.COVERED_BEFORE_2015;
import static dk.kursusret.rules.facts.PersonFact.CV_INTERVIEW_HELD;
import static dk.kursusret.rules.facts.PersonFact.FIRST_JOB_INTERVIEW_HELD;
import static dk.kursusret.rules.facts.PersonFact.REQUESTED_INTERVIEW_HELD;
import static dk.kursusret.rules.facts.PersonFact.REQUESTED_INTERVIEW_ON;

import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.decision.Deadline;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.facts.CourseFact;
import dk.kursusret.rules.schemes.sixweeks.counting.EarliestStart;
import dk.kursusret.rules.schemes.sixweeks.counting.TimeLimitTrial;
import java.time.LocalDate;
import java.util.Optional;

/** The deadlines of six weeks: days that must not be missed, or from which something is possible. */
final class Deadlines {
    private static final int DAYS_TO_INTERVIEW = 7;

    private Deadlines() {}

    /**
     * Empty for a course begun in the trial that lifted the six and nine months (BEK 1755/2021 § 12 and its
     * successors).
     */
    static Optional<Deadline> latestEnd(Case kase, Citation citation) {
        return WorkedOut.is(TimeLimitTrial.isBegunIn(kase)) ? Optional.empty()
                : WorkedOut.latestEnd(kase).value().map(day -> deadline(kase, "latest-end", day, citation));
    }

    /**
     * Until February 2017: whoever was under the scheme before 2015 keeps its later deadline.
     *
     * @param earlierScheme the provision on that deadline
     */
    static Optional<Deadline> latestEnd(Case kase, Citation citation, Citation earlierScheme) {
        return WorkedOut.holds(kase, COVERED_BEFORE_2015) ? WorkedOut.latestEndOfEarlierScheme(kase).value()
                .map(day -> deadline(kase, "latest-end", day, earlierScheme)) : latestEnd(kase, citation);
    }

    /** After five weeks of unemployment; empty where they do not bind the course. */
    static Optional<Deadline> earliestStart(Case kase, Citation citation) {
        return FiveWeeks.courseWaits(kase) ? EarliestStart.of(kase).value()
                .map(day -> deadline(kase, Deadline.EARLIEST_START, day, citation)) : Optional.empty();
    }

    /** Only while it is needed: an interview has been asked for and the CV interview held, but no job interview yet. */
    static Optional<Deadline> interviewBy(Case kase, Citation citation) {
        boolean needed = WorkedOut.holds(kase, CV_INTERVIEW_HELD) && WorkedOut.holdsNot(kase, FIRST_JOB_INTERVIEW_HELD)
                && WorkedOut.holdsNot(kase, REQUESTED_INTERVIEW_HELD) && !WorkedOut.isInNoticePeriod(kase);
        return kase.facts().get(REQUESTED_INTERVIEW_ON).filter(day -> needed)
                .map(day -> deadline(kase, "interview-by", day.plusDays(DAYS_TO_INTERVIEW), citation));
    }

    static Optional<Deadline> activationLatest(Case kase, Citation citation) {
        return LatestActivation.of(kase).map(day -> deadline(kase, "activation-latest", day, citation));
    }

    /**
     * On the day the course starts; for one begun in the notice period, on the day it becomes a course of the scheme.
     */
    static Optional<Deadline> tellJobcentre(Case kase, Citation citation) {
        Optional<LocalDate> start = WorkedOut.isInNoticePeriod(kase) ? WorkedOut.firstUnemployedDay(kase)
                : kase.facts().get(CourseFact.START);
        return start.map(day -> deadline(kase, "tell-jobcentre", day, citation));
    }

    private static Deadline deadline(Case kase, String id, LocalDate day, Citation citation) {
        return kase.deadline("six-weeks." + id, day, citation);
    }
}
