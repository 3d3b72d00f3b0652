package dk.kursusret.rules.schemes.sixweeks.v2020;

import static dk.kursusret.rules.facts.CourseFact.START;

import dk.kursusret.rules.decision.Basis;
import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.decision.Truth;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.schemes.sixweeks.counting.CompletedWithinPeriod;
import dk.kursusret.rules.schemes.sixweeks.counting.TimeLimitTrial;
import dk.kursusret.rules.sources.LegalSource;
import java.time.LocalDate;

/**
 * Six or nine months, except for courses begun in the trial that lifted them. It is our reading that the course's first
 * day decides, even on the first day of the trial.
 */
public record TrialWithoutTimeLimit(Provision provision) implements Condition {
    private static final Provision TRIAL = Provision.of(Citation.of(LegalSource.order(1755, 2021), "§ 12"))
            .from(LocalDate.of(2022, 1, 1), Provision.of(Citation.of(LegalSource.order(2498, 2021), "§ 8")))
            .from(LocalDate.of(2023, 1, 1), Provision.of(Citation.of(LegalSource.order(1589, 2022), "§ 7")));

    @Override
    public String id() {
        return CompletedWithinPeriod.ID;
    }

    @Override
    public Finding examine(Case kase) {
        Finding limited = CompletedWithinPeriod.examine(kase, provision.citedIn(kase));
        return limited.truth() == Truth.TRUE && !kase.knows(START) ? limited
                : Finding.choose(TimeLimitTrial.isBegunIn(kase), () -> lifted(kase), () -> limited);
    }

    private static Finding lifted(Case kase) {
        Citation trial = TRIAL.citedIn(kase);
        return Finding.NOT_APPLICABLE.because("lifted").citing(trial).on(Basis.INFERRED)
                .noticing(kase.notice("six-weeks.time-limit-lifted", trial));
    }
}
