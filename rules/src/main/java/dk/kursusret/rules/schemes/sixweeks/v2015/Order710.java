package dk.kursusret.rules.schemes.sixweeks.v2015;

import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.engine.Lifetime;
import dk.kursusret.rules.engine.RuleVersion;
import dk.kursusret.rules.engine.Situation;
import dk.kursusret.rules.schemes.sixweeks.answers.SixWeeksAdministration;
import dk.kursusret.rules.sources.LegalSource;
import java.time.LocalDate;

/** 6 ugers jobrettet uddannelse under BEK 710/2015, with the conditions of the order before it. */
public final class Order710 {
    private static final LegalSource ORDER = LegalSource.order(710, 2015);

    public static final RuleVersion VERSION = new RuleVersion("six-weeks",
            Lifetime.of(LocalDate.of(2015, 6, 29), LocalDate.of(2016, 1, 10)), Order1554.legalBasis(ORDER),
            Outcome.ENTITLED, Situation.only(Order1554.conditions(ORDER)), SixWeeksAdministration.BEK_710_2015);

    private Order710() {}
}
