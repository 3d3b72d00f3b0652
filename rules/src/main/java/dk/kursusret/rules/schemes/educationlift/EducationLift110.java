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
import dk.kursusret.rules.schemes.educationlift.v2015.Section33aAge;
import dk.kursusret.rules.schemes.educationlift.v2015.Section33aDagpenge;
import dk.kursusret.rules.schemes.educationlift.v2015.Section33aEducation;
import dk.kursusret.rules.schemes.educationlift.v2015.Section33aVocationalLevel;
import dk.kursusret.rules.schemes.educationlift.v2020.HalfYear2023;
import dk.kursusret.rules.schemes.educationlift.v2020.Section97aBegun;
import dk.kursusret.rules.schemes.educationlift.v2020.Section97aListedEducation;
import dk.kursusret.rules.schemes.educationlift.v2020.Section97aNoOfferLeft;
import dk.kursusret.rules.schemes.educationlift.v2020.Section97aWholeEducation;
import dk.kursusret.rules.schemes.educationlift.v2023.Section97aBegun2023;
import dk.kursusret.rules.schemes.educationlift.v2023.Section97aWholeEducation2023;
import dk.kursusret.rules.sources.LegalSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The right to a whole vocational education with 110 per cent of dagpenge: until the end of 2022, and again from July
 * 2023.
 */
public final class EducationLift110 {
    private static final String ID = "education-lift-110";
    private static final LocalDate AGAIN = LocalDate.of(2023, 7, 1);
    /** The last day on which the texts of 1 February 2026 are known to hold. */
    private static final LocalDate KNOWN_UNTIL = LocalDate.of(2026, 2, 28);

    public static final Scheme SCHEME = new Scheme(ID, List.of(
            version(Lifetime.of(Section97aBegun.FIRST_DAY, Section97aBegun.LAST_DAY),
                    List.of(Citation.of(LegalSource.named("lov 1051/2020"), "§ 1"),
                            Citation.of(LiftProvisions.LBK_2022, "§ 97 a")),
                    conditions2020()),
            new Gap(HalfYear2023.FIRST_DAY, Optional.of(HalfYear2023.LAST_DAY), Outcome.NOT_IN_FORCE,
                    "notice.gap.education-lift-110-half-year-2023"),
            version(Lifetime.from(AGAIN, KNOWN_UNTIL),
                    List.of(HalfYear2023.WHOLE_IS_MOVED, Citation.of(LiftProvisions.LBK_2024, "§ 97 a")),
                    conditions2023())));

    private EducationLift110() {}

    private static List<Condition> conditions2020() {
        Provision guide = LiftProvisions.guide("4.5", LiftProvisions.LBK_2022, "§ 97 a, stk. 1");
        Provision act = LiftProvisions.right("§ 97 a, stk. 1");
        return List.of(new Section33aVocationalLevel(guide), new Section33aDagpenge(guide),
                new Section33aAge(Basis.PRIMARY, act), Section33aEducation.alone(act),
                new Section97aWholeEducation(guide),
                new Section97aListedEducation(LiftProvisions.guide("4.5", LiftProvisions.LBK_2022, "§ 97 a, stk. 2")),
                new Section97aNoOfferLeft(LiftProvisions.right("§ 97 a, stk. 4")), new Section97aBegun(guide));
    }

    private static List<Condition> conditions2023() {
        Provision act = LiftProvisions.right("§ 97 a, stk. 1");
        return List.of(new Section33aVocationalLevel(act), new Section33aDagpenge(act),
                new Section33aAge(Basis.PRIMARY, act), Section33aEducation.alone(act),
                new Section97aWholeEducation2023(act),
                new Section97aListedEducation(LiftProvisions.right("§ 97 a, stk. 2")),
                new Section97aNoOfferLeft(LiftProvisions.right("§ 97 a, stk. 4")), new Section97aBegun2023(act));
    }

    private static RuleVersion version(Lifetime lifetime, List<Citation> legalBasis,
            List<Condition> conditions) {
        return new RuleVersion(ID, lifetime, legalBasis, Outcome.ENTITLED, Situation.only(conditions),
                LiftAdministration.LIFT_110);
    }
}
