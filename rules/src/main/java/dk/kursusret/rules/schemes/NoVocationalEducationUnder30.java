package dk.kursusret.rules.schemes;

import dk.kursusret.rules.decision.Result;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.decision.Truth;
import dk.kursusret.rules.facts.CourseFact;
import dk.kursusret.rules.facts.CourseLevel;
import dk.kursusret.rules.facts.Group;
import dk.kursusret.rules.facts.PersonFact;
import dk.kursusret.rules.facts.VocationalScope;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * LAB § 37, from 2020 § 95: people under 30 in the groups of § 6, nr. 1-5, are not offered a whole education that
 * qualifies for a trade. The group is asked for first, then what the course is, then the age.
 */
public record NoVocationalEducationUnder30(Provision provision) implements Condition {
    private static final int YEARS = 30;
    private static final Set<Group> NR_1_TO_5 = EnumSet.of(Group.DAGPENGE, Group.KONTANTHJAELP_JOBPARAT,
            Group.KONTANTHJAELP_AKTIVITETSPARAT, Group.UDDANNELSESHJAELP, Group.OVERGANGSYDELSE);
    private static final Set<CourseLevel> VOCATIONAL = EnumSet.of(CourseLevel.EUD, CourseLevel.SOSU);

    public static NoVocationalEducationUnder30 ofLab() {
        return new NoVocationalEducationUnder30(Provision.lab("§ 37, stk. 1").from(LocalDate.of(2020, 1, 1),
                Provision.lab("§ 95, stk. 1")));
    }

    @Override
    public String id() {
        return "offer.no-vocational-education-under-30";
    }

    @Override
    public Finding examine(Case kase) {
        Finding group = kase.isOneOf(PersonFact.GROUP, NR_1_TO_5).because(Result.NOT_MET, "other-group");
        Finding level = NamedCourse.level(kase).test(VOCATIONAL::contains);
        Finding age = kase.read(PersonFact.AGE).test(years -> years < YEARS).because(Result.NOT_MET, "from-30");
        Finding scope = kase.is(CourseFact.VOCATIONAL_SCOPE, VocationalScope.WHOLE).because(Result.NOT_MET, "part");
        Finding barred = group.and(level).and(age).and(scope);
        Finding asked = group.andThen(() -> level).andThen(() -> age).andThen(() -> scope);
        return (barred.truth() == Truth.UNKNOWN ? asked : barred).not().resting(barred.sources());
    }
}
