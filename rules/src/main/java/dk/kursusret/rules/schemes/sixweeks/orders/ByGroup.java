package dk.kursusret.rules.schemes.sixweeks.orders;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.schemes.sixweeks.counting.Ledighedsydelse;

/** One condition that the orders for the insured and those on fleksjob word differently. */
public record ByGroup(Condition insured, Condition ledighedsydelse) implements Condition {

    @Override
    public String id() {
        return insured.id();
    }

    @Override
    public Provision provision() {
        return insured.provision();
    }

    @Override
    public Finding examine(Case kase) {
        return Ledighedsydelse.byGroup(kase, ledighedsydelse::examine, insured::examine);
    }
}
