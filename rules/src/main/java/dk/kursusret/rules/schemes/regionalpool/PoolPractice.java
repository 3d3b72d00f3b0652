package dk.kursusret.rules.schemes.regionalpool;

import dk.kursusret.rules.decision.Complaint;
import dk.kursusret.rules.engine.Examined;
import dk.kursusret.rules.decision.Authority;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.schemes.PoolAnswers;
import dk.kursusret.rules.engine.RuleVersion;
import dk.kursusret.rules.engine.Truth;
import dk.kursusret.rules.decision.Accompaniment;
import dk.kursusret.rules.decision.Statement;
import dk.kursusret.rules.facts.Group;
import dk.kursusret.rules.facts.PersonFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How the regional pool is administered: by the jobcentre, on the regions' lists, 80 per cent refunded. */
record PoolPractice() implements RuleVersion.Practice {
    private static final int BEVILLINGSRAMME = 5;

    @Override
    public Authority decidedBy(Case kase) {
        return Authority.JOBCENTRE;
    }

    @Override
    public List<String> lists(Case kase) {
        return PoolAnswers.lists(kase);
    }

    @Override
    public Accompaniment accompany(Case kase, Outcome outcome, List<Examined> examined) {
        List<Statement> notices = new ArrayList<>(PoolAnswers.inferredNeighbours(kase));
        notices.add(notice("employer-subsidy-among-other-things", "situation 3"));
        if (kase.is(PersonFact.GROUP, Group.FLEKSJOB).truth() == Truth.TRUE) {
            notices.add(PoolAnswers.notice("registration.fleksjob-in-frame-11", Citation.registration("4.7")));
        }
        if (!outcome.isYes()) {
            return Accompaniment.NOTHING.noticing(notices)
                    .suggesting(PoolAnswers.nextSteps(outcome, Citation.regionalPool("target group")));
        }
        notices.add(notice("groups-of-trades-for-overview", "lists"));
        notices.add(notice("private-courses-count", "lists"));
        notices.add(notice("extraordinary-additions", "lists"));
        notices.add(notice("allocation", "accounts"));
        notices.add(notice("accounts-cover-listed-courses", "accounts"));
        notices.addAll(registering(kase));
        return new Accompaniment(Optional.empty(), Optional.of(100),
                PoolAnswers.refund(kase, Citation.regionalPool("accounts")), List.of(PoolAnswers.accountsDue(kase)),
                PoolAnswers.nextSteps(outcome, Citation.regionalPool("target group")), List.of(), List.copyOf(notices),
                Optional.of(PoolAnswers.registration(kase, BEVILLINGSRAMME)));
    }

    /** What {@code registration} 4.2 says of the frame, then and later. */
    private static List<Statement> registering(Case kase) {
        boolean until2020 = kase.asOf().isBefore(RegionalPool.VERSION_2021.firstDay());
        boolean readyForWork = kase.is(PersonFact.GROUP, Group.KONTANTHJAELP_JOBPARAT).truth() == Truth.TRUE;
        List<Statement> notices = new ArrayList<>();
        notices.add(PoolAnswers.notice("registration.register-separately", Citation.registration("4.2")));
        if (!until2020) {
            notices.add(PoolAnswers.notice("registration.appointments-since-2021", Citation.registration("4.2")));
        } else if (readyForWork) {
            notices.add(PoolAnswers.notice("registration.separate-grant-ended", Citation.registration("4.2")));
        }
        return notices;
    }

    private static Statement notice(String id, String section) {
        return PoolAnswers.notice("regional-pool." + id, Citation.regionalPool(section));
    }

    @Override
    public List<Complaint> complaint(Case kase) {
        return List.of();
    }
}
