package dk.kursusret.rules.schemes.sixweeks.v2017;

import static dk.kursusret.rules.facts.CourseFact.END;
import static dk.kursusret.rules.facts.CourseFact.START;

import dk.kursusret.rules.decision.Truth;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Limit;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.schemes.sixweeks.counting.EarliestStart;
import dk.kursusret.rules.schemes.sixweeks.counting.NoticePeriod;
import dk.kursusret.rules.schemes.sixweeks.counting.Star;
import dk.kursusret.rules.schemes.sixweeks.counting.Unemployment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * The course begins no earlier than after five weeks of accumulated unemployment. Exceptions: one begun in the notice
 * period (§ 4), and courses marked on the list, within the trials.
 *
 * @param notice the provision of the exception for the notice period
 */
public record Section3FiveWeeks(Provision provision, Provision notice) implements Condition {

    @Override
    public String id() {
        return "six-weeks.waiting-period";
    }

    @Override
    public Finding examine(Case kase) {
        Finding waited = waited(kase);
        Finding finding = waited.truth() == Truth.TRUE ? waited : waited.or(Star.exempts(kase));
        finding = Finding.choose(NoticePeriod.applies(kase),
                Finding.NOT_APPLICABLE.because("in-notice").citing(notice.citedIn(kase)), finding)
                .resting(START).resting(END);
        Finding told = finding.truth() == Truth.TRUE ? tellingOfTheFirstDay(kase, finding) : finding;
        return Unemployment.isFloor(kase)
                ? told.noticing(kase.notice("six-weeks.hours-are-a-floor", provision.citedIn(kase)))
                : told;
    }

    /**
     * The weeks are counted from the day of the decision. Where unemployment begins only after it, and the course too
     * early for that, the answer says so.
     */
    private Finding tellingOfTheFirstDay(Case kase, Finding waited) {
        Optional<LocalDate> later = NoticePeriod.firstUnemployedDay(kase).value().filter(kase.asOf()::isBefore)
                .filter(first -> NoticePeriod.applies(kase).truth() == Truth.FALSE
                        && Star.exempts(kase).truth() == Truth.FALSE
                        && Unemployment.decide(kase, weeks -> beginsOn(EarliestStart.on(first, weeks), kase))
                                .truth() == Truth.FALSE);
        return later.map(first -> waited.noticing(kase.notice("six-weeks.weeks-from-the-decision",
                provision.citedIn(kase), Map.of("decided", kase.asOf(), "first", first)))).orElse(waited);
    }

    /**
     * Where the course begins so late that even unemployment beginning now is long enough, the weeks are not asked for.
     */
    private static Finding waited(Case kase) {
        Finding counted = Unemployment.decide(kase, weeks -> beginsOn(EarliestStart.on(kase.asOf(), weeks), kase));
        Finding fromNothing = beginsOn(EarliestStart.on(kase.asOf(), BigDecimal.ZERO), kase);
        return counted.truth() == Truth.UNKNOWN && fromNothing.truth() == Truth.TRUE
                ? fromNothing.resting(counted.sources())
                : counted;
    }

    /** A course that ends before the earliest day also began before it. */
    private static Finding beginsOn(LocalDate earliest, Case kase) {
        boolean overBefore = kase.facts().get(END).filter(end -> end.isBefore(earliest)).isPresent();
        return (kase.knows(START) || !overBefore ? kase.read(START).test(start -> !start.isBefore(earliest))
                : Finding.NOT_MET).limited(Limit.atLeast(START, earliest));
    }
}
