package dk.kursusret.rules.schemes.minkpool;

import static dk.kursusret.rules.sources.LegalSource.order;

import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Gap;
import dk.kursusret.rules.engine.Lifetime;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.engine.RuleVersion;
import dk.kursusret.rules.engine.Scheme;
import dk.kursusret.rules.engine.Situation;
import dk.kursusret.rules.facts.CaseFact;
import dk.kursusret.rules.facts.PersonFact;
import dk.kursusret.rules.schemes.Holds;
import dk.kursusret.rules.schemes.HoldsNot;
import dk.kursusret.rules.schemes.minkpool.v2021.Section3SkillsInAField;
import dk.kursusret.rules.schemes.minkpool.v2021.Section97bBegun;
import dk.kursusret.rules.schemes.minkpool.v2021.Section97bTargetGroup;
import dk.kursusret.rules.schemes.minkpool.v2023.Section97bBegun2023;
import dk.kursusret.rules.schemes.minkpool.v2023.Section97bPrice;
import dk.kursusret.rules.sources.LegalSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** LAB § 97 b: a right, within a pool, for people who worked in mink farming or a trade that depends on it. */
public final class MinkPool {
    static final String ID = "mink-pool";
    private static final LocalDate LAST_DAY_OF_2022 = LocalDate.of(2022, 12, 31);
    private static final LocalDate LAST_DAY_OF_2023 = LocalDate.of(2023, 12, 31);

    public static final Scheme SCHEME = new Scheme(ID, List.of(
            version(Section97bBegun.FIRST_DAY, LAST_DAY_OF_2022,
                    List.of(Citation.of(LegalSource.named("lov 466/2021"), "§ 1"),
                            Citation.of(MinkProvisions.LBK_2022, "§ 97 b"),
                            Citation.of(order(469, 2021), "§§ 2-5"), Citation.of(order(2638, 2021), "§§ 2-5")),
                    conditions2021()),
            new Gap(LAST_DAY_OF_2022.plusDays(1), Optional.of(Section97bBegun2023.FIRST_DAY.minusDays(1)),
                    Outcome.NOT_IN_FORCE, "notice.gap.mink-pool-2023"),
            version(Section97bBegun2023.FIRST_DAY, LAST_DAY_OF_2023,
                    List.of(Citation.of(MinkProvisions.LBK_2024, "§ 97 b"),
                            Citation.of(order(616, 2023), "§§ 2-5")),
                    conditions2023()),
            Gap.after(LAST_DAY_OF_2023, "notice.gap.mink-pool-ended")));

    private MinkPool() {}

    private static List<Condition> conditions2021() {
        Provision act = MinkProvisions.act("§ 97 b, stk. 1");
        return List.of(new Section97bTargetGroup(act),
                industry(MinkProvisions.guide("§ 97 b, stk. 3")),
                skills(), new Section97bBegun(MinkProvisions.guide("§ 97 b, stk. 2")), pool(act));
    }

    private static List<Condition> conditions2023() {
        return List.of(new Section97bTargetGroup(MinkProvisions.act("§ 97 b, stk. 1")),
                industry(MinkProvisions.act("§ 97 b, stk. 3")), skills(),
                new Section97bBegun2023(MinkProvisions.act("§ 97 b, stk. 2")),
                new Section97bPrice(MinkProvisions.act("§ 97 b, stk. 4")), pool(MinkProvisions.act("§ 97 b, stk. 1")));
    }

    private static Condition industry(Provision provision) {
        return new Holds("mink-pool.worked-in-mink-industry", PersonFact.WORKED_IN_MINK_INDUSTRY, provision);
    }

    private static Condition skills() {
        return new Section3SkillsInAField(MinkProvisions.order("§ 3, stk. 2", "§ 3, stk. 2"));
    }

    /** The right extends only as far as the municipality's commitment. */
    private static Condition pool(Provision provision) {
        return new HoldsNot("mink-pool.pool-not-exhausted", CaseFact.POOL_EXHAUSTED, provision);
    }

    private static RuleVersion version(LocalDate firstDay, LocalDate lastDay, List<Citation> legalBasis,
            List<Condition> conditions) {
        return new RuleVersion(ID, Lifetime.of(firstDay, lastDay), legalBasis, Outcome.ENTITLED,
                Situation.only(conditions), new MinkAdministration());
    }
}
