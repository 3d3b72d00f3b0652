package dk.kursusret.rules.schemes.trials;

import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.engine.Gap;
import dk.kursusret.rules.engine.Lifetime;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.engine.RuleVersion;
import dk.kursusret.rules.engine.Scheme;
import dk.kursusret.rules.engine.Situation;
import dk.kursusret.rules.facts.PersonFact;
import dk.kursusret.rules.schemes.BegunWithin;
import dk.kursusret.rules.schemes.HoldsNot;
import dk.kursusret.rules.schemes.NoVocationalEducationUnder30;
import dk.kursusret.rules.schemes.OfferWithinBenefit;
import dk.kursusret.rules.schemes.regionalpool.v2020.ListedInRegion;
import dk.kursusret.rules.schemes.regionalpool.v2020.TargetGroup;
import dk.kursusret.rules.sources.LegalSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The trial of 2021: a right to one short course from the region's list, from the first day of unemployment. */
public final class FirstDayCourseTrial {
    public static final String ID = "trial-first-day-course";
    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2021, 12, 31);
    private static final Provision COURSE = TrialOrders.trial1("§ 7, stk. 1, nr. 2", "§ 7, stk. 1, nr. 2");

    public static final Scheme SCHEME = new Scheme(ID,
            List.of(new RuleVersion(ID, Lifetime.of(FIRST_DAY, LAST_DAY),
                    List.of(Citation.of(LegalSource.order(2166, 2020), "§ 7"),
                            Citation.of(LegalSource.order(1755, 2021), "§ 7")),
                    Outcome.ENTITLED, Situation.only(List.of(
                            new TargetGroup(COURSE),
                            new ListedInRegion(COURSE),
                            new HoldsNot("trial-first-day-course.not-used", PersonFact.FIRST_DAY_COURSE_USED, COURSE),
                            new BegunWithin("trial.begun-in-time", FIRST_DAY, Optional.of(LAST_DAY),
                                    TrialOrders.trial1("§ 7, stk. 6-7", "§ 7, stk. 7-8")),
                            new PoolNotExhausted(TrialOrders.trial1("§ 7, stk. 1", "§ 7, stk. 2")),
                            OfferWithinBenefit.ofLab(), NoVocationalEducationUnder30.ofLab())),
                    TrialAdministration.FIRST_DAY_COURSE),
                    Gap.after(LAST_DAY, "notice.gap.trial-ended")));

    private FirstDayCourseTrial() {}
}
