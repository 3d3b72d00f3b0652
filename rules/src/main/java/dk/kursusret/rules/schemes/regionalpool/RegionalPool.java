package dk.kursusret.rules.schemes.regionalpool;

import static dk.kursusret.rules.decision.Citation.regionalPool;
import static dk.kursusret.rules.decision.Citation.registration;

import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Lifetime;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.engine.RuleVersion;
import dk.kursusret.rules.engine.Scheme;
import dk.kursusret.rules.engine.Situation;
import dk.kursusret.rules.facts.EmployerFact;
import dk.kursusret.rules.schemes.FollowsCourse;
import dk.kursusret.rules.schemes.Holds;
import dk.kursusret.rules.schemes.NoVocationalEducationUnder30;
import dk.kursusret.rules.schemes.OfferWithinBenefit;
import dk.kursusret.rules.schemes.regionalpool.v2015.Section2ListedInOwnRegion;
import dk.kursusret.rules.schemes.regionalpool.v2015.Section33bDagpenge;
import dk.kursusret.rules.schemes.regionalpool.v2020.ListedInRegion;
import dk.kursusret.rules.schemes.regionalpool.v2020.Section10BegunIn2020;
import dk.kursusret.rules.schemes.regionalpool.v2020.TargetGroup;
import dk.kursusret.rules.schemes.regionalpool.v2021.Section9SixMonthsUnemployed;
import dk.kursusret.rules.schemes.regionalpool.v2021.Situation3CourseAfterStart;
import dk.kursusret.rules.sources.LegalSource;
import java.time.LocalDate;
import java.util.List;

/** Den regionale uddannelsespulje: short vocational courses that the municipality may grant. */
public final class RegionalPool {
    public static final String ID = "regional-pool";
    static final String LISTED_COURSE = "LISTED_COURSE";
    static final String EMPLOYER_STATEMENT = "EMPLOYER_STATEMENT";
    static final String EMPLOYER_SUBSIDY = "EMPLOYER_SUBSIDY";
    private static final LocalDate ORDER_OF_2016 = LocalDate.of(2016, 9, 10);
    private static final LocalDate LAB_OF_2020 = LocalDate.of(2020, 1, 1);
    private static final LocalDate TRIAL_OF_2020 = LocalDate.of(2020, 8, 1);
    private static final LocalDate END_OF_2020 = LocalDate.of(2020, 12, 31);
    private static final LocalDate IN_LAW = LocalDate.of(2021, 1, 1);
    /** It is in the texts of 1 February 2026. */
    private static final LocalDate KNOWN_UNTIL = LocalDate.of(2026, 2, 28);
    private static final LegalSource ORDER_1123 = LegalSource.order(1123, 2020);
    private static final Condition WITHIN_BENEFIT = OfferWithinBenefit.ofLab();
    private static final Condition UNDER_30 = NoVocationalEducationUnder30.ofLab();
    /** Shared by all situations, and asked about first. */
    private static final Condition TARGET_GROUP = new TargetGroup(page("target group", "§ 97, stk. 1"));

    public static final Scheme SCHEME = new Scheme(ID, List.of(
            version(Lifetime.of(LocalDate.of(2015, 1, 1), TRIAL_OF_2020.minusDays(1)), basis2015(),
                    PoolAdministration.OF_2015, Situation.of(LISTED_COURSE, listedInOwnRegion()),
                    Situation.notInForce(EMPLOYER_STATEMENT), Situation.notInForce(EMPLOYER_SUBSIDY)),
            version(Lifetime.of(TRIAL_OF_2020, END_OF_2020),
                    List.of(Citation.of(LegalSource.lab(TRIAL_OF_2020), "§ 97"), Citation.of(ORDER_1123, "§ 10"),
                            Citation.of(LegalSource.order(1181, 2019), "§ 2")),
                    PoolAdministration.OF_2020, Situation.of(LISTED_COURSE, listedInTrial()),
                    Situation.notInForce(EMPLOYER_STATEMENT), Situation.notInForce(EMPLOYER_SUBSIDY)),
            version(Lifetime.from(IN_LAW, KNOWN_UNTIL),
                    List.of(Citation.of(LegalSource.lab(IN_LAW), "§ 97"),
                            Citation.of(LegalSource.order(1974, 2020), "§ 2")),
                    PoolAdministration.OF_2021, Situation.of(LISTED_COURSE, listedCourse()),
                    Situation.of(EMPLOYER_STATEMENT, employerStatement()),
                    Situation.of(EMPLOYER_SUBSIDY, employerSubsidy()))));

    private RegionalPool() {}

    private static RuleVersion version(Lifetime lifetime, List<Citation> legalBasis,
            PoolAdministration administration, Situation... situations) {
        return new RuleVersion(ID, lifetime, legalBasis, Outcome.MAY_BE_GRANTED, List.of(situations), administration);
    }

    private static List<Citation> basis2015() {
        return List.of(Citation.of(LegalSource.lab(LocalDate.of(2015, 1, 1)), "§ 33 b"),
                Citation.of(LegalSource.lab(LAB_OF_2020), "§ 97"),
                Citation.of(LegalSource.order(1560, 2014), "§ 2"), Citation.of(LegalSource.order(1154, 2016), "§ 2"),
                Citation.of(LegalSource.order(1181, 2019), "§ 2"));
    }

    private static List<Condition> listedInOwnRegion() {
        return List.of(
                new Section33bDagpenge(Provision.lab("§ 33 b, stk. 1")
                        .from(LAB_OF_2020, Provision.lab("§ 97, stk. 1"))),
                new Section2ListedInOwnRegion(ofOrder(1560, 2014).from(ORDER_OF_2016, ofOrder(1154, 2016))
                        .from(LAB_OF_2020, ofOrder(1181, 2019))),
                WITHIN_BENEFIT, UNDER_30);
    }

    private static Provision ofOrder(int number, int year) {
        return Provision.of(Citation.of(LegalSource.order(number, year), "§ 2, stk. 2"));
    }

    private static List<Condition> listedInTrial() {
        Provision trial = Provision.of(registration("4.2").beside(ORDER_1123, "§ 10, stk. 1, nr. 1"));
        return List.of(new TargetGroup(trial), new ListedInRegion(trial),
                new Section10BegunIn2020(TRIAL_OF_2020, END_OF_2020,
                        Provision.of(Citation.of(ORDER_1123, "§ 10, stk. 8"))),
                WITHIN_BENEFIT, UNDER_30);
    }

    private static List<Condition> listedCourse() {
        return List.of(TARGET_GROUP,
                new ListedInRegion(page("situation 1", "§ 97, stk. 1, nr. 1")),
                WITHIN_BENEFIT, UNDER_30);
    }

    private static List<Condition> employerStatement() {
        Provision situation2 = page("situation 2", "§ 97, stk. 1, nr. 2");
        return List.of(TARGET_GROUP,
                new Holds("regional-pool.employer-statement", EmployerFact.STATEMENT, situation2),
                new Holds("regional-pool.without-wage-subsidy", EmployerFact.WITHOUT_WAGE_SUBSIDY, situation2),
                new Holds("regional-pool.course-agreed", EmployerFact.COURSE_AGREED, situation2),
                new FollowsCourse("regional-pool.employment-follows-immediately",
                        FollowsCourse.Earliest.DAY_AFTER_COURSE, situation2),
                WITHIN_BENEFIT, UNDER_30);
    }

    /** A subsidy to the employer, not an offer to the person: the conditions of offers do not apply. */
    private static List<Condition> employerSubsidy() {
        Provision situation3 = page("situation 3", "§ 97, stk. 3");
        return List.of(TARGET_GROUP,
                new Situation3CourseAfterStart(situation3),
                new Section9SixMonthsUnemployed("regional-pool.six-months-unemployed", situation3),
                new Holds("regional-pool.beyond-employer-training", EmployerFact.BEYOND_EMPLOYER_TRAINING,
                        situation3));
    }

    /** STAR's page, with the section of the Act that it explains, in the consolidation in force. */
    private static Provision page(String section, String lab) {
        return besides(section, lab, IN_LAW)
                .from(LocalDate.of(2022, 5, 22), besides(section, lab, LocalDate.of(2022, 5, 22)))
                .from(LocalDate.of(2024, 3, 1), besides(section, lab, LocalDate.of(2024, 3, 1)));
    }

    private static Provision besides(String section, String lab, LocalDate day) {
        return Provision.of(regionalPool(section).beside(LegalSource.lab(day), lab));
    }
}
