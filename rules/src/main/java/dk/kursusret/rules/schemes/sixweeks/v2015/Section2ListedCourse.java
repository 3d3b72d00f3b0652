package dk.kursusret.rules.schemes.sixweeks.v2015;

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
import dk.kursusret.rules.lists.ListedCourse;
import dk.kursusret.rules.lists.PositiveLists;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The course or path is on the national list in force, and all elements applied for belong to one path.
 * A combination of one's own fails even if every element of it is listed.
 */
public record Section2ListedCourse(Provision provision) implements Condition {

    @Override
    public String id() {
        return "six-weeks.on-national-list";
    }

    @Override
    public Finding examine(Case kase) {
        if (!NamedCourse.isNamed(kase)) {
            return vouchedFor(kase);
        }
        return kase.lists().inForce(PositiveLists.NATIONAL).map(edition -> Finding.of(holds(edition, kase)))
                .orElseGet(() -> Finding.missingData("list:" + PositiveLists.NATIONAL))
                .resting(NamedCourse.NAME).resting(Sources.of(PARTS));
    }

    private static Finding vouchedFor(Case kase) {
        return kase.facts().get(LISTED_ON)
                .map(lists -> Finding.of(lists.contains(PositiveLists.NATIONAL)))
                .orElseGet(() -> Finding.missing(CODE))
                .resting(NamedCourse.NAME).resting(Sources.of(LISTED_ON));
    }

    private static boolean holds(Edition edition, Case kase) {
        Set<String> elements = new LinkedHashSet<>(kase.facts().get(PARTS).orElse(List.of()));
        NamedCourse.codeOrEntry(kase).ifPresent(elements::add);
        if (kase.knows(PATH)) {
            List<ListedCourse> path = kase.facts().get(PATH).map(edition::path).orElse(List.of());
            return !path.isEmpty() && allIn(path, elements);
        }
        return elements.size() == 1 ? edition.course(elements.iterator().next()).isPresent()
                : edition.paths().stream().anyMatch(path -> allIn(path, elements));
    }

    private static boolean allIn(List<ListedCourse> path, Set<String> elements) {
        return elements.stream()
                .allMatch(element -> path.stream().anyMatch(c -> NamedCourse.isAmong(List.of(element), c)));
    }
}
