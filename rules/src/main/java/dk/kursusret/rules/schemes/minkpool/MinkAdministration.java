package dk.kursusret.rules.schemes.minkpool;

import dk.kursusret.rules.decision.Accompaniment;
import dk.kursusret.rules.decision.Authority;
import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.decision.Complaint;
import dk.kursusret.rules.decision.Deadline;
import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.decision.Statement;
import dk.kursusret.rules.decision.Step;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Examined;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.engine.RuleVersion;
import dk.kursusret.rules.facts.Answerer;
import dk.kursusret.rules.facts.CourseFact;
import dk.kursusret.rules.registration.AccountsCalendar;
import dk.kursusret.rules.schemes.Complaints;
import dk.kursusret.rules.schemes.PoolAnswers;
import dk.kursusret.rules.schemes.PoolMoney;
import dk.kursusret.rules.schemes.PoolRegistration;
import dk.kursusret.rules.schemes.Travel;
import dk.kursusret.rules.schemes.TravelToOffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How the mink pool was administered: by the jobcentre, voluntarily for the person, in a frame of its own. */
record MinkAdministration() implements RuleVersion.Administration {
    private static final int BEVILLINGSRAMME = 18;
    private static final AccountsCalendar ACCOUNTS = AccountsCalendar.load();
    private static final Provision OFFER = MinkProvisions.act("§ 97 b, stk. 1");
    private static final Provision DECLARED = MinkProvisions.act("§ 97 b, stk. 3");
    private static final Provision VOLUNTARY = MinkProvisions.act("§ 97 b, stk. 4", "§ 97 b, stk. 5");
    private static final Provision EXEMPT = MinkProvisions.act("§ 97 b, stk. 5", "§ 97 b, stk. 6");
    private static final Provision OUTLASTING = MinkProvisions.act("§ 97 b, stk. 6", "§ 97 b, stk. 7");
    private static final Provision NOT_ABROAD = MinkProvisions.order("§ 3, stk. 4", "§ 3, stk. 5");

    @Override
    public Authority decidedBy(Case kase) {
        return Authority.municipalityOn(kase.asOf());
    }

    @Override
    public List<String> lists(Case kase) {
        return PoolAnswers.anyList(kase);
    }

    @Override
    public Accompaniment accompany(Case kase, Outcome outcome, List<Examined> examined) {
        Accompaniment.Builder answer = new Accompaniment.Builder();
        if (!outcome.isYes()) {
            return answer.nextSteps(List.of(kase.step("mink-pool.ask", Answerer.CITIZEN, OFFER.citedIn(kase)))).build();
        }
        Travel travel = TravelToOffer.of(kase);
        PoolRegistration registration = PoolRegistration.in(BEVILLINGSRAMME, kase);
        answer.notices(notices(kase));
        if (registration.leftOpen().isEmpty()) {
            answer.notices(List.of(kase.notice("mink-pool.register-frame-apart", Citation.registration("4.6"))));
        }
        return answer.notices(registration.leftOpen()).notices(travel.notices())
                .benefitPercent(PoolAnswers.benefitPercent(kase)).amounts(PoolMoney.refund(MinkPool.ID, kase))
                .amount(travel.amount()).deadline(accountsDue(kase)).deadline(travel.applyBy()).nextSteps(steps(kase))
                .registration(registration.registration()).build();
    }

    /** Not due by year, as for other pools, but three months after the last course that the commitment pays for. */
    private static Optional<Deadline> accountsDue(Case kase) {
        return kase.facts().get(CourseFact.START)
                .flatMap(start -> ACCOUNTS.due(MinkPool.ID, start, kase.facts().get(CourseFact.END)))
                .map(due -> kase.deadline("mink-pool.accounts-due", due.day(), due.citation()));
    }

    private static List<Step> steps(Case kase) {
        return List.of(kase.step("mink-pool.apply", Answerer.CITIZEN, OFFER.citedIn(kase)),
                kase.step("mink-pool.declare", Answerer.CITIZEN, DECLARED.citedIn(kase)));
    }

    private static List<Statement> notices(Case kase) {
        List<Statement> notices = new ArrayList<>();
        if (PoolAnswers.benefitPercent(kase).isPresent()) {
            notices.add(kase.notice("mink-pool.benefit-own", OUTLASTING.citedIn(kase)));
        }
        notices.add(kase.notice("mink-pool.voluntary", VOLUNTARY.citedIn(kase)));
        notices.add(kase.notice("mink-pool.exempt-from-job-search", EXEMPT.citedIn(kase)));
        notices.add(kase.notice("mink-pool.may-outlast-benefit", OUTLASTING.citedIn(kase)));
        notices.add(kase.notice("mink-pool.not-abroad", NOT_ABROAD.citedIn(kase)));
        return List.copyOf(notices);
    }

    @Override
    public List<Complaint> complaint(Case kase) {
        return Complaints.ofMunicipality(kase);
    }
}
