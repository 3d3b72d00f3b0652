package dk.kursusret.rules.schemes.sixweeks.v2017;

import static dk.kursusret.rules.facts.CourseFact.PATH;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.lists.Edition;
import dk.kursusret.rules.lists.PositiveLists;
import dk.kursusret.rules.schemes.NamedCourse;
import dk.kursusret.rules.schemes.OnList;

/**
 * Every course applied for is on the national list in force; the person combines them freely within one erhvervsgruppe.
 */
public record Section2ListedCourses(Provision provision) implements Condition {

    @Override
    public String id() {
        return "six-weeks.on-national-list";
    }

    @Override
    public Finding examine(Case kase) {
        return OnList.of(PositiveLists.NATIONAL, kase, edition -> holds(edition, kase));
    }

    private static boolean holds(Edition edition, Case kase) {
        return kase.facts().get(PATH).map(path -> !edition.path(path).isEmpty()).orElse(true)
                && NamedCourse.elements(kase).stream().allMatch(course -> edition.course(course).isPresent());
    }
}
