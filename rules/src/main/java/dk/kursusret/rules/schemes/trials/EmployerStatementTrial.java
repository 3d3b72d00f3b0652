package dk.kursusret.rules.schemes.trials;

import static dk.kursusret.rules.decision.Citation.regionalPool;

import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.decision.Basis;
import dk.kursusret.rules.schemes.BegunBy;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.schemes.Holds;
import dk.kursusret.rules.schemes.HoldsNot;
import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.engine.Reading;
import dk.kursusret.rules.engine.RuleVersion;
import dk.kursusret.rules.engine.Scheme;
import dk.kursusret.rules.engine.Situation;
import dk.kursusret.rules.facts.CaseFact;
import dk.kursusret.rules.facts.EmployerFact;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The trial of 2020-2021: a right to begin one course where an employer states that employment follows. */
public final class EmployerStatementTrial {
    /** Length of the employment, of the course, and of the time before and after its start. */
    static final int MONTHS = 3;
    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 8, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2021, 12, 31);
    private static final Provision TRIAL = Provision.of(regionalPool("trial 2"));

    public static final Scheme SCHEME = new Scheme("trial-employer-statement", List.of(new RuleVersion(
            "trial-employer-statement", FIRST_DAY, Optional.of(LAST_DAY), Optional.empty(), Basis.PRIMARY, List.of(),
            Outcome.ENTITLED, List.of(Situation.of(Situation.ONLY, List.of(
                    new EmployerStatementTargetGroup(TRIAL),
                    new Holds("regional-pool.employer-statement", EmployerFact.STATEMENT, TRIAL),
                    new Holds("regional-pool.without-wage-subsidy", EmployerFact.WITHOUT_WAGE_SUBSIDY, TRIAL),
                    new EmploymentLasts3Months(TRIAL),
                    new Holds("trial-employer-statement.course-relevant", EmployerFact.COURSE_RELEVANT, TRIAL),
                    new Holds("regional-pool.course-agreed", EmployerFact.COURSE_AGREED, TRIAL),
                    new Holds("trial-employer-statement.agreed-while-unemployed",
                            EmployerFact.AGREED_WHILE_UNEMPLOYED, TRIAL),
                    new CourseLasts3MonthsAtMost(TRIAL),
                    new NoEarlierThan3MonthsBefore(TRIAL),
                    new NoLaterThan3MonthsAfter(TRIAL),
                    new SixMonthsUnemployedWhereAfter(TRIAL),
                    new OncePerEmployer(TRIAL),
                    new Holds("regional-pool.beyond-employer-training", EmployerFact.BEYOND_EMPLOYER_TRAINING, TRIAL),
                    new BegunBy("trial.begun-in-time", LAST_DAY, TRIAL),
                    new HoldsNot("trial.pool-not-exhausted", CaseFact.POOL_EXHAUSTED, TRIAL)))),
            TrialPractice.EMPLOYER_STATEMENT)));

    private EmployerStatementTrial() {}

    static Reading<LocalDate> earliestStart(Case kase) {
        return kase.read(EmployerFact.EMPLOYMENT_START).map(start -> start.minusMonths(MONTHS));
    }

    static Reading<LocalDate> latestEnd(Case kase) {
        return kase.read(EmployerFact.EMPLOYMENT_START).map(start -> start.plusMonths(MONTHS));
    }
}
