package dk.kursusret.rules.schemes.regionalpool;

import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.decision.Statement;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.facts.Group;
import dk.kursusret.rules.facts.PersonFact;
import dk.kursusret.rules.schemes.PoolAnswers;
import dk.kursusret.rules.schemes.PoolMoney;
import dk.kursusret.rules.sources.LegalSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The notices that go with an answer about the regional pool. */
final class PoolNotices {
    private static final LocalDate SIGNED_BY_MANAGEMENT_FROM = LocalDate.of(2020, 1, 1);
    private static final Provision ACCOUNTS = inTheOrderOfTheExpense("§ 6");
    /** The most that the State has promised the municipality for the year. */
    private static final Provision COMMITMENT = inTheOrderOfTheExpense("§ 3, stk. 5");
    private static final Citation REGISTERED = Citation.registration("4.2");
    private static final Citation FLEKSJOB = Citation.registration("4.7");
    private static final Citation TARGET_GROUP = Citation.regionalPool("target group");
    private static final Citation LISTS = Citation.regionalPool("lists");
    private static final Citation PAID = Citation.regionalPool("accounts");
    private static final Citation SITUATION_3 = Citation.regionalPool("situation 3");
    private static final Citation IN_LAW = Citation.of(LegalSource.named("lov 2201/2020"), "§ 1");
    private static final Citation TRIAL_2 = Citation.of(LegalSource.order(1123, 2020), "§ 10, stk. 1, nr. 2");

    private PoolNotices() {}

    static List<Statement> always(PoolAdministration administration, Case kase, Situations situations) {
        List<Statement> notices = new ArrayList<>(PoolAnswers.ofSpentPool(kase, COMMITMENT.citedIn(kase)));
        switch (administration) {
            case OF_2015 -> notices.add(kase.notice("regional-pool.employer-situations-not-yet", IN_LAW));
            case OF_2020 -> notices.addAll(List.of(kase.notice("regional-pool.employer-situations-not-yet", IN_LAW),
                    kase.notice("regional-pool.trial-with-employer-statement", TRIAL_2)));
            case OF_2021 -> {
                if (situations.maySubsidiseEmployer()) {
                    notices.add(page(kase, "employer-subsidy-among-other-things", SITUATION_3));
                }
            }
        }
        if (isOf(Group.FLEKSJOB, kase)) {
            notices.add(kase.notice("registration.fleksjob-in-frame-11", FLEKSJOB));
        }
        return notices;
    }

    static List<Statement> ofYes(PoolAdministration administration, Case kase, Situations situations) {
        List<Statement> notices = new ArrayList<>();
        if (situations.offersCourse()) {
            notices.addAll(PoolAnswers.ofOffer(kase, TARGET_GROUP));
        }
        if (situations.subsidisesEmployer()) {
            notices.add(PoolAnswers.employerComplains(kase));
        }
        if (situations.grantsListedCourse()) {
            notices.add(page(kase, "groups-of-trades-for-overview", LISTS));
            notices.add(page(kase, "private-courses-count", LISTS));
        }
        if (administration == PoolAdministration.OF_2021) {
            notices.add(page(kase, "extraordinary-additions", LISTS));
        }
        notices.add(page(kase, "allocation", PAID));
        notices.add(kase.notice("regional-pool." + (isPaidFrom(SIGNED_BY_MANAGEMENT_FROM, kase)
                ? "accounts-signed-or-audited"
                : "accounts-audited"), ACCOUNTS.citedIn(kase)));
        notices.addAll(registering(administration, kase));
        return notices;
    }

    /** What {@code registration} 4.2 says about the frame from August 2020. */
    private static List<Statement> registering(PoolAdministration administration, Case kase) {
        List<Statement> notices = new ArrayList<>(List.of(guide(kase, "register-separately")));
        switch (administration) {
            case OF_2015 -> notices.add(guide(kase, "frame-5-told-from-august-2020"));
            case OF_2020 -> {
                if (isOf(Group.KONTANTHJAELP_JOBPARAT, kase)) {
                    notices.add(guide(kase, "separate-grant-ended"));
                }
            }
            case OF_2021 -> notices.add(guide(kase, "appointments-since-2021"));
        }
        return notices;
    }

    /** The expense falls in a year, and the order of that time says how the year is accounted for. */
    private static Provision inTheOrderOfTheExpense(String section) {
        return Provision.of(Citation.of(LegalSource.order(1560, 2014), section))
                .where(kase -> isPaidFrom(LocalDate.of(2016, 9, 10), kase),
                        Provision.of(Citation.of(LegalSource.order(1154, 2016), section)))
                .where(kase -> isPaidFrom(SIGNED_BY_MANAGEMENT_FROM, kase),
                        Provision.of(Citation.of(LegalSource.order(1181, 2019), section)))
                .where(kase -> isPaidFrom(LocalDate.of(2021, 1, 1), kase),
                        Provision.of(Citation.of(LegalSource.order(1974, 2020), section)));
    }

    private static boolean isPaidFrom(LocalDate day, Case kase) {
        return !PoolMoney.dayOfExpense(kase).isBefore(day);
    }

    private static boolean isOf(Group group, Case kase) {
        return kase.facts().get(PersonFact.GROUP).filter(one -> one == group).isPresent();
    }

    private static Statement guide(Case kase, String id) {
        return kase.notice("registration." + id, REGISTERED);
    }

    private static Statement page(Case kase, String id, Citation section) {
        return kase.notice("regional-pool." + id, section);
    }
}
