package dk.kursusret.rules.schemes.sixweeks.v2015;

import static dk.kursusret.rules.facts.CourseFact.PATH;

import dk.kursusret.rules.decision.Result;
import dk.kursusret.rules.decision.Truth;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.lists.Edition;
import dk.kursusret.rules.lists.ListedCourse;
import dk.kursusret.rules.lists.PositiveLists;
import dk.kursusret.rules.schemes.NamedCourse;
import dk.kursusret.rules.schemes.OnList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The course or path is on the national list in force, and all elements applied for belong to one path. A combination
 * of the person's own making fails even if every element of it is listed or vouched for.
 */
public record Section2ListedCourse(Provision provision) implements Condition {

    @Override
    public String id() {
        return "six-weeks.on-national-list";
    }

    @Override
    public Finding examine(Case kase) {
        List<String> elements = NamedCourse.elements(kase);
        Finding listed = OnList.of(PositiveLists.NATIONAL, kase, edition -> holds(edition, kase, elements))
                .because(Result.NOT_MET, hasPath(kase) ? "not-in-path" : "");
        return elements.size() > 1 && !kase.knows(PATH) ? inOnePath(kase, elements, listed) : listed;
    }

    private static boolean holds(Edition edition, Case kase, List<String> elements) {
        Optional<List<ListedCourse>> path = kase.facts().get(PATH).map(edition::path);
        return path.map(courses -> !courses.isEmpty() && elements.stream().allMatch(element -> courses.stream()
                .anyMatch(course -> NamedCourse.isAmong(List.of(element), course))))
                .orElseGet(() -> elements.stream().allMatch(element -> edition.course(element).isPresent()));
    }

    /** Whether the list has the named path. */
    private static boolean hasPath(Case kase) {
        return kase.facts().get(PATH).flatMap(path -> kase.lists().inForce(PositiveLists.NATIONAL)
                .filter(edition -> !edition.path(path).isEmpty())).isPresent();
    }

    /**
     * What the list says about several elements decides; where it has no path in common for them, the path must be
     * named.
     */
    private static Finding inOnePath(Case kase, List<String> elements, Finding listed) {
        Optional<Edition> edition = kase.lists().inForce(PositiveLists.NATIONAL);
        List<ListedCourse> known = edition.stream()
                .flatMap(e -> elements.stream().flatMap(element -> e.course(element).stream())).toList();
        boolean common = !commonPaths(known).isEmpty();
        if (known.size() > 1 && !common && known.stream().anyMatch(course -> !course.paths().isEmpty())) {
            return Finding.NOT_MET.because("different-paths").by(edition.orElseThrow().ref())
                    .resting(listed.sources());
        }
        return listed.truth() != Truth.TRUE || common && known.size() == elements.size() ? listed
                : Finding.missing(PATH).because("no-common-path").resting(listed.sources());
    }

    private static Set<String> commonPaths(List<ListedCourse> courses) {
        Set<String> common = courses.isEmpty() ? new HashSet<>() : new HashSet<>(courses.getFirst().paths());
        courses.forEach(course -> common.retainAll(course.paths()));
        return common;
    }
}
