package dk.kursusret.rules.schemes.sixweeks.v2016;

import static dk.kursusret.rules.decision.Citation.sixWeeks;

import dk.kursusret.rules.decision.Basis;
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
import dk.kursusret.rules.schemes.sixweeks.v2015.Order1554;
import dk.kursusret.rules.schemes.sixweeks.v2015.Section12ActivationOffer;
import dk.kursusret.rules.schemes.sixweeks.v2015.Section15MissedParts;
import dk.kursusret.rules.schemes.sixweeks.v2015.Section1EducationLevel;
import dk.kursusret.rules.schemes.sixweeks.v2015.Section1InsuredUnemployed;
import dk.kursusret.rules.schemes.sixweeks.v2015.Section1NoSideBusiness;
import dk.kursusret.rules.schemes.sixweeks.v2015.Section1NotEmployed;
import dk.kursusret.rules.schemes.sixweeks.v2015.Section26aPriceCeiling;
import dk.kursusret.rules.schemes.sixweeks.v2015.Section2DeselectedParts;
import dk.kursusret.rules.schemes.sixweeks.v2015.Section2HigherLevelAge;
import dk.kursusret.rules.schemes.sixweeks.v2015.Section2HigherLevelFullTime;
import dk.kursusret.rules.schemes.sixweeks.v2015.Section2ListedCourse;
import dk.kursusret.rules.schemes.sixweeks.v2015.Section2NotDistanceLearning;
import dk.kursusret.rules.schemes.sixweeks.v2015.Section2OneCourse;
import dk.kursusret.rules.schemes.sixweeks.v2015.Section3Deadline;
import dk.kursusret.rules.schemes.sixweeks.v2015.Section4AppliedBefore;
import dk.kursusret.rules.schemes.sixweeks.v2015.Section4NoticePeriod;
import dk.kursusret.rules.schemes.sixweeks.v2015.Section5Interruption;
import dk.kursusret.rules.schemes.sixweeks.v2015.Section7Interview;
import dk.kursusret.rules.schemes.sixweeks.v2015.Section9Hours;
import dk.kursusret.rules.sources.LegalSource;
import java.time.LocalDate;
import java.util.List;

/** 6 ugers jobrettet uddannelse under BEK 1718/2015. For what only the guidance of 2015 says, an answer is inferred. */
public final class Order1718 {
    private static final LocalDate FIRST_DAY = LocalDate.of(2016, 1, 11);
    private static final LegalSource ORDER = LegalSource.order(1718, 2015);
    private static final LegalSource FLEKSJOB = LegalSource.order(2, 2016);
    private static final Citation NEW_RIGHT = Citation.of(FLEKSJOB, "§ 8, stk. 6");

    public static final RuleVersion VERSION = new RuleVersion("six-weeks",
            Lifetime.of(FIRST_DAY, LocalDate.of(2017, 2, 28)),
            List.of(Citation.of(LegalSource.lab(FIRST_DAY), "§ 26 a"), Citation.of(ORDER, "§§ 1-16"),
                    Citation.of(LegalSource.lab(FIRST_DAY), "§ 73 b"), Citation.of(FLEKSJOB, "§ 8")),
            Outcome.ENTITLED, Situation.only(List.of(
                    alsoIn("§ 26 a, stk. 1", new Section1InsuredUnemployed(at("§ 1", "§ 8"))),
                    alsoIn("§ 26 a, stk. 1", new Section1EducationLevel(at("§ 1", "§ 8"))),
                    new ForInsured(new Section1NotEmployed(at("§ 1"))),
                    new ForInsured(new Section1NoSideBusiness(at("§ 1"))),
                    new Section2ListChange(new Section2ListedCourse(at("§ 2, stk. 1", "§ 8, stk. 1")),
                            at("§ 2, stk. 2", "§ 8, stk. 2")),
                    new Section2OneCourse(at("§ 2, stk. 1", "§ 8, stk. 2"), NEW_RIGHT),
                    new ForInsured(new Section2NotDistanceLearning(at("§ 2, stk. 3"), Order1554.HALF)),
                    new ForInsured(new Section2HigherLevelAge(at("§ 2, stk. 4"))),
                    new ForInsured(new Section2HigherLevelFullTime(at("§ 2, stk. 4"))),
                    new Section2DeselectedParts(at("§ 2, stk. 5"), Citation.of(ORDER, "§ 5, stk. 2")),
                    alsoIn("§ 26 a, stk. 2", new Section3Deadline(at("§ 3", "§ 8, stk. 1"),
                            Citation.of(ORDER, "§ 16, stk. 5"))),
                    new Section4NoticePeriod(at("§ 4")),
                    new ByGuidanceAlone(new Section4AppliedBefore(at("§ 4")), sixWeeks("§ 4")),
                    new Section5Interruption(at("§ 5", "§ 8, stk. 5"), sixWeeks("§ 15"), NEW_RIGHT, Basis.INFERRED),
                    new ForInsured(new Section7Interview(at("§ 7"))),
                    new Section9Hours(at("§ 9", "§ 8"), at("§ 2, stk. 6")),
                    new ForInsured(new ByGuidanceAlone(new Section12ActivationOffer(Provision.of(sixWeeks("§ 12"))),
                            sixWeeks("§ 12"))),
                    new ForInsured(new ByGuidanceAlone(new Section15MissedParts(Provision.of(sixWeeks("§ 15"))),
                            sixWeeks("§ 15"))),
                    new Section26aPriceCeiling(Provision.lab("§ 26 a, stk. 5").where(Ledighedsydelse::isKnown,
                            Provision.lab("§ 73 b, stk. 2"))))),
            SixWeeksAdministration.BEK_1718_2015);

    private Order1718() {}

    private static Condition alsoIn(String lab, Condition condition) {
        return new AlsoInAct(condition,
                Provision.lab(lab).where(Ledighedsydelse::isKnown, Provision.lab("§ 73 b, stk. 1")));
    }

    private static Provision at(String section) {
        return Provision.of(Citation.of(ORDER, section));
    }

    private static Provision at(String section, String onLedighedsydelse) {
        return at(section).where(Ledighedsydelse::isKnown, Provision.of(Citation.of(FLEKSJOB, onLedighedsydelse)));
    }
}
