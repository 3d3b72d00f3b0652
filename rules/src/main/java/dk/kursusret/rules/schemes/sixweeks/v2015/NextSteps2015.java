package dk.kursusret.rules.schemes.sixweeks.v2015;

import static dk.kursusret.rules.facts.Answerer.A_KASSE;
import static dk.kursusret.rules.facts.Answerer.CITIZEN;
import static dk.kursusret.rules.facts.Answerer.JOBCENTRE;
import static dk.kursusret.rules.facts.Answerer.SCHOOL;

import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.decision.Step;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Truth;
import dk.kursusret.rules.facts.Answerer;
import dk.kursusret.rules.facts.CourseFact;
import dk.kursusret.rules.facts.CourseLevel;
import dk.kursusret.rules.schemes.NamedCourse;
import dk.kursusret.rules.schemes.sixweeks.counting.NoticePeriod;
import dk.kursusret.rules.texts.Texts;
import java.util.ArrayList;
import java.util.List;

/** {@code six-weeks} §§ 4, 6, 7 and 8: who does what, with which form. */
final class NextSteps2015 {
    private NextSteps2015() {}

    static List<Step> afterAYes(Case kase) {
        List<Step> steps = new ArrayList<>();
        if (NoticePeriod.applies(kase).truth() == Truth.TRUE) {
            steps.add(step("ask-a-kasse-before-unemployment", CITIZEN, "§ 4"));
        }
        if (NamedCourse.level(kase).test(level -> level == CourseLevel.AMU).truth() == Truth.TRUE) {
            steps.add(step("jobnet-for-amu", CITIZEN, "§ 8"));
        }
        steps.add(step("form-ar-237", CITIZEN, "§ 8"));
        if (kase.knows(CourseFact.PATH)) {
            steps.add(step("declare-the-rest-of-the-path", CITIZEN, "§ 8"));
        }
        steps.add(step("school-admits", SCHOOL, "§ 8"));
        steps.add(step("a-kasse-approves", A_KASSE, "§ 8"));
        steps.add(step("jobcentre-promises-payment", JOBCENTRE, "§ 8"));
        return List.copyOf(steps);
    }

    static List<Step> towardsAnAnswer(Outcome outcome) {
        return outcome == Outcome.UNDETERMINED ? List.of(step("find-what-is-missing", CITIZEN, "§ 6"))
                : List.of(step("ask-a-kasse-about-no", CITIZEN, "§ 6"));
    }

    private static Step step(String id, Answerer actor, String section) {
        return new Step(id, actor, Texts.of("step.six-weeks." + id), Citation.sixWeeks(section));
    }
}
