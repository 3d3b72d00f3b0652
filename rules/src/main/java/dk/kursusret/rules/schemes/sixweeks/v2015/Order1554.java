package dk.kursusret.rules.schemes.sixweeks.v2015;

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
import dk.kursusret.rules.schemes.sixweeks.orders.ForInsured;
import dk.kursusret.rules.sources.LegalSource;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** 6 ugers jobrettet uddannelse under BEK 1554/2014, by the guidance to the order of June 2015, which repeats it. */
public final class Order1554 {
    /** Per cent in person, below which teaching was distance learning until 28 February 2017. */
    public static final BigDecimal HALF = new BigDecimal("50");
    private static final LocalDate CONSOLIDATION_OF_2015 = LocalDate.of(2015, 7, 1);
    private static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);
    private static final LegalSource ORDER = LegalSource.order(1554, 2014);
    private static final LegalSource FLEKSJOB = LegalSource.order(1565, 2014);

    public static final RuleVersion VERSION = new RuleVersion("six-weeks",
            Lifetime.of(FIRST_DAY, LocalDate.of(2015, 6, 28)), legalBasis(ORDER), Outcome.ENTITLED,
            Situation.only(conditions(ORDER)), SixWeeksAdministration.BEK_1554_2014);

    private Order1554() {}

    static List<Citation> legalBasis(LegalSource order) {
        return List.of(Citation.of(LegalSource.lab(FIRST_DAY), "§ 26 a"), Citation.of(order, "§§ 1-16"),
                Citation.of(LegalSource.lab(FIRST_DAY), "§ 73 b"), Citation.of(FLEKSJOB, "§ 8"));
    }

    /** In the order of the guidance. */
    static List<Condition> conditions(LegalSource order) {
        Citation newRight = Citation.of(FLEKSJOB, "§ 8, stk. 6");
        return List.of(
                new Section1InsuredUnemployed(at(order, "§ 1", "§ 8")),
                new Section1EducationLevel(at(order, "§ 1", "§ 8")),
                new ForInsured(new Section1NotEmployed(at(order, "§ 1"))),
                new ForInsured(new Section1NoSideBusiness(at(order, "§ 1"))),
                new Section2ListedCourse(at(order, "§ 2, stk. 1", "§ 8, stk. 1")),
                new Section2OneCourse(at(order, "§ 2, stk. 1", "§ 8, stk. 2"), newRight),
                new ForInsured(new Section2NotDistanceLearning(at(order, "§ 2, stk. 2"), HALF)),
                new ForInsured(new Section2HigherLevelAge(at(order, "§ 2, stk. 3"))),
                new ForInsured(new Section2HigherLevelFullTime(at(order, "§ 2, stk. 3"))),
                new Section2DeselectedParts(at(order, "§ 2, stk. 4"),
                        sixWeeks("§ 5, stk. 3").beside(order, "§ 5, stk. 2")),
                new Section3Deadline(at(order, "§ 3", "§ 8, stk. 1"), cited(order, "§ 16")),
                new Section4NoticePeriod(at(order, "§ 4")),
                new Section4AppliedBefore(at(order, "§ 4")),
                new Section5Interruption(at(order, "§ 5", "§ 8, stk. 5"), cited(order, "§ 15"), newRight,
                        Basis.PRIMARY),
                new ForInsured(new Section7Interview(at(order, "§ 7"))),
                new Section9Hours(at(order, "§ 9", "§ 8"), at(order, "§ 2, stk. 5")),
                new ForInsured(new Section12ActivationOffer(at(order, "§ 12"))),
                new ForInsured(new Section15MissedParts(at(order, "§ 15"))),
                new Section26aPriceCeiling(priceCeiling()));
    }

    private static Citation cited(LegalSource order, String section) {
        return sixWeeks(section).beside(order, section);
    }

    private static Provision at(LegalSource order, String section) {
        return Provision.of(cited(order, section));
    }

    private static Provision at(LegalSource order, String section, String onLedighedsydelse) {
        return at(order, section).where(Ledighedsydelse::isKnown,
                Provision.of(Citation.of(FLEKSJOB, onLedighedsydelse)));
    }

    private static Provision priceCeiling() {
        String section = "§ 26 a, stk. 5";
        return Provision.of(sixWeeks(section).beside(LegalSource.lab(FIRST_DAY), section))
                .from(CONSOLIDATION_OF_2015, Provision.of(sixWeeks(section)
                        .beside(LegalSource.lab(CONSOLIDATION_OF_2015), section)))
                .where(Ledighedsydelse::isKnown, Provision.lab("§ 73 b, stk. 2"));
    }
}
