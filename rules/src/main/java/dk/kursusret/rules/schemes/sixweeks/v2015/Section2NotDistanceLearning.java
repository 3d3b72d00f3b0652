package dk.kursusret.rules.schemes.sixweeks.v2015;

import static dk.kursusret.rules.facts.CourseFact.IN_PERSON_PERCENT;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Limit;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.schemes.NamedCourse;
import java.math.BigDecimal;

/**
 * Up to the level of a vocational education no distance learning: a certain share of the teaching is in person.
 *
 * @param least that share, in per cent
 */
public record Section2NotDistanceLearning(Provision provision, BigDecimal least) implements Condition {

    @Override
    public String id() {
        return "six-weeks.not-distance-learning";
    }

    @Override
    public Finding examine(Case kase) {
        return Finding.choose(NamedCourse.isAcademy(kase), Finding.NOT_APPLICABLE,
                kase.read(IN_PERSON_PERCENT).test(percent -> percent.compareTo(least) >= 0)
                        .limited(Limit.atLeast(IN_PERSON_PERCENT, least)))
                .telling("least", least);
    }
}
