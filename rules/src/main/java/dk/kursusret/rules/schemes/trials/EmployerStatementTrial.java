package dk.kursusret.rules.schemes.trials;

import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.decision.Truth;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Gap;
import dk.kursusret.rules.engine.Lifetime;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.engine.Reading;
import dk.kursusret.rules.engine.RuleVersion;
import dk.kursusret.rules.engine.Scheme;
import dk.kursusret.rules.engine.Situation;
import dk.kursusret.rules.facts.CourseFact;
import dk.kursusret.rules.facts.EmployerFact;
import dk.kursusret.rules.schemes.BegunWithin;
import dk.kursusret.rules.schemes.Holds;
import dk.kursusret.rules.schemes.NoVocationalEducationUnder30;
import dk.kursusret.rules.schemes.OfferWithinBenefit;
import dk.kursusret.rules.schemes.regionalpool.v2021.Section9SixMonthsUnemployed;
import dk.kursusret.rules.sources.LegalSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The trial of 2020-2021: a right to begin one course where an employer states that employment follows. */
public final class EmployerStatementTrial {
    public static final String ID = "trial-employer-statement";
    /**
     * The shortest employment, the longest course, and how far the course may lie before and after the employment's
     * start.
     */
    static final int MONTHS = 3;
    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 8, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2021, 12, 31);
    private static final Provision RIGHT = TrialOrders.trial2("§ 10, stk. 1, nr. 2", "§ 7, stk. 1, nr. 1",
            "§ 7, stk. 1, nr. 1");
    private static final Provision AFTER_START = TrialOrders.trial2("§ 10, stk. 3", "§ 7, stk. 3", "§ 7, stk. 4");
    static final Condition SIX_MONTHS = new Section9SixMonthsUnemployed(
            "trial-employer-statement.six-months-unemployed-where-after", AFTER_START);

    public static final Scheme SCHEME = new Scheme(ID,
            List.of(new RuleVersion(ID, Lifetime.of(FIRST_DAY, LAST_DAY),
                    List.of(Citation.of(LegalSource.order(1123, 2020), "§ 10"),
                            Citation.of(LegalSource.order(2166, 2020), "§ 7"),
                            Citation.of(LegalSource.order(1755, 2021), "§ 7")),
                    Outcome.ENTITLED, Situation.only(conditions()), TrialAdministration.EMPLOYER_STATEMENT),
                    Gap.after(LAST_DAY, "notice.gap.trial-ended")));

    private EmployerStatementTrial() {}

    private static List<Condition> conditions() {
        return List.of(
                new EmployerStatementTargetGroup(RIGHT),
                new Holds("regional-pool.employer-statement", EmployerFact.STATEMENT, RIGHT),
                new Holds("trial-employer-statement.without-subsidy", EmployerFact.WITHOUT_WAGE_SUBSIDY, RIGHT),
                new EmploymentLasts3Months(RIGHT),
                new Holds("trial-employer-statement.course-relevant", EmployerFact.COURSE_RELEVANT, RIGHT),
                new CourseLasts3MonthsAtMost(RIGHT),
                new NoEarlierThan3MonthsBefore(RIGHT),
                new NoLaterThan3MonthsAfter(RIGHT),
                new AfterEmploymentStart.Only(new Holds("trial-employer-statement.agreed-while-unemployed",
                        EmployerFact.AGREED_WHILE_UNEMPLOYED, AFTER_START)),
                new AfterEmploymentStart.Only(SIX_MONTHS),
                new AfterEmploymentStart.Only(new Holds("trial-employer-statement.beyond-employer-training",
                        EmployerFact.BEYOND_EMPLOYER_TRAINING, AFTER_START)),
                new OncePerEmployer(TrialOrders.trial2("§ 10, stk. 2", "§ 7, stk. 2", "§ 7, stk. 3")),
                new BegunWithin("trial.begun-in-time", FIRST_DAY, Optional.of(LAST_DAY),
                        TrialOrders.trial2("§ 10, stk. 7-8", "§ 7, stk. 6-7", "§ 7, stk. 7-8")),
                new PoolNotExhausted(TrialOrders.trial2("§ 10, stk. 1", "§ 7, stk. 1", "§ 7, stk. 2")),
                new AfterEmploymentStart.Never(OfferWithinBenefit.ofLab()),
                new AfterEmploymentStart.Never(NoVocationalEducationUnder30.ofLab()));
    }

    /** Three months before the employment, but not before the trial itself. */
    static Reading<LocalDate> earliestStart(Case kase) {
        return kase.read(EmployerFact.EMPLOYMENT_START).map(start -> start.minusMonths(MONTHS))
                .map(first -> first.isBefore(FIRST_DAY) ? FIRST_DAY : first);
    }

    /** The earlier of the days by which the course must end; a start that is itself outside the window sets none. */
    static Reading<LocalDate> latestEnd(Case kase) {
        Reading<LocalDate> window = threeMonthsAfterStart(kase);
        return CourseLasts3MonthsAtMost.latestEnd(kase).value().filter(end -> beginsInWindow(kase))
                .map(byLength -> window.map(byWindow -> byLength.isBefore(byWindow) ? byLength : byWindow))
                .orElse(window);
    }

    static Reading<LocalDate> threeMonthsAfterStart(Case kase) {
        return kase.read(EmployerFact.EMPLOYMENT_START).map(start -> start.plusMonths(MONTHS));
    }

    private static boolean beginsInWindow(Case kase) {
        Reading<LocalDate> start = kase.read(CourseFact.START);
        return start.with(earliestStart(kase), (day, first) -> !day.isBefore(first)).test(in -> in)
                .and(start.test(day -> !day.isAfter(LAST_DAY))).truth() == Truth.TRUE;
    }
}
