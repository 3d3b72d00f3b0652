package dk.kursusret.rules.schemes.shortagepool;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.facts.Group;
import dk.kursusret.rules.facts.PersonFact;
import dk.kursusret.rules.schemes.sixweeks.counting.Unemployment;
import java.math.BigDecimal;

/**
 * Three months of unemployment at least: accumulated for those on dagpenge (13 weeks, as the guidance of six weeks
 * equates them), unbroken for every other group. Whoever works in a fleksjob is not unemployed.
 */
public record ThreeMonths2020(Provision provision) implements Condition {
    private static final int MONTHS = 3;
    private static final BigDecimal ACCUMULATED_WEEKS = new BigDecimal("13");

    @Override
    public String id() {
        return "shortage-pool.three-months";
    }

    @Override
    public Finding examine(Case kase) {
        Finding accumulated = Unemployment.weeks(kase).test(weeks -> weeks.compareTo(ACCUMULATED_WEEKS) >= 0);
        Finding unbroken = kase.read(PersonFact.UNEMPLOYED_SINCE)
                .test(since -> !since.plusMonths(MONTHS).isAfter(kase.asOf()));
        return Finding.choose(kase.is(PersonFact.GROUP, Group.DAGPENGE), accumulated,
                Finding.choose(kase.is(PersonFact.GROUP, Group.FLEKSJOB), Finding.NOT_MET, unbroken));
    }
}
