package dk.kursusret.rules.schemes.sixweeks.v2020;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.engine.Reading;
import dk.kursusret.rules.engine.Sources;
import dk.kursusret.rules.schemes.sixweeks.LatestEnd;
import java.time.LocalDate;

/**
 * Finished within the first 26 weeks (under 25 years) or 39 weeks (from 25, and on ledighedsydelse at any age).
 * Exception: a trial from September 2021 to the end of 2022 suspended it for decisions of those days.
 */
public record DeadlineFrom2020(Provision provision) implements Condition {
    private static final LocalDate SUSPENDED_FROM = LocalDate.of(2021, 9, 1);
    private static final LocalDate SUSPENDED_UNTIL = LocalDate.of(2022, 12, 31);

    @Override
    public String id() {
        return "six-weeks.completed-within-period-2020";
    }

    @Override
    public Finding examine(Case kase) {
        return isSuspended(kase) ? Finding.NOT_APPLICABLE
                : Finding.choose(hasNineMonths(kase), LatestEnd.endsWithin(LatestEnd.WEEKS_FROM_25, kase),
                        LatestEnd.endsWithin(LatestEnd.WEEKS_UNDER_25, kase));
    }

    /** Unknown while the deadline is suspended. */
    static Reading<LocalDate> latestEnd(Case kase) {
        return isSuspended(kase) ? Reading.unknown(Sources.NONE)
                : Reading.choose(hasNineMonths(kase), LatestEnd.within(LatestEnd.WEEKS_FROM_25, kase),
                        LatestEnd.within(LatestEnd.WEEKS_UNDER_25, kase));
    }

    private static boolean isSuspended(Case kase) {
        return !kase.asOf().isBefore(SUSPENDED_FROM) && !kase.asOf().isAfter(SUSPENDED_UNTIL);
    }

    private static Finding hasNineMonths(Case kase) {
        return LatestEnd.isFrom25(kase).or(LabGroup.isLedighedsydelse(kase));
    }
}
