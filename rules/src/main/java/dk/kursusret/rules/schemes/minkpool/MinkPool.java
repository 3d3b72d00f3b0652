package dk.kursusret.rules.schemes.minkpool;

import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.decision.Complaint;
import dk.kursusret.rules.engine.Examined;
import dk.kursusret.rules.decision.Authority;
import dk.kursusret.rules.decision.Basis;
import dk.kursusret.rules.schemes.BegunBy;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.schemes.Holds;
import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.schemes.PoolAnswers;
import dk.kursusret.rules.engine.RuleVersion;
import dk.kursusret.rules.engine.Scheme;
import dk.kursusret.rules.engine.Situation;
import dk.kursusret.rules.decision.Accompaniment;
import dk.kursusret.rules.facts.PersonFact;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The pool of LAB § 97 b for people who worked in the mink industry: granted by 2022, begun before April 2023. */
public final class MinkPool {
    private static final Provision FRAME_18 = Provision.of(Citation.registration("4.6"));
    private static final LocalDate LAST_START = LocalDate.of(2023, 3, 31);

    public static final Scheme SCHEME = new Scheme("mink-pool", List.of(new RuleVersion("mink-pool",
            LocalDate.of(2021, 3, 23), Optional.of(LocalDate.of(2022, 12, 31)), Optional.empty(), Basis.PRIMARY, List.of(),
            Outcome.ENTITLED, List.of(Situation.of(Situation.ONLY, List.of(
                    new Holds("mink-pool.worked-in-mink-industry", PersonFact.WORKED_IN_MINK_INDUSTRY, FRAME_18),
                    new BegunBy("mink-pool.begun-in-time", LAST_START, FRAME_18)))),
            new MinkPractice())));

    private MinkPool() {}

    /** How the pool was administered: by the jobcentre, registered apart. */
    private record MinkPractice() implements RuleVersion.Practice {
        private static final int BEVILLINGSRAMME = 18;

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
                return Accompaniment.NOTHING.suggesting(PoolAnswers.nextSteps(outcome, FRAME_18.main()));
            }
            return new Accompaniment(Optional.empty(), Optional.of(100), List.of(), List.of(),
                    PoolAnswers.nextSteps(outcome, FRAME_18.main()), List.of(),
                    List.of(PoolAnswers.notice("education-lift.register-frame-apart", FRAME_18.main()),
                            PoolAnswers.notice("registration.granted-by-2022", FRAME_18.main())),
                    Optional.of(PoolAnswers.registration(kase, BEVILLINGSRAMME)));
        }

        @Override
        public List<Complaint> complaint(Case kase) {
            return List.of();
        }
    }
}
