package dk.kursusret.rules.schemes.sixweeks.orders;

import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.engine.Qualified;

/** A condition found in the act as well as in the order; the order is cited first. */
public record AlsoInAct(Condition condition, Provision act) implements Qualified {

    @Override
    public Finding examine(Case kase) {
        Finding finding = condition.examine(kase);
        Citation inAct = act.citedIn(kase);
        return inAct.equals(provision().citedIn(kase)) ? finding : finding.citing(inAct);
    }
}
