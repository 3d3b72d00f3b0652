package dk.kursusret.rules.schemes.regionalpool;

import static dk.kursusret.rules.decision.Citation.regionalPool;
import static dk.kursusret.rules.decision.Citation.registration;

import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.decision.Basis;
import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Gap;
import dk.kursusret.rules.schemes.Holds;
import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.engine.RuleVersion;
import dk.kursusret.rules.engine.Scheme;
import dk.kursusret.rules.engine.Situation;
import dk.kursusret.rules.facts.EmployerFact;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Den regionale uddannelsespulje: short vocational courses that the jobcentre may grant. */
public final class RegionalPool {
    private static final String LISTED_COURSE = "LISTED_COURSE";
    private static final String EMPLOYER_STATEMENT = "EMPLOYER_STATEMENT";
    private static final String EMPLOYER_SUBSIDY = "EMPLOYER_SUBSIDY";

    /** {@code registration} 4.2 holds for autumn 2020, but says only what a listed course needs. */
    public static final RuleVersion VERSION_2020 = new RuleVersion("regional-pool", LocalDate.of(2020, 8, 1),
            Optional.of(LocalDate.of(2020, 12, 31)), Optional.empty(), Basis.PRIMARY, List.of(), Outcome.MAY_BE_GRANTED,
            List.of(Situation.of(LISTED_COURSE, List.of(
                    new TargetGroup(Provision.of(registration("4.2"))),
                    new ListedInRegion(Provision.of(registration("4.2"))))),
                    Situation.notInForce(EMPLOYER_STATEMENT), Situation.notInForce(EMPLOYER_SUBSIDY)),
            new PoolPractice());

    /** STAR's page, last updated 19 January 2022. */
    public static final RuleVersion VERSION_2021 = new RuleVersion("regional-pool", LocalDate.of(2021, 1, 1),
            Optional.empty(), Optional.of(LocalDate.of(2022, 1, 19)), Basis.PRIMARY, List.of(), Outcome.MAY_BE_GRANTED,
            List.of(Situation.of(LISTED_COURSE, listedCourse()), Situation.of(EMPLOYER_STATEMENT, employerStatement()),
                    Situation.of(EMPLOYER_SUBSIDY, employerSubsidy())),
            new PoolPractice());

    public static final Scheme SCHEME = new Scheme("regional-pool", List.of(
            new Gap(LocalDate.of(2015, 1, 1), Optional.of(LocalDate.of(2020, 7, 31)), Outcome.RULE_NOT_AVAILABLE,
                    "notice.gap.regional-pool-2015"),
            VERSION_2020, VERSION_2021));

    private RegionalPool() {}

    private static List<Condition> listedCourse() {
        return List.of(
                new TargetGroup(Provision.of(regionalPool("target group"))),
                new ListedInRegion(Provision.of(regionalPool("situation 1"))));
    }

    private static List<Condition> employerStatement() {
        Provision situation2 = Provision.of(regionalPool("situation 2"));
        return List.of(
                new TargetGroup(Provision.of(regionalPool("target group"))),
                new Holds("regional-pool.employer-statement", EmployerFact.STATEMENT, situation2),
                new Holds("regional-pool.without-wage-subsidy", EmployerFact.WITHOUT_WAGE_SUBSIDY, situation2),
                new Holds("regional-pool.course-agreed", EmployerFact.COURSE_AGREED, situation2),
                new Holds("regional-pool.employment-follows-immediately",
                        EmployerFact.EMPLOYMENT_FOLLOWS_IMMEDIATELY, situation2));
    }

    private static List<Condition> employerSubsidy() {
        Provision situation3 = Provision.of(regionalPool("situation 3"));
        return List.of(
                new TargetGroup(Provision.of(regionalPool("target group"))),
                new Situation3CourseAfterStart(situation3),
                new Situation3SixMonthsUnemployed(situation3),
                new Holds("regional-pool.beyond-employer-training", EmployerFact.BEYOND_EMPLOYER_TRAINING,
                        situation3),
                new Holds("regional-pool.without-wage-subsidy", EmployerFact.WITHOUT_WAGE_SUBSIDY,
                        Provision.of(registration("4.2"))));
    }
}
