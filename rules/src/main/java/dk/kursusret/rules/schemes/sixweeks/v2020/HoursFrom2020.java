package dk.kursusret.rules.schemes.sixweeks.v2020;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.schemes.sixweeks.HoursAccount;
import java.math.BigDecimal;

/** The course fits into the hours left of the six weeks; whether a jobcentre may still grant the rest is not known. */
public record HoursFrom2020(Provision provision) implements Condition {

    @Override
    public String id() {
        return "six-weeks.fits-into-hours-left";
    }

    @Override
    public Finding examine(Case kase) {
        return Finding.choose(HoursAccount.isFullAccount(kase), HoursAccount.fits(HoursAccount.FULL, kase),
                HoursAccount.fits(HoursAccount.PART, kase))
                .tellingKnown("course-hours", HoursAccount.course(kase))
                .tellingKnown("hours-left", HoursAccount.total(kase).with(HoursAccount.used(kase), BigDecimal::subtract));
    }
}
