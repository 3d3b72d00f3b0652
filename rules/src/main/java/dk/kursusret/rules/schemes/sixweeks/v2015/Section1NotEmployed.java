package dk.kursusret.rules.schemes.sixweeks.v2015;

import static dk.kursusret.rules.facts.PersonFact.EMPLOYMENT;

import dk.kursusret.rules.decision.Result;
import dk.kursusret.rules.decision.Truth;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.facts.Employment;
import dk.kursusret.rules.schemes.sixweeks.counting.NoticePeriod;

/**
 * Not employed in the sense of the SVU and VEU rules; part-time work alongside the benefit is employment. Exception, §
 * 4: in the notice period, employment before the first unemployed day does not count.
 */
public record Section1NotEmployed(Provision provision) implements Condition {

    @Override
    public String id() {
        return "six-weeks.not-employed";
    }

    @Override
    public Finding examine(Case kase) {
        Finding selfEmployed = kase.is(EMPLOYMENT, Employment.SELF_EMPLOYED);
        return Finding.choose(beforeFirstUnemployedDay(kase), Finding.NOT_APPLICABLE.because("in-notice"),
                kase.is(EMPLOYMENT, Employment.NONE).because(Result.NOT_MET,
                        selfEmployed.truth() == Truth.TRUE ? "self-employed" : ""));
    }

    private static Finding beforeFirstUnemployedDay(Case kase) {
        return NoticePeriod.applies(kase)
                .andThen(() -> NoticePeriod.firstUnemployedDay(kase).test(day -> kase.asOf().isBefore(day)));
    }
}
