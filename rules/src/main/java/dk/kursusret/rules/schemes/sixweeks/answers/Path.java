package dk.kursusret.rules.schemes.sixweeks.answers;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.facts.CourseFact;
import dk.kursusret.rules.facts.Fact;
import dk.kursusret.rules.lists.ListedCourse;
import dk.kursusret.rules.lists.PositiveLists;
import dk.kursusret.rules.schemes.NamedCourse;
import java.util.List;
import java.util.stream.Stream;

/** A path that is taken element by element: one application is enough, and the path goes on (§ 8). */
final class Path {
    private Path() {}

    /** Whether there is more of the path after what is applied for, as far as the list can tell. */
    static boolean goesOn(Case kase) {
        return kase.facts().get(CourseFact.PATH).isPresent() && !listed(kase, CourseFact.PARTS).isEmpty()
                && isMoreLeft(kase);
    }

    private static boolean isMoreLeft(Case kase) {
        List<ListedCourse> elements = kase.lists().inForce(PositiveLists.NATIONAL)
                .map(edition -> edition.path(kase.facts().get(CourseFact.PATH).orElseThrow())).orElse(List.of());
        List<String> accountedFor = Stream.of(CourseFact.PARTS, CourseFact.DESELECTED, CourseFact.COMPLETED_BEFORE)
                .flatMap(fact -> listed(kase, fact).stream()).toList();
        return elements.isEmpty()
                || elements.stream().anyMatch(element -> !NamedCourse.isAmong(accountedFor, element));
    }

    private static List<String> listed(Case kase, Fact<List<String>> fact) {
        return kase.facts().get(fact).orElse(List.of());
    }
}
