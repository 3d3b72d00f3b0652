package dk.kursusret.rules.schemes.minkpool.v2023;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.schemes.minkpool.v2021.Section97bBegun;
import java.time.LocalDate;

/** Granted from June to December 2023, begun before 1 April 2024. */
public record Section97bBegun2023(Provision provision) implements Condition {
    public static final LocalDate FIRST_DAY = LocalDate.of(2023, 6, 1);

    @Override
    public String id() {
        return "mink-pool.begun-in-time";
    }

    @Override
    public Finding examine(Case kase) {
        return Section97bBegun.within(kase, FIRST_DAY);
    }
}
