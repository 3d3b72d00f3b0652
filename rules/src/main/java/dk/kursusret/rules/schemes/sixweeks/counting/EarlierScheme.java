package dk.kursusret.rules.schemes.sixweeks.counting;

import dk.kursusret.rules.decision.Truth;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Reading;
import java.time.LocalDate;

/**
 * § 16: people under the earlier scheme keep its deadline: thirteen months from the age of 25, ten below it, twelve for
 * people visiteret to fleksjob (LBK 990/2014 §§ 26 a, stk. 3, and 73 b, stk. 1). Months are not converted there: a
 * course is in time within the first number of weeks in any case, and too late beyond one more.
 */
public final class EarlierScheme {
    private static final int WEEKS_FROM_25 = 56;
    private static final int WEEKS_UNDER_25 = 43;
    private static final int WEEKS_ON_LEDIGHEDSYDELSE = 52;

    private EarlierScheme() {}

    /** The last day that is in time however the months are counted. */
    public static Reading<LocalDate> latestEnd(Case kase) {
        return Reading.choose(Ledighedsydelse.isReceived(kase), () -> LatestEnd.within(WEEKS_ON_LEDIGHEDSYDELSE, kase),
                () -> Reading.choose(LatestEnd.isFrom25(kase), () -> LatestEnd.within(WEEKS_FROM_25, kase),
                        () -> LatestEnd.within(WEEKS_UNDER_25, kase)));
    }

    /** Whether the course ends in time, by age and group. */
    public static Finding isKept(Case kase) {
        return Finding.choose(Ledighedsydelse.isReceived(kase), () -> endsWithin(WEEKS_ON_LEDIGHEDSYDELSE, kase),
                () -> Finding.choose(LatestEnd.isFrom25(kase), () -> endsWithin(WEEKS_FROM_25, kase),
                        () -> endsWithin(WEEKS_UNDER_25, kase)));
    }

    /** Between that many weeks and one more, a person must count the months. */
    private static Finding endsWithin(int weeks, Case kase) {
        Finding surely = LatestEnd.endsWithin(weeks, kase);
        return surely.truth() == Truth.FALSE ? perhaps(surely, LatestEnd.endsWithin(weeks + 1, kase)) : surely;
    }

    private static Finding perhaps(Finding tooLate, Finding atTheMost) {
        return switch (atTheMost.truth()) {
            case TRUE -> Finding.assessment("earlier-scheme-deadline").resting(tooLate.sources());
            case UNKNOWN -> atTheMost;
            case FALSE -> tooLate;
        };
    }
}
