package dk.kursusret.rules.schemes.educationlift;

import dk.kursusret.rules.decision.Basis;
import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Gap;
import dk.kursusret.rules.engine.Lifetime;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.engine.RuleVersion;
import dk.kursusret.rules.engine.Scheme;
import dk.kursusret.rules.engine.Situation;
import dk.kursusret.rules.schemes.BegunWithin;
import dk.kursusret.rules.schemes.educationlift.v2015.Section33aAge;
import dk.kursusret.rules.schemes.educationlift.v2015.Section33aBenefitPeriod;
import dk.kursusret.rules.schemes.educationlift.v2015.Section33aDagpenge;
import dk.kursusret.rules.schemes.educationlift.v2015.Section33aEducation;
import dk.kursusret.rules.schemes.educationlift.v2015.Section33aVocationalLevel;
import dk.kursusret.rules.schemes.educationlift.v2015.Section33aWholeEducation;
import dk.kursusret.rules.schemes.educationlift.v2020.PartsFrom;
import dk.kursusret.rules.schemes.educationlift.v2020.Section96Scope;
import dk.kursusret.rules.schemes.educationlift.v2020.Section96TargetGroup;
import dk.kursusret.rules.sources.LegalSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Uddannelsesløft with 80 per cent of the highest dagpenge: § 33 a until the end of 2019, § 96 until 31 January 2026.
 */
public final class EducationLift80 {
    private static final String ID = "education-lift-80";
    private static final LocalDate FIRST_DAY = LocalDate.of(2015, 7, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 1, 31);

    private static final RuleVersion VERSION_2015 = version(FIRST_DAY, LiftProvisions.IN_SECTION_96.minusDays(1),
            List.of(Citation.of(LegalSource.lab(FIRST_DAY), "§ 33 a"),
                    Citation.of(LegalSource.order(709, 2015), "§ 2"),
                    Citation.of(LegalSource.order(1455, 2017), "§ 6")),
            conditions2015());
    private static final RuleVersion VERSION_2020 = version(LiftProvisions.IN_SECTION_96,
            PartsFrom.AUGUST_2020.minusDays(1),
            List.of(Citation.of(LegalSource.lab(LiftProvisions.IN_SECTION_96), "§ 96"),
                    Citation.of(LegalSource.order(1318, 2019), "§ 2"),
                    Citation.of(LegalSource.order(1464, 2019), "§ 6")),
            conditions2020());
    private static final RuleVersion VERSION_AUGUST_2020 = version(PartsFrom.AUGUST_2020, LAST_DAY,
            List.of(Citation.of(LiftProvisions.LBK_2022, "§ 96"), Citation.of(LegalSource.order(1122, 2020), "§ 2"),
                    Citation.of(LegalSource.order(1123, 2020), "§ 6"),
                    Citation.of(LegalSource.order(2498, 2021), "§ 11"),
                    Citation.of(LegalSource.order(112, 2026), "§ 3")),
            conditionsAugust2020());

    public static final Scheme SCHEME = new Scheme(ID, List.of(VERSION_2015, VERSION_2020, VERSION_AUGUST_2020,
            Gap.after(LAST_DAY, "notice.gap.education-lift-80-abolished")));

    private EducationLift80() {}

    private static List<Condition> conditions2015() {
        Provision act = Provision.lab("§ 33 a, stk. 1");
        return List.of(new Section33aVocationalLevel(act), new Section33aDagpenge(act),
                new Section33aAge(Basis.INFERRED, act), Section33aEducation.withTrials(act),
                new Section33aWholeEducation(act), new Section33aBenefitPeriod(Provision.lab("§ 33 a, stk. 2")),
                begun(act));
    }

    private static List<Condition> conditions2020() {
        Provision guide = LiftProvisions.guide("4.3", LegalSource.lab(LiftProvisions.IN_SECTION_96),
                "§ 96, stk. 1");
        Provision act = Provision.lab("§ 96, stk. 1");
        return List.of(new Section33aVocationalLevel(guide), new Section33aDagpenge(guide),
                new Section33aAge(Basis.INFERRED, act), Section33aEducation.withTrials(act),
                new Section33aWholeEducation(guide), new Section33aBenefitPeriod(Provision.lab("§ 96, stk. 2")),
                begun(act));
    }

    private static List<Condition> conditionsAugust2020() {
        Provision guide = LiftProvisions.guide("4.3", LiftProvisions.LBK_2022, "§ 96, stk. 1");
        Provision act = LiftProvisions.withParts("§ 96, stk. 1");
        return List.of(new Section33aVocationalLevel(guide), new Section96TargetGroup(guide),
                new Section33aAge(Basis.INFERRED, act), Section33aEducation.withTrials(act),
                new Section96Scope(guide), begun(act));
    }

    /** An education granted by the last day may begin after it. */
    private static Condition begun(Provision act) {
        return new BegunWithin("education-lift.begun-within-scheme", FIRST_DAY, Optional.empty(), act);
    }

    private static RuleVersion version(LocalDate firstDay, LocalDate lastDay, List<Citation> legalBasis,
            List<Condition> conditions) {
        return new RuleVersion(ID, Lifetime.of(firstDay, lastDay), legalBasis, Outcome.MAY_BE_GRANTED,
                Situation.only(conditions), LiftAdministration.LIFT_80);
    }
}
