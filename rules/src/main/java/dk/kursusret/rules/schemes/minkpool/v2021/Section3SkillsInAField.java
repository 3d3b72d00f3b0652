package dk.kursusret.rules.schemes.minkpool.v2021;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.facts.CaseFact;
import dk.kursusret.rules.facts.CourseFact;
import dk.kursusret.rules.facts.CourseLevel;
import dk.kursusret.rules.schemes.NamedCourse;

/**
 * Ordinary education, or a course that gives skills in a field: not guidance, clarification, folk high school, evening
 * school or leisure. For a course of no named kind, a person must judge.
 */
public record Section3SkillsInAField(Provision provision) implements Condition {

    @Override
    public String id() {
        return "mink-pool.skills-in-a-field";
    }

    @Override
    public Finding examine(Case kase) {
        Finding skills = NamedCourse.level(kase).decide(level -> level == CourseLevel.OTHER
                ? Finding.assessment("mink-pool-skills-in-a-field").because("other")
                : Finding.MET);
        return kase.knows(CourseFact.LEVEL) ? skills : skills.resting(CaseFact.MUNICIPALITY);
    }
}
