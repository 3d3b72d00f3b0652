package dk.kursusret.rules.schemes.shortagepool;

import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.decision.Basis;
import dk.kursusret.rules.schemes.BegunBy;
import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.schemes.Holds;
import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.engine.RuleVersion;
import dk.kursusret.rules.engine.Scheme;
import dk.kursusret.rules.engine.Situation;
import dk.kursusret.rules.facts.EmployerFact;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Mangelpuljen of 2017-2020: courses towards job titles in which employers lack people. */
public final class ShortagePool {
    private static final LocalDate LAST_DAY = LocalDate.of(2020, 12, 31);
    private static final Provision BACKGROUND = Provision.of(Citation.of("shortage-pool", "background"));
    private static final Provision PROPOSAL = Provision.of(Citation.of("shortage-pool", "proposal"));
    private static final Provision TRIAL = Provision.of((Citation.registration("4.13")));

    private static final Condition LETTER = new Holds("shortage-pool.letter-of-intent", EmployerFact.LETTER_OF_INTENT,
            BACKGROUND);
    private static final Condition SHORTAGE = new Holds("shortage-pool.job-title-in-shortage",
            EmployerFact.JOB_TITLE_IN_SHORTAGE, BACKGROUND);
    private static final Condition BEGUN = new BegunBy("shortage-pool.begun-in-time", LAST_DAY, TRIAL);

    public static final Scheme SCHEME = new Scheme("shortage-pool", List.of(
            version(LocalDate.of(2017, 1, 1), LocalDate.of(2019, 12, 31), List.of(
                    new ShortageTargetGroup2017(BACKGROUND),
                    new MoreThan3Months2017(BACKGROUND),
                    LETTER, SHORTAGE, BEGUN)),
            version(LocalDate.of(2020, 1, 1), LAST_DAY, List.of(
                    new ShortageTargetGroup2020(PROPOSAL),
                    new ThreeMonths2020(TRIAL),
                    LETTER, SHORTAGE, BEGUN))));

    private ShortagePool() {}

    private static RuleVersion version(LocalDate firstDay, LocalDate lastDay, List<Condition> conditions) {
        return new RuleVersion("shortage-pool", firstDay, Optional.of(lastDay), Optional.empty(), Basis.PRIMARY,
                List.of(),
                Outcome.MAY_BE_GRANTED, List.of(Situation.of(Situation.ONLY, conditions)), new ShortagePractice());
    }
}
