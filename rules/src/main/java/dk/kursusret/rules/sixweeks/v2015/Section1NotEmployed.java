package dk.kursusret.rules.sixweeks.v2015;

import static dk.kursusret.rules.fact.PersonFact.EMPLOYMENT;

import dk.kursusret.rules.Case;
import dk.kursusret.rules.Citation;
import dk.kursusret.rules.Condition;
import dk.kursusret.rules.Finding;
import dk.kursusret.rules.fact.Employment;
import dk.kursusret.rules.sixweeks.NoticePeriod;

/**
 * Not employed in the sense of the SVU and VEU rules; part-time work with supplementary dagpenge is employment.
 * Exception, § 4: in the notice period, employment before the first unemployed day does not count.
 */
public record Section1NotEmployed(Citation citation) implements Condition {

    @Override
    public String id() {
        return "six-weeks.not-employed";
    }

    @Override
    public Finding examine(Case kase) {
        return Finding.choose(beforeFirstUnemployedDay(kase), Finding.NOT_APPLICABLE,
                kase.is(EMPLOYMENT, Employment.NONE));
    }

    private static Finding beforeFirstUnemployedDay(Case kase) {
        return NoticePeriod.applies(kase)
                .andThen(() -> NoticePeriod.firstUnemployedDay(kase).test(day -> kase.asOf().isBefore(day)));
    }
}
