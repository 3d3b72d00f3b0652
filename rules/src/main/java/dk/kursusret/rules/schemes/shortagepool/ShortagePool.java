package dk.kursusret.rules.schemes.shortagepool;

import static dk.kursusret.rules.decision.Citation.registration;

import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Gap;
import dk.kursusret.rules.engine.Lifetime;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.engine.RuleVersion;
import dk.kursusret.rules.engine.Scheme;
import dk.kursusret.rules.engine.Situation;
import dk.kursusret.rules.facts.EmployerFact;
import dk.kursusret.rules.schemes.BegunWithin;
import dk.kursusret.rules.schemes.FollowsCourse;
import dk.kursusret.rules.schemes.Holds;
import dk.kursusret.rules.schemes.NoVocationalEducationUnder30;
import dk.kursusret.rules.schemes.OfferWithinBenefit;
import dk.kursusret.rules.schemes.shortagepool.v2017.Section5TargetGroup;
import dk.kursusret.rules.schemes.shortagepool.v2017.Section5ThreeMonths;
import dk.kursusret.rules.schemes.shortagepool.v2017.Section5WithinThreeMonthsBefore;
import dk.kursusret.rules.schemes.shortagepool.v2019.Section4TargetGroup;
import dk.kursusret.rules.sources.LegalSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Mangelpuljen, 2017-2020: courses that lead to a job for which employers lack people. */
public final class ShortagePool {
    public static final String ID = "shortage-pool";
    /**
     * From this day the pool is for every group. We have not seen the order that first said so; that of December 2019
     * repeats it.
     */
    static final LocalDate EXTENDED = LocalDate.of(2019, 11, 25);
    private static final LocalDate FIRST_DAY = LocalDate.of(2017, 1, 1);
    private static final LocalDate LAST_START_2019 = LocalDate.of(2019, 12, 31);
    private static final LocalDate LAST_DAY = LocalDate.of(2020, 12, 31);
    private static final LocalDate ORDER_OF_AUGUST_2020 = LocalDate.of(2020, 8, 1);
    private static final LegalSource ORDER_1455 = LegalSource.order(1455, 2017);
    private static final LegalSource ORDER_1464 = LegalSource.order(1464, 2019);
    private static final LegalSource ORDER_1123 = LegalSource.order(1123, 2020);

    public static final Scheme SCHEME = new Scheme(ID, List.of(
            version(FIRST_DAY, EXTENDED.minusDays(1), List.of(Citation.of(ORDER_1455, "§ 5")), conditions2017()),
            version(EXTENDED, LAST_DAY, List.of(Citation.of(ORDER_1464, "§ 4"), Citation.of(ORDER_1123, "§ 4")),
                    conditions2019()),
            Gap.after(LAST_DAY, "notice.gap.shortage-pool-ended")));

    private ShortagePool() {}

    private static RuleVersion version(LocalDate firstDay, LocalDate lastDay, List<Citation> legalBasis,
            List<Condition> conditions) {
        return new RuleVersion(ID, Lifetime.of(firstDay, lastDay), legalBasis, Outcome.MAY_BE_GRANTED,
                Situation.only(conditions), new ShortageAdministration());
    }

    private static List<Condition> conditions2017() {
        Provision background1 = Provision.of(background().beside(ORDER_1455, "§ 5, stk. 1"));
        List<Condition> all = new ArrayList<>(List.of(new Section5TargetGroup(background1),
                new Section5ThreeMonths(background1),
                new BegunWithin("shortage-pool.begun-in-time", FIRST_DAY, Optional.of(LAST_START_2019),
                        of1455("§ 5, stk. 4"))));
        all.addAll(ofEmployment(Provision.of(background().beside(ORDER_1455, "§ 5, stk. 2")), of1455("§ 5, stk. 2"),
                of1455("§ 5, stk. 1")));
        return all;
    }

    private static List<Condition> conditions2019() {
        List<Condition> all = new ArrayList<>(List.of(
                new Section4TargetGroup(beside(Citation.of("shortage-pool", "proposal"), "§ 4, stk. 1")),
                new Section5ThreeMonths(beside(registration("4.13"), "§ 4, stk. 1")),
                new BegunWithin("shortage-pool.begun-in-time", EXTENDED, Optional.of(LAST_DAY),
                        beside(registration("4.13"), "§ 4, stk. 4-5"))));
        all.addAll(ofEmployment(beside(background(), "§ 4, stk. 2"), of1464("§ 4, stk. 2"), of1464("§ 4, stk. 1")));
        return all;
    }

    private static List<Condition> ofEmployment(Provision statement, Provision stk2, Provision stk1) {
        return List.of(new Holds("shortage-pool.employer-statement", EmployerFact.STATEMENT, statement),
                new Holds("shortage-pool.job-title-in-shortage", EmployerFact.JOB_TITLE_IN_SHORTAGE, statement),
                new Holds("regional-pool.without-wage-subsidy", EmployerFact.WITHOUT_WAGE_SUBSIDY, stk2),
                new FollowsCourse("shortage-pool.employment-follows-immediately",
                        FollowsCourse.Earliest.LAST_DAY_OF_COURSE, stk2),
                new Section5WithinThreeMonthsBefore(stk1), OfferWithinBenefit.ofLab(),
                NoVocationalEducationUnder30.ofLab());
    }

    private static Citation background() {
        return Citation.of("shortage-pool", "background");
    }

    private static Provision of1455(String section) {
        return Provision.of(Citation.of(ORDER_1455, section));
    }

    private static Provision of1464(String section) {
        return Provision.of(Citation.of(ORDER_1464, section))
                .from(ORDER_OF_AUGUST_2020, Provision.of(Citation.of(ORDER_1123, section)));
    }

    private static Provision beside(Citation document, String section) {
        return Provision.of(document.beside(ORDER_1464, section))
                .from(ORDER_OF_AUGUST_2020, Provision.of(document.beside(ORDER_1123, section)));
    }
}
