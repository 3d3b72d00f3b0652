package dk.kursusret.rules.schemes.shortagepool;

import dk.kursusret.rules.decision.Complaint;
import dk.kursusret.rules.engine.Examined;
import dk.kursusret.rules.decision.Authority;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.schemes.PoolAnswers;
import dk.kursusret.rules.engine.RuleVersion;
import dk.kursusret.rules.decision.Accompaniment;
import java.util.List;
import java.util.Optional;

/** How mangelpuljen was administered: by the jobcentre, needing no list, 80 per cent refunded. */
record ShortagePractice() implements RuleVersion.Practice {
    private static final int BEVILLINGSRAMME = 13;
    private static final Citation BACKGROUND = Citation.of("shortage-pool", "background");
    private static final Citation PROPOSAL = Citation.of("shortage-pool", "proposal");

    @Override
    public Authority decidedBy(Case kase) {
        return Authority.JOBCENTRE;
    }

    @Override
    public List<String> lists(Case kase) {
        return PoolAnswers.anyList(kase);
    }

    @Override
    public Accompaniment accompany(Case kase, Outcome outcome, List<Examined> examined) {
        if (!outcome.isYes()) {
            return Accompaniment.NOTHING.suggesting(PoolAnswers.nextSteps(outcome, BACKGROUND));
        }
        return new Accompaniment(Optional.empty(), Optional.of(100), PoolAnswers.refund(kase, BACKGROUND), List.of(),
                PoolAnswers.nextSteps(outcome, BACKGROUND), List.of(),
                List.of(PoolAnswers.notice("shortage-pool.refund-for-begun-courses", PROPOSAL),
                        PoolAnswers.notice("shortage-pool.distribution-by-interest", PROPOSAL),
                        PoolAnswers.notice("shortage-pool.budgets", BACKGROUND),
                        PoolAnswers.notice("registration.frames-before-2021", Citation.registration("4.13"))),
                Optional.of(PoolAnswers.registration(kase, BEVILLINGSRAMME)));
    }

    @Override
    public List<Complaint> complaint(Case kase) {
        return List.of();
    }
}
