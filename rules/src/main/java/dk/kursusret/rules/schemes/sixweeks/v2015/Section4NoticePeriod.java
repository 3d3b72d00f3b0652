package dk.kursusret.rules.schemes.sixweeks.v2015;

import static dk.kursusret.rules.facts.CourseFact.END;
import static dk.kursusret.rules.facts.CourseFact.START;

import dk.kursusret.rules.decision.Result;
import dk.kursusret.rules.decision.Truth;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.engine.Reading;
import dk.kursusret.rules.schemes.sixweeks.counting.Ledighedsydelse;
import dk.kursusret.rules.schemes.sixweeks.counting.NoticePeriod;
import dk.kursusret.rules.schemes.sixweeks.counting.Unemployment;
import java.time.LocalDate;

/**
 * A course begun in the notice period goes on after the first unemployed day of the benefit period. Where some of the
 * benefit period has been used already, a person must judge whether that day counts.
 */
public record Section4NoticePeriod(Provision provision) implements Condition {
    @Override
    public String id() {
        return "six-weeks.notice-period";
    }

    @Override
    public Finding examine(Case kase) {
        return Ledighedsydelse.byGroup(kase, someone -> Finding.choose(NoticePeriod.applies(someone),
                () -> lastsIntoUnemployment(someone).and(isFirstOfBenefitPeriod(someone)),
                () -> Finding.NOT_APPLICABLE));
    }

    private static Finding lastsIntoUnemployment(Case kase) {
        Reading<LocalDate> first = NoticePeriod.firstUnemployedDay(kase);
        Finding goesOn = first.with(kase.read(END), (day, end) -> !end.isBefore(day)).test(lasts -> lasts)
                .because(Result.NOT_MET, "over-before");
        Finding begun = kase.facts().get(START).map(start -> first.test(day -> start.isBefore(day)))
                .orElse(Finding.MET).because(Result.NOT_MET, "begun-after").resting(START);
        return begun.and(goesOn);
    }

    private static Finding isFirstOfBenefitPeriod(Case kase) {
        Finding begun = NoticePeriod.firstUnemployedDay(kase).test(day -> kase.asOf().isAfter(day));
        Finding anew = Ledighedsydelse.isReceived(kase).or(begun);
        return anew.truth() == Truth.TRUE ? anew
                : anew.or(Unemployment.weeks(kase).decide(
                        weeks -> weeks.signum() == 0 ? Finding.MET
                                : Finding.assessment("notice-within-a-benefit-period")));
    }
}
