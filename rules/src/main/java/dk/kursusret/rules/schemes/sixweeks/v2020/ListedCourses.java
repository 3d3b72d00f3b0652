package dk.kursusret.rules.schemes.sixweeks.v2020;

import static dk.kursusret.rules.facts.CourseFact.CODE;
import static dk.kursusret.rules.facts.CourseFact.LISTED_ON;
import static dk.kursusret.rules.facts.CourseFact.PARTS;
import static dk.kursusret.rules.facts.CourseFact.PATH;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.schemes.NamedCourse;
import dk.kursusret.rules.engine.Sources;
import dk.kursusret.rules.lists.Edition;
import dk.kursusret.rules.lists.PositiveLists;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Every course applied for is on the national list in force; they need not belong to one path any longer. */
public record ListedCourses(Provision provision) implements Condition {

    @Override
    public String id() {
        return "six-weeks.courses-on-national-list";
    }

    @Override
    public Finding examine(Case kase) {
        if (!NamedCourse.isNamed(kase)) {
            return kase.facts().get(LISTED_ON).map(lists -> Finding.of(lists.contains(PositiveLists.NATIONAL)))
                    .orElseGet(() -> Finding.missing(CODE)).resting(NamedCourse.NAME).resting(Sources.of(LISTED_ON));
        }
        return kase.lists().inForce(PositiveLists.NATIONAL).map(edition -> Finding.of(holds(edition, kase)))
                .orElseGet(() -> Finding.missingData("list:" + PositiveLists.NATIONAL))
                .resting(NamedCourse.NAME).resting(Sources.of(PARTS));
    }

    private static boolean holds(Edition edition, Case kase) {
        Set<String> courses = new LinkedHashSet<>(kase.facts().get(PARTS).orElse(List.of()));
        NamedCourse.codeOrEntry(kase).ifPresent(courses::add);
        return kase.facts().get(PATH).map(path -> !edition.path(path).isEmpty()).orElse(true)
                && courses.stream().allMatch(course -> edition.course(course).isPresent());
    }
}
