package dk.kursusret.rules.schemes.sixweeks.v2015;

import static dk.kursusret.rules.decision.Citation.sixWeeks;

import dk.kursusret.rules.decision.Basis;
import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.engine.RuleVersion;
import dk.kursusret.rules.engine.Situation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 6 ugers jobrettet uddannelse under the order in force from 29 June 2015, in the order of its guidance. */
public final class SixWeeks2015 {
    public static final RuleVersion VERSION = new RuleVersion("six-weeks", LocalDate.of(2015, 6, 29),
            Optional.of(LocalDate.of(2016, 12, 31)), Optional.empty(), Basis.PRIMARY, Outcome.ENTITLED,
            List.of(Situation.of(Situation.ONLY, List.of(
                    new Section1InsuredUnemployed(sixWeeks("§ 1")),
                    new Section1EducationLevel(sixWeeks("§ 1")),
                    new Section1NotEmployed(sixWeeks("§ 1")),
                    new Section1NoSideBusiness(sixWeeks("§ 1")),
                    new Section2ListedCourse(sixWeeks("§ 2, stk. 1")),
                    new Section2OneCourse(sixWeeks("§ 2, stk. 1")),
                    new Section2NotDistanceLearning(sixWeeks("§ 2, stk. 2")),
                    new Section2HigherLevelAge(sixWeeks("§ 2, stk. 3")),
                    new Section2HigherLevelFullTime(sixWeeks("§ 2, stk. 3")),
                    new Section2DeselectedParts(sixWeeks("§ 2, stk. 4")),
                    new Section3Deadline(sixWeeks("§ 3")),
                    new Section4AppliedBeforeUnemployment(sixWeeks("§ 4")),
                    new Section5Interruption(sixWeeks("§ 5")),
                    new Section7Interview(sixWeeks("§ 7")),
                    new Section9Hours(sixWeeks("§ 9")),
                    new Section12ActivationOffer(sixWeeks("§ 12")),
                    new Section15MissedParts(sixWeeks("§ 15")),
                    new Section26aPriceCeiling(sixWeeks("§ 26 a, stk. 5"))))),
            new Practice2015());

    private SixWeeks2015() {}
}
