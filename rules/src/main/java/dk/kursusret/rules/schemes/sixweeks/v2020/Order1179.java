package dk.kursusret.rules.schemes.sixweeks.v2020;

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
import dk.kursusret.rules.schemes.sixweeks.orders.AlsoInAct;
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
import dk.kursusret.rules.schemes.sixweeks.v2017.Order184;
import dk.kursusret.rules.schemes.sixweeks.v2017.Section2ChosenGroupGone;
import dk.kursusret.rules.schemes.sixweeks.v2017.Section2ListedCourses;
import dk.kursusret.rules.schemes.sixweeks.v2017.Section2OneErhvervsgruppe;
import dk.kursusret.rules.schemes.sixweeks.v2017.Section3FiveWeeks;
import dk.kursusret.rules.schemes.sixweeks.v2017.Section4PathAgreed;
import dk.kursusret.rules.sources.LegalSource;
import java.time.LocalDate;
import java.util.List;

/**
 * 6 ugers jobrettet uddannelse under LAB chapter 9 and BEK 1179/2019; from 1 February 2026 with the municipality in
 * place of the jobcentre.
 */
public final class Order1179 {
    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);
    private static final LocalDate WITHOUT_JOBCENTRES = LocalDate.of(2026, 2, 1);
    /** The last day on which we have seen the texts of February 2026. */
    private static final LocalDate LAST_SEEN = LocalDate.of(2026, 2, 28);
    private static final LocalDate NEW_FLEKSJOB_ORDER = LocalDate.of(2021, 9, 8);
    private static final LegalSource ORDER = LegalSource.order(1179, 2019);

    public static final RuleVersion VERSION = version(
            Lifetime.of(FIRST_DAY, WITHOUT_JOBCENTRES.minusDays(1)), LegalSource.order(1176, 2019));
    public static final RuleVersion VERSION_2026 = version(
            Lifetime.from(WITHOUT_JOBCENTRES, LAST_SEEN), LegalSource.order(1769, 2021));

    private Order1179() {}

    private static RuleVersion version(Lifetime lifetime, LegalSource fleksjob) {
        return new RuleVersion("six-weeks", lifetime,
                List.of(Citation.of(LegalSource.lab(lifetime.firstDay()), "§§ 48-51"), Citation.of(ORDER, "§§ 1-14"),
                        Citation.of(fleksjob, "§§ 1-5")),
                Outcome.ENTITLED, Situation.only(conditions()), SixWeeksAdministration.BEK_1179_2019);
    }

    private static List<Condition> conditions() {
        return List.of(
                alsoIn("§ 48, stk. 1", new Section1InsuredUnemployed(at("§ 1", "§ 1"))),
                alsoIn("§ 48, stk. 1", new Section1EducationLevel(at("§ 1", "§ 1"))),
                alsoIn("§ 48, stk. 6", new Section1NotEmployed(employed())),
                alsoIn("§ 48, stk. 6", new ByGuidanceAlone(new Section1NoSideBusiness(employed()), sixWeeks("§ 1"))),
                alsoIn("§ 49", listed()),
                alsoIn("§ 48, stk. 1", new Section2OneErhvervsgruppe(at("§ 2, stk. 1", "§ 1, stk. 1"))),
                new DistanceLearningSince2021(
                        new Section2NotDistanceLearning(at("§ 2, stk. 4", "§ 1, stk. 4"), Order184.QUARTER)),
                new ForInsured(new Section2HigherLevelAge(at("§ 2, stk. 5"))),
                new ForInsured(new Section2HigherLevelFullTime(at("§ 2, stk. 5"))),
                alsoIn("§ 48, stk. 2", new Section3FiveWeeks(at("§ 3", "§ 1, stk. 2"), at("§ 4", "§ 1, stk. 2"))),
                alsoIn("§ 48, stk. 2", new TrialWithoutTimeLimit(at("§ 3", "§ 1, stk. 2"))),
                alsoIn("§ 48, stk. 3", new Section4NoticePeriod(at("§ 4", "§ 1, stk. 2"))),
                new ForInsured(new Section4PathAgreed(at("§ 4, stk. 2"))),
                new Section9Hours(at("§ 7", "§ 2"), at("§ 2, stk. 6")),
                new Section26aPriceCeiling(Provision.lab("§ 48, stk. 7")));
    }

    private static Condition listed() {
        Provision change = at("§ 2, stk. 3", "§ 1, stk. 3");
        return new Section2ChosenGroupGone(new Section2ListChange(
                new Section2ListedCourses(at("§ 2, stk. 1", "§ 1, stk. 1")), change), change);
    }

    /** The orders on fleksjob do not say who is employed; the act says it for both. */
    private static Provision employed() {
        return at("§ 1").where(Ledighedsydelse::isKnown, Provision.lab("§ 48, stk. 6"));
    }

    private static Condition alsoIn(String lab, Condition condition) {
        return new AlsoInAct(condition, Provision.lab(lab));
    }

    private static Provision at(String section) {
        return Provision.of(Citation.of(ORDER, section));
    }

    private static Provision at(String section, String onLedighedsydelse) {
        return at(section).where(Ledighedsydelse::isKnown,
                Provision.of(Citation.of(LegalSource.order(1176, 2019), onLedighedsydelse))
                        .from(NEW_FLEKSJOB_ORDER, Provision.of(
                                Citation.of(LegalSource.order(1769, 2021), onLedighedsydelse))));
    }
}
