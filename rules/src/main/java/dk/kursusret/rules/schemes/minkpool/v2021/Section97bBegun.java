package dk.kursusret.rules.schemes.minkpool.v2021;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.schemes.BegunWithin;
import java.time.LocalDate;
import java.util.Optional;

/** Granted in 2021, begun before 1 April 2022; granted in 2022, begun before 1 April 2023. */
public record Section97bBegun(Provision provision) implements Condition {
    public static final LocalDate FIRST_DAY = LocalDate.of(2021, 3, 23);
    private static final int MONTHS_INTO_NEXT_YEAR = 3;

    @Override
    public String id() {
        return "mink-pool.begun-in-time";
    }

    @Override
    public Finding examine(Case kase) {
        return within(kase, FIRST_DAY);
    }

    /** Begun by 31 March of the year after the grant. */
    public static Finding within(Case kase, LocalDate firstDay) {
        LocalDate beforeApril = LocalDate.of(kase.asOf().getYear() + 1, 1, 1).plusMonths(MONTHS_INTO_NEXT_YEAR)
                .minusDays(1);
        return BegunWithin.within(kase, firstDay, Optional.of(beforeApril));
    }
}
