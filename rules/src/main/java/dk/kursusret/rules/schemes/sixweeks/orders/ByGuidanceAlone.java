package dk.kursusret.rules.schemes.sixweeks.orders;

import dk.kursusret.rules.decision.Basis;
import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.decision.Result;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Qualified;

/**
 * A condition that only the guidance of 2015 has, and no order: after 2015 a no that rests on it is inferred.
 *
 * @param section of the guidance
 */
public record ByGuidanceAlone(Condition condition, Citation section) implements Qualified {

    @Override
    public Finding examine(Case kase) {
        Finding finding = condition.examine(kase);
        return finding.result() != Result.NOT_MET ? finding
                : finding.on(Basis.INFERRED).noticing(kase.notice("six-weeks.by-guidance-alone", section));
    }
}
