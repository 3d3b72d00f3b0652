package dk.kursusret.rules.schemes.regionalpool;

import dk.kursusret.rules.decision.Accompaniment;
import dk.kursusret.rules.decision.Authority;
import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.decision.Complaint;
import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.decision.Step;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Examined;
import dk.kursusret.rules.engine.RuleVersion;
import dk.kursusret.rules.schemes.Complaints;
import dk.kursusret.rules.schemes.PoolAnswers;
import dk.kursusret.rules.schemes.PoolMoney;
import dk.kursusret.rules.schemes.PoolRegistration;
import dk.kursusret.rules.schemes.Travel;
import dk.kursusret.rules.schemes.TravelToOffer;
import java.util.ArrayList;
import java.util.List;

/** How the regional pool is administered: by the municipality, with the regions' lists, 80 per cent refunded. */
enum PoolAdministration implements RuleVersion.Administration {
    OF_2015, OF_2020, OF_2021;

    private static final int BEVILLINGSRAMME = 5;
    private static final Citation TARGET_GROUP = Citation.regionalPool("target group");
    private static final Citation SUBSIDY = Citation.regionalPool("situation 3");

    @Override
    public Authority decidedBy(Case kase) {
        return Authority.municipalityOn(kase.asOf());
    }

    @Override
    public List<String> lists(Case kase) {
        return PoolAnswers.lists(kase);
    }

    @Override
    public Accompaniment accompany(Case kase, Outcome outcome, List<Examined> examined) {
        Situations situations = Situations.of(examined);
        Travel travel = situations.mayOfferCourse() ? TravelToOffer.of(kase) : Travel.NONE;
        Accompaniment.Builder answer = new Accompaniment.Builder().deadline(travel.applyBy())
                .notices(PoolNotices.always(this, kase, situations));
        if (outcome != Outcome.NOT_ENTITLED) {
            answer.deadlines(PoolMoney.accountsDue(RegionalPool.ID, kase));
        }
        if (!outcome.isYes()) {
            return answer.nextSteps(PoolAnswers.nextSteps(kase, outcome, TARGET_GROUP)).build();
        }
        PoolRegistration registration = PoolRegistration.in(BEVILLINGSRAMME, kase);
        answer.notices(PoolNotices.ofYes(this, kase, situations)).notices(registration.leftOpen())
                .amounts(PoolMoney.refund(RegionalPool.ID, kase));
        if (situations.offersCourse()) {
            answer.amount(travel.amount()).notices(travel.notices()).benefitPercent(PoolAnswers.benefitPercent(kase));
        }
        return answer.nextSteps(steps(kase, situations)).registration(registration.registration()).build();
    }

    /** The person who is offered the course applies; for a subsidy to the employer, the employer does. */
    private static List<Step> steps(Case kase, Situations situations) {
        List<Step> steps = new ArrayList<>();
        if (situations.offersCourse()) {
            steps.addAll(PoolAnswers.nextSteps(kase, Outcome.MAY_BE_GRANTED, TARGET_GROUP));
        }
        if (situations.subsidisesEmployer()) {
            steps.addAll(PoolAnswers.employersSteps(kase, SUBSIDY));
        }
        return List.copyOf(steps);
    }

    @Override
    public List<Complaint> complaint(Case kase) {
        return Complaints.ofMunicipality(kase);
    }
}
