package dk.kursusret.functions.lists;

import dk.kursusret.catalog.LoadedEdition;
import dk.kursusret.catalog.edition.CourseRow;
import dk.kursusret.functions.answers.lists.CompareAnswer.Difference;
import dk.kursusret.functions.answers.lists.CompareAnswer.Holders;
import dk.kursusret.functions.answers.lists.CourseView;
import dk.kursusret.rules.lists.Slug;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares the lists of several regions. Two rows are the same course if their codes, or failing that their titles, agree. */
final class RegionComparison {
    private static final Comparator<Difference> CLEAREST_FIRST = Comparator
            .comparing(Difference::isTitleEverywhere)
            .thenComparing(difference -> -difference.on().size())
            .thenComparing(difference -> difference.course().name().title())
            .thenComparing(difference -> difference.course().name().entry());
    private final Map<String, Map<String, List<CourseRow>>> byRegion = new LinkedHashMap<>();
    private final Map<String, Set<String>> titles = new HashMap<>();
    private final Map<String, CourseRow> courses = new LinkedHashMap<>();
    private final List<Difference> differences;

    /** @param inForce the editions in force by region code, in the order in which they are shown */
    RegionComparison(Map<String, LoadedEdition> inForce) {
        inForce.forEach((region, edition) -> {
            byRegion.put(region, edition.courses().stream().collect(
                    Collectors.groupingBy(RegionComparison::course, LinkedHashMap::new, Collectors.toList())));
            titles.put(region, edition.courses().stream().map(RegionComparison::title)
                    .collect(Collectors.toUnmodifiableSet()));
        });
        byRegion.values().forEach(
                list -> list.forEach((course, rows) -> courses.putIfAbsent(course, rows.getFirst())));
        differences = byRegion.size() < 2 ? List.of()
                : courses.entrySet().stream().map(course -> difference(course.getKey(), course.getValue()))
                        .filter(difference -> !difference.lackedBy().isEmpty()).sorted(CLEAREST_FIRST).toList();
    }

    /** The key of a course. Folded titles contain no blanks, so they cannot be mistaken for a code. */
    private static String course(CourseRow row) {
        return row.course().code().map(code -> "code " + code).orElseGet(() -> title(row));
    }

    private static String title(CourseRow row) {
        return Slug.folded(row.course().title());
    }

    /**
     * Courses that most regions have come first; last come those that every other region has under another code. Empty if
     * there is only one list.
     */
    List<Difference> differences() {
        return differences;
    }

    /** The number of courses that every region has; 0 if there is only one list. */
    int shared() {
        return byRegion.size() < 2 ? 0 : courses.size() - differences.size();
    }

    private Difference difference(String course, CourseRow described) {
        List<String> on = new ArrayList<>();
        List<String> lackedBy = new ArrayList<>();
        List<String> sameTitleIn = new ArrayList<>();
        List<Holders> providers = new ArrayList<>();
        String title = title(described);
        byRegion.forEach((region, list) -> {
            if (list.containsKey(course)) {
                on.add(region);
                providers.add(new Holders(region, list.get(course).stream()
                        .flatMap(row -> row.course().provider().stream()).distinct().sorted().toList()));
            } else {
                lackedBy.add(region);
                if (titles.get(region).contains(title)) {
                    sameTitleIn.add(region);
                }
            }
        });
        return new Difference(CourseView.of(described), List.copyOf(on), List.copyOf(lackedBy),
                List.copyOf(sameTitleIn), List.copyOf(providers));
    }
}
