package dk.kursusret.rules.schemes.shortagepool;

import dk.kursusret.rules.decision.Accompaniment;
import dk.kursusret.rules.decision.Authority;
import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.decision.Complaint;
import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.decision.Statement;
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

/** How mangelpuljen was administered: by the jobcentre, without a list, 80 per cent refunded. */
record ShortageAdministration() implements RuleVersion.Administration {
    private static final int BEVILLINGSRAMME = 13;
    private static final Citation BACKGROUND = Citation.of("shortage-pool", "background");
    private static final Citation PROPOSAL = Citation.of("shortage-pool", "proposal");

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
        Travel travel = TravelToOffer.of(kase);
        Accompaniment.Builder answer = new Accompaniment.Builder().deadline(travel.applyBy())
                .nextSteps(PoolAnswers.nextSteps(kase, outcome, BACKGROUND))
                .notices(PoolAnswers.ofSpentPool(kase, BACKGROUND));
        if (outcome != Outcome.NOT_ENTITLED) {
            answer.deadlines(PoolMoney.accountsDue(ShortagePool.ID, kase));
        }
        if (!outcome.isYes()) {
            return answer.build();
        }
        PoolRegistration registration = PoolRegistration.in(BEVILLINGSRAMME, kase);
        return answer.notices(PoolAnswers.ofOffer(kase, BACKGROUND)).notices(ofPool(kase)).notices(travel.notices())
                .notices(registration.leftOpen()).benefitPercent(PoolAnswers.benefitPercent(kase))
                .amounts(PoolMoney.refund(ShortagePool.ID, kase)).amount(travel.amount())
                .registration(registration.registration()).build();
    }

    /** The proposals in the page of October 2019 concern the rest of that year and the next. */
    private static List<Statement> ofPool(Case kase) {
        List<Statement> notices = new ArrayList<>();
        if (!kase.asOf().isBefore(ShortagePool.EXTENDED)) {
            notices.add(kase.notice("shortage-pool.refund-for-begun-courses", PROPOSAL));
            notices.add(kase.notice("shortage-pool.distribution-by-interest", PROPOSAL));
        }
        notices.add(kase.notice("shortage-pool.budgets", BACKGROUND));
        notices.add(kase.notice("registration.frames-before-2021", Citation.registration("4.13")));
        return notices;
    }

    @Override
    public List<Complaint> complaint(Case kase) {
        return Complaints.ofMunicipality(kase);
    }
}
