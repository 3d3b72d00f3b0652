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
import dk.kursusret.rules.schemes.educationlift.v2017.Section48aListedEducation;
import dk.kursusret.rules.schemes.educationlift.v2020.PartsFrom;
import dk.kursusret.rules.schemes.educationlift.v2020.Section96BenefitPeriod;
import dk.kursusret.rules.schemes.educationlift.v2020.Section96WholeOrPart;
import dk.kursusret.rules.sources.LegalSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Uddannelsesløft with the whole of the person's own dagpenge: as with 80 per cent, but for an education on the list,
 * begun by the end of 2020.
 */
public final class EducationLift100 {
    private static final String ID = "education-lift-100";
    private static final LocalDate FIRST_DAY = LocalDate.of(2017, 3, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2020, 12, 31);

    public static final Scheme SCHEME = new Scheme(ID, List.of(
            version(FIRST_DAY, LiftProvisions.IN_SECTION_96.minusDays(1),
                    List.of(Citation.of(LegalSource.lab(FIRST_DAY), "§ 33 a"),
                            Citation.of(LegalSource.order(709, 2015), "§ 2"),
                            Citation.of(LegalSource.alf(FIRST_DAY), "§ 48 a, stk. 2")),
                    conditions2017()),
            version(LiftProvisions.IN_SECTION_96, LAST_DAY,
                    List.of(Citation.of(LegalSource.lab(LAST_DAY), "§ 96"),
                            Citation.of(LegalSource.order(1318, 2019), "§ 2"),
                            Citation.of(LegalSource.order(1122, 2020), "§ 2"),
                            Citation.of(LegalSource.alf(LiftProvisions.IN_SECTION_96), "§ 48 a, stk. 2")),
                    conditions2020()),
            Gap.after(LAST_DAY, "notice.gap.education-lift-100-ended")));

    private EducationLift100() {}

    private static List<Condition> conditions2017() {
        Provision act = Provision.lab("§ 33 a, stk. 1");
        Provision rate = Provision.alf("§ 48 a, stk. 2");
        return List.of(new Section33aVocationalLevel(act), new Section33aDagpenge(act),
                new Section33aAge(Basis.INFERRED, act), Section33aEducation.withTrials(act),
                new Section33aWholeEducation(act), new Section33aBenefitPeriod(Provision.lab("§ 33 a, stk. 2")),
                new Section48aListedEducation(rate), begun(rate));
    }

    private static List<Condition> conditions2020() {
        Provision guide = LiftProvisions.guide("4.4", LegalSource.lab(LiftProvisions.IN_SECTION_96),
                "§ 96, stk. 1");
        Provision act = Provision.lab("§ 96, stk. 1");
        Provision rate = LiftProvisions.guide("4.4", LegalSource.alf(LiftProvisions.IN_SECTION_96),
                "§ 48 a, stk. 2");
        return List.of(new Section33aVocationalLevel(guide), new Section33aDagpenge(guide),
                new Section33aAge(Basis.INFERRED, act), Section33aEducation.withTrials(act),
                new Section96WholeOrPart(guide),
                new Section96BenefitPeriod(Provision.lab("§ 96, stk. 2").from(PartsFrom.AUGUST_2020,
                        LiftProvisions.OUTLASTING)),
                new Section48aListedEducation(rate), begun(rate));
    }

    /** An education granted under one version and begun under the next is begun in time. */
    private static Condition begun(Provision provision) {
        return new BegunWithin("education-lift.begun-within-scheme", FIRST_DAY, Optional.of(LAST_DAY), provision);
    }

    private static RuleVersion version(LocalDate firstDay, LocalDate lastDay, List<Citation> legalBasis,
            List<Condition> conditions) {
        return new RuleVersion(ID, Lifetime.of(firstDay, lastDay), legalBasis, Outcome.MAY_BE_GRANTED,
                Situation.only(conditions), LiftAdministration.LIFT_100);
    }
}
