package dk.kursusret.rules.schemes.sixweeks;

import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.engine.Gap;
import dk.kursusret.rules.engine.Scheme;
import dk.kursusret.rules.schemes.sixweeks.v2015.SixWeeks2015;
import dk.kursusret.rules.schemes.sixweeks.v2020.SixWeeks2020;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 6 ugers jobrettet uddannelse: six weeks of the insured unemployed person's own choice from the national list. */
public final class SixWeeks {
    public static final Scheme SCHEME = new Scheme("six-weeks", List.of(
            new Gap(LocalDate.of(2015, 1, 1), Optional.of(LocalDate.of(2015, 6, 28)), Outcome.RULE_NOT_AVAILABLE, "notice.gap.six-weeks-2015"),
            SixWeeks2015.VERSION,
            new Gap(LocalDate.of(2017, 1, 1), Optional.of(LocalDate.of(2019, 12, 31)), Outcome.RULE_NOT_AVAILABLE, "notice.gap.six-weeks-2017"),
            SixWeeks2020.VERSION));

    private SixWeeks() {}
}
