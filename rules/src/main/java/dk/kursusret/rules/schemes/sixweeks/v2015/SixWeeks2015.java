package dk.kursusret.rules.schemes.sixweeks.v2015;

import static dk.kursusret.rules.decision.Citation.sixWeeks;

import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.decision.Basis;
import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.engine.RuleVersion;
import dk.kursusret.rules.engine.Situation;
import dk.kursusret.rules.schemes.sixweeks.answers.SixWeeksPractice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 6 ugers jobrettet uddannelse under the order in force from 29 June 2015, in the order of its guidance. */
public final class SixWeeks2015 {
    public static final RuleVersion VERSION = new RuleVersion("six-weeks", LocalDate.of(2015, 6, 29),
            Optional.of(LocalDate.of(2016, 12, 31)), Optional.empty(), Basis.PRIMARY, List.of(), Outcome.ENTITLED,
            List.of(Situation.of(Situation.ONLY, List.of(
                    new Section1InsuredUnemployed(Provision.of(sixWeeks("§ 1"))),
                    new Section1EducationLevel(Provision.of(sixWeeks("§ 1"))),
                    new Section1NotEmployed(Provision.of(sixWeeks("§ 1"))),
                    new Section1NoSideBusiness(Provision.of(sixWeeks("§ 1"))),
                    new Section2ListedCourse(Provision.of(sixWeeks("§ 2, stk. 1"))),
                    new Section2OneCourse(Provision.of(sixWeeks("§ 2, stk. 1"))),
                    new Section2NotDistanceLearning(Provision.of(sixWeeks("§ 2, stk. 2"))),
                    new Section2HigherLevelAge(Provision.of(sixWeeks("§ 2, stk. 3"))),
                    new Section2HigherLevelFullTime(Provision.of(sixWeeks("§ 2, stk. 3"))),
                    new Section2DeselectedParts(Provision.of(sixWeeks("§ 2, stk. 4"))),
                    new Section3Deadline(Provision.of(sixWeeks("§ 3"))),
                    new Section4AppliedBeforeUnemployment(Provision.of(sixWeeks("§ 4"))),
                    new Section5Interruption(Provision.of(sixWeeks("§ 5"))),
                    new Section7Interview(Provision.of(sixWeeks("§ 7"))),
                    new Section9Hours(Provision.of(sixWeeks("§ 9"))),
                    new Section12ActivationOffer(Provision.of(sixWeeks("§ 12"))),
                    new Section15MissedParts(Provision.of(sixWeeks("§ 15"))),
                    new Section26aPriceCeiling(Provision.of(sixWeeks("§ 26 a, stk. 5")))))),
            SixWeeksPractice.BEK_710_2015);

    private SixWeeks2015() {}
}
