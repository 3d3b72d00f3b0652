package dk.kursusret.rules.schemes.minkpool;

import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.schemes.minkpool.v2023.Section97bBegun2023;
import dk.kursusret.rules.sources.LegalSource;
import java.time.LocalDate;

/** Where the law has the pool: § 97 b, cited from the first consolidation with those words, and three orders. */
final class MinkProvisions {
    /** Has § 97 b as it held in 2021 and 2022. */
    static final LegalSource LBK_2022 = LegalSource.named("LBK 701/2022");
    /** Has § 97 b as it held in 2023. */
    static final LegalSource LBK_2024 = LegalSource.named("LBK 280/2024");
    private static final LocalDate FROM_2022 = LocalDate.of(2022, 1, 1);

    private MinkProvisions() {}

    static Provision act(String section) {
        return act(section, section);
    }

    /** In 2023 a price ceiling became stk. 4, and what had been stk. 4 and later moved down. */
    static Provision act(String section, String sectionOf2023) {
        return Provision.of(Citation.of(LBK_2022, section)).from(Section97bBegun2023.FIRST_DAY,
                Provision.of(Citation.of(LBK_2024, sectionOf2023)));
    }

    /** A provision as given in STAR's guide to registration of 2022, which does not cover 2023. */
    static Provision guide(String section) {
        return Provision.of(Citation.registration("4.6").beside(LBK_2022, section));
    }

    /** A provision in the orders of 2021 and 2022, and in that of 2023. */
    static Provision order(String section, String sectionOf2023) {
        return Provision.of(Citation.of(LegalSource.order(469, 2021), section))
                .from(FROM_2022, Provision.of(Citation.of(LegalSource.order(2638, 2021), section)))
                .from(Section97bBegun2023.FIRST_DAY,
                        Provision.of(Citation.of(LegalSource.order(616, 2023), sectionOf2023)));
    }
}
