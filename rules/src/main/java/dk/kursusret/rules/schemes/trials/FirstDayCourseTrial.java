package dk.kursusret.rules.schemes.trials;

import static dk.kursusret.rules.decision.Citation.regionalPool;

import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.decision.Basis;
import dk.kursusret.rules.schemes.BegunBy;
import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.schemes.HoldsNot;
import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.engine.RuleVersion;
import dk.kursusret.rules.engine.Scheme;
import dk.kursusret.rules.engine.Situation;
import dk.kursusret.rules.facts.CaseFact;
import dk.kursusret.rules.facts.PersonFact;
import dk.kursusret.rules.schemes.regionalpool.ListedInRegion;
import dk.kursusret.rules.schemes.regionalpool.TargetGroup;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The trial of 2021: a right to one short course from the region's list, from the first day of unemployment. */
public final class FirstDayCourseTrial {
    private static final LocalDate LAST_DAY = LocalDate.of(2021, 12, 31);
    private static final Provision TRIAL = Provision.of(regionalPool("trial 1"));

    public static final Scheme SCHEME = new Scheme("trial-first-day-course", List.of(new RuleVersion(
            "trial-first-day-course", LocalDate.of(2021, 1, 1), Optional.of(LAST_DAY), Optional.empty(), Basis.PRIMARY,
            List.of(),
            Outcome.ENTITLED, List.of(Situation.of(Situation.ONLY, List.of(
                    new TargetGroup(TRIAL),
                    new ListedInRegion(TRIAL),
                    new HoldsNot("trial-first-day-course.not-used", PersonFact.FIRST_DAY_COURSE_USED, TRIAL),
                    new BegunBy("trial.begun-in-time", LAST_DAY, TRIAL),
                    new HoldsNot("trial.pool-not-exhausted", CaseFact.POOL_EXHAUSTED, TRIAL)))),
            TrialPractice.FIRST_DAY_COURSE)));

    private FirstDayCourseTrial() {}
}
