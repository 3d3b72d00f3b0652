package dk.kursusret.rules.schemes.educationlift;

import dk.kursusret.rules.decision.Basis;
import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.engine.Gap;
import dk.kursusret.rules.engine.Lifetime;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.engine.RuleVersion;
import dk.kursusret.rules.engine.Scheme;
import dk.kursusret.rules.engine.Situation;
import dk.kursusret.rules.schemes.BegunWithin;
import dk.kursusret.rules.schemes.educationlift.v2015.Section33aAge;
import dk.kursusret.rules.schemes.educationlift.v2015.Section33aEducation;
import dk.kursusret.rules.schemes.educationlift.v2015.Section33aVocationalLevel;
import dk.kursusret.rules.schemes.educationlift.v2019.Section2AgreementOrList;
import dk.kursusret.rules.schemes.educationlift.v2019.Section2BasicCourse;
import dk.kursusret.rules.schemes.educationlift.v2019.Section2BenefitPeriod;
import dk.kursusret.rules.schemes.educationlift.v2019.Section2TargetGroup;
import dk.kursusret.rules.sources.LegalSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The trial of 2019 to 2021 with GF2 and GF+, towards an uddannelsesaftale or an education on the list. */
public final class EducationLiftTrial {
    private static final String ID = "education-lift-trial";
    private static final LocalDate FIRST_DAY = LocalDate.of(2019, 11, 25);
    private static final LocalDate LAST_DAY = LocalDate.of(2021, 3, 31);
    private static final Provision GUIDE = LiftProvisions.trialInGuide(", stk. 1");

    public static final Scheme SCHEME = new Scheme(ID,
            List.of(new RuleVersion(ID, Lifetime.of(FIRST_DAY, LAST_DAY),
                    List.of(Citation.of(LegalSource.order(1464, 2019), "§ 2"),
                            Citation.of(LegalSource.order(1123, 2020), "§ 2"),
                            Citation.of(LegalSource.order(2166, 2020), "§ 1")),
                    Outcome.MAY_BE_GRANTED, Situation.only(List.of(
                            new Section33aVocationalLevel(GUIDE),
                            new Section2TargetGroup(GUIDE),
                            new Section33aAge(Basis.INFERRED, GUIDE),
                            Section33aEducation.alone(LiftProvisions.trial(", stk. 1")),
                            new Section2BasicCourse(GUIDE),
                            new Section2AgreementOrList(LiftProvisions.trial(", stk. 2")),
                            new Section2BenefitPeriod(LiftProvisions.trial(", stk. 3")),
                            new BegunWithin("education-lift.begun-within-scheme", FIRST_DAY, Optional.of(LAST_DAY),
                                    LiftProvisions.trialInGuide(", stk. 9")))),
                    LiftAdministration.TRIAL),
                    Gap.after(LAST_DAY, "notice.gap.education-lift-trial-ended")));

    private EducationLiftTrial() {}
}
