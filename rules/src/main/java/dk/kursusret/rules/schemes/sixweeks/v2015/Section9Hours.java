package dk.kursusret.rules.schemes.sixweeks.v2015;

import static dk.kursusret.rules.facts.CourseFact.JOBCENTRE_COVERS_REST;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.schemes.sixweeks.HoursAccount;
import java.math.BigDecimal;

/**
 * The course fits into the hours left of the six weeks.
 * Exception, § 2, stk. 5: some hours are left, and the jobcentre grants what lies beyond them.
 */
public record Section9Hours(Provision provision) implements Condition {

    @Override
    public String id() {
        return "six-weeks.fits-into-hours-left";
    }

    @Override
    public Finding examine(Case kase) {
        return Finding.choose(HoursAccount.isFullAccount(kase), fits(HoursAccount.FULL, kase),
                fits(HoursAccount.PART, kase))
                .tellingKnown("course-hours", HoursAccount.course(kase))
                .tellingKnown("hours-left", HoursAccount.total(kase).with(HoursAccount.used(kase), BigDecimal::subtract));
    }

    private static Finding fits(BigDecimal total, Case kase) {
        return HoursAccount.fits(total, kase)
                .or(HoursAccount.someLeft(total, kase).and(kase.holds(JOBCENTRE_COVERS_REST)));
    }
}
