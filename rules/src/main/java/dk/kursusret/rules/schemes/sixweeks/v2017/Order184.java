package dk.kursusret.rules.schemes.sixweeks.v2017;

import static dk.kursusret.rules.decision.Citation.sixWeeks;

import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Lifetime;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.engine.RuleVersion;
import dk.kursusret.rules.engine.Situation;
import dk.kursusret.rules.schemes.sixweeks.answers.SixWeeksAdministration;
import dk.kursusret.rules.schemes.sixweeks.counting.Ledighedsydelse;
import dk.kursusret.rules.schemes.sixweeks.orders.ByGroup;
import dk.kursusret.rules.schemes.sixweeks.orders.ByGuidanceAlone;
import dk.kursusret.rules.schemes.sixweeks.orders.ForInsured;
import dk.kursusret.rules.schemes.sixweeks.v2015.Section1EducationLevel;
import dk.kursusret.rules.schemes.sixweeks.v2015.Section1InsuredUnemployed;
import dk.kursusret.rules.schemes.sixweeks.v2015.Section1NoSideBusiness;
import dk.kursusret.rules.schemes.sixweeks.v2015.Section1NotEmployed;
import dk.kursusret.rules.schemes.sixweeks.v2015.Section26aPriceCeiling;
import dk.kursusret.rules.schemes.sixweeks.v2015.Section2HigherLevelAge;
import dk.kursusret.rules.schemes.sixweeks.v2015.Section2HigherLevelFullTime;
import dk.kursusret.rules.schemes.sixweeks.v2015.Section2NotDistanceLearning;
import dk.kursusret.rules.schemes.sixweeks.v2015.Section4NoticePeriod;
import dk.kursusret.rules.schemes.sixweeks.v2015.Section9Hours;
import dk.kursusret.rules.schemes.sixweeks.v2016.Section2ListChange;
import dk.kursusret.rules.sources.LegalSource;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** 6 ugers jobrettet uddannelse under BEK 184/2017: courses of one erhvervsgruppe, after five weeks' unemployment. */
public final class Order184 {
    /** Per cent in person, below which teaching is distance learning from 1 March 2017. */
    public static final BigDecimal QUARTER = new BigDecimal("25");
    private static final LocalDate FIRST_DAY = LocalDate.of(2017, 3, 1);
    private static final LegalSource ORDER = LegalSource.order(184, 2017);
    private static final LegalSource FLEKSJOB = LegalSource.order(183, 2017);

    public static final RuleVersion VERSION = new RuleVersion("six-weeks",
            Lifetime.of(FIRST_DAY, LocalDate.of(2019, 12, 31)),
            List.of(Citation.of(LegalSource.lab(FIRST_DAY), "§ 26 a"), Citation.of(ORDER, "§§ 1-15"),
                    Citation.of(LegalSource.lab(FIRST_DAY), "§ 73 b"), Citation.of(FLEKSJOB, "§ 8")),
            Outcome.ENTITLED, Situation.only(List.of(
                    new Section1InsuredUnemployed(at("§ 1", "§ 8")),
                    new Section1EducationLevel(at("§ 1", "§ 8")),
                    new ForInsured(new Section1NotEmployed(at("§ 1"))),
                    new ForInsured(new ByGuidanceAlone(new Section1NoSideBusiness(at("§ 1")), sixWeeks("§ 1"))),
                    listed(),
                    new Section2OneErhvervsgruppe(at("§ 2, stk. 1", "§ 8, stk. 1")),
                    new ForInsured(new Section2NotDistanceLearning(at("§ 2, stk. 4"), QUARTER)),
                    new ForInsured(new Section2HigherLevelAge(at("§ 2, stk. 5"))),
                    new ForInsured(new Section2HigherLevelFullTime(at("§ 2, stk. 5"))),
                    new Section3FiveWeeks(at("§ 3", "§ 8, stk. 2"), at("§ 4", "§ 8, stk. 2")),
                    new Section3Months(at("§ 3", "§ 8, stk. 2")),
                    new Section4NoticePeriod(at("§ 4", "§ 8, stk. 2")),
                    new ForInsured(new Section4PathAgreed(at("§ 4, stk. 2"))),
                    new Section9Hours(at("§ 8", "§ 8"), at("§ 2, stk. 6")),
                    new Section26aPriceCeiling(Provision.lab("§ 26 a, stk. 5").where(Ledighedsydelse::isKnown,
                            Provision.lab("§ 73 b, stk. 2"))))),
            SixWeeksAdministration.BEK_184_2017);

    private Order184() {}

    /** The order on fleksjob has no rule on a list that changes. */
    private static Condition listed() {
        Condition onList = new Section2ListedCourses(at("§ 2, stk. 1", "§ 8, stk. 1"));
        Provision change = at("§ 2, stk. 3");
        return new ByGroup(new Section2ChosenGroupGone(new Section2ListChange(onList, change), change), onList);
    }

    private static Provision at(String section) {
        return Provision.of(Citation.of(ORDER, section));
    }

    private static Provision at(String section, String onLedighedsydelse) {
        return at(section).where(Ledighedsydelse::isKnown, Provision.of(Citation.of(FLEKSJOB, onLedighedsydelse)));
    }
}
