package dk.kursusret.rules.schemes.sixweeks.v2015;

import static dk.kursusret.rules.facts.CourseFact.IN_PERSON_PERCENT;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.schemes.NamedCourse;
import dk.kursusret.rules.facts.CourseLevel;
import java.math.BigDecimal;

/** Erhvervsrettet voksen- og efteruddannelse with less than half of the teaching in person is distance learning. */
public record Section2NotDistanceLearning(Provision provision) implements Condition {
    private static final BigDecimal HALF = new BigDecimal("50");

    @Override
    public String id() {
        return "six-weeks.not-distance-learning";
    }

    @Override
    public Finding examine(Case kase) {
        return Finding.choose(NamedCourse.level(kase).test(CourseLevel::isVocationalAdultEducation),
                kase.read(IN_PERSON_PERCENT).test(percent -> percent.compareTo(HALF) >= 0).telling("required", HALF),
                Finding.NOT_APPLICABLE);
    }
}
