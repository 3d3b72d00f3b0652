package dk.kursusret.rules.schemes.educationlift;

import static dk.kursusret.rules.decision.Citation.registration;

import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.decision.Basis;
import dk.kursusret.rules.schemes.BegunBy;
import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Gap;
import dk.kursusret.rules.schemes.Holds;
import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.engine.RuleVersion;
import dk.kursusret.rules.engine.Scheme;
import dk.kursusret.rules.engine.Situation;
import dk.kursusret.rules.facts.CourseFact;
import dk.kursusret.rules.facts.Group;
import dk.kursusret.rules.facts.VocationalScope;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Uddannelsesløft: a vocational education under frames 6, 12 and 17, with 80, 100 or 110 per cent of dagpenge. */
public final class EducationLift {
    private static final Provision FRAME_6 = Provision.of(registration("4.3"));
    private static final Provision FRAME_12 = Provision.of(registration("4.4"));
    private static final Provision FRAME_17 = Provision.of(registration("4.5"));
    private static final LocalDate BEGIN = LocalDate.of(2020, 1, 1);
    private static final LocalDate END_2020 = LocalDate.of(2020, 12, 31);
    private static final LocalDate END_2022 = LocalDate.of(2022, 12, 31);

    public static final Scheme SCHEME_80 = new Scheme("education-lift-80", List.of(
            new Gap(LocalDate.MIN, Optional.of(BEGIN.minusDays(1)), Outcome.RULE_NOT_AVAILABLE, "notice.gap.education-lift-80-before-2020"),
            version("education-lift-80", BEGIN, LocalDate.of(2020, 7, 31), Optional.empty(), Outcome.MAY_BE_GRANTED,
                    LiftPractice.FRAME_6, conditions80()),
            version("education-lift-80", LocalDate.of(2020, 8, 1), LocalDate.of(2026, 1, 31), Optional.of(END_2022),
                    Outcome.MAY_BE_GRANTED, LiftPractice.FRAME_6, conditions80()),
            new Gap(LocalDate.of(2026, 2, 1), Optional.empty(), Outcome.RULE_NOT_AVAILABLE, "notice.gap.education-lift-80-abolished")));

    public static final Scheme SCHEME_100 = new Scheme("education-lift-100", List.of(
            new Gap(LocalDate.MIN, Optional.of(BEGIN.minusDays(1)), Outcome.RULE_NOT_AVAILABLE, "notice.gap.education-lift-100-before-2020"),
            version("education-lift-100", BEGIN, END_2020, Optional.empty(), Outcome.MAY_BE_GRANTED,
                    LiftPractice.FRAME_12, List.of(
                            new VocationalLevel(FRAME_12),
                            new InGroup("education-lift.dagpenge", Set.of(Group.DAGPENGE), FRAME_12),
                            new Holds("education-lift.in-shortage-area", CourseFact.IN_SHORTAGE_AREA, FRAME_12),
                            new BegunBy("education-lift.begun-in-time", END_2020, FRAME_12))),
            version("education-lift-100", LocalDate.of(2021, 1, 1), LocalDate.of(2021, 3, 31), Optional.empty(),
                    Outcome.MAY_BE_GRANTED, LiftPractice.FRAME_12, List.of(
                            new VocationalLevel(FRAME_12),
                            new InGroup("education-lift.dagpenge-or-cash-benefit", EnumSet.of(Group.DAGPENGE,
                                    Group.KONTANTHJAELP_JOBPARAT, Group.KONTANTHJAELP_AKTIVITETSPARAT), FRAME_12),
                            new From30Years(FRAME_12),
                            new ScopeIs("education-lift.gf2-or-gf-plus", GroupAndScope80.TRIAL_SCOPES, FRAME_12)))));

    public static final Scheme SCHEME_110 = new Scheme("education-lift-110", List.of(
            version("education-lift-110", LocalDate.of(2020, 8, 1), END_2022, Optional.empty(), Outcome.ENTITLED,
                    LiftPractice.FRAME_17, List.of(
                            new VocationalLevel(FRAME_17),
                            new InGroup("education-lift.dagpenge", Set.of(Group.DAGPENGE), FRAME_17),
                            new ScopeIs("education-lift.whole-education", Set.of(VocationalScope.WHOLE), FRAME_17),
                            new Holds("education-lift.in-shortage-area", CourseFact.IN_SHORTAGE_AREA, FRAME_17),
                            new BegunBy("education-lift.begun-in-time", END_2022, FRAME_17))),
            new Gap(LocalDate.of(2023, 1, 1), Optional.empty(), Outcome.RULE_NOT_AVAILABLE, "notice.gap.education-lift-110-permanent")));

    private EducationLift() {}

    private static List<Condition> conditions80() {
        return List.of(new VocationalLevel(FRAME_6), new GroupAndScope80(FRAME_6));
    }

    private static RuleVersion version(String scheme, LocalDate firstDay, LocalDate lastDay,
            Optional<LocalDate> knownUntil, Outcome yes, LiftPractice practice, List<Condition> conditions) {
        return new RuleVersion(scheme, firstDay, Optional.of(lastDay), knownUntil, Basis.PRIMARY, List.of(), yes,
                List.of(Situation.of(Situation.ONLY, conditions)), practice);
    }
}
