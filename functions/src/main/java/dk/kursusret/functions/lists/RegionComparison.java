package dk.kursusret.functions.lists;

import dk.kursusret.catalog.LoadedEdition;
import dk.kursusret.catalog.edition.CourseRow;
import dk.kursusret.functions.answers.lists.CompareAnswer.Difference;
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

/** The lists of several regions beside each other. Courses are the same by their entry ids. */
final class RegionComparison {
    private static final Comparator<Difference> MOST_TELLING_FIRST = Comparator
            .comparing(Difference::isTitleEverywhere)
            .thenComparing(difference -> -difference.on().size())
            .thenComparing(difference -> difference.course().name().title())
            .thenComparing(difference -> difference.course().name().entry());
    private final Map<String, LoadedEdition> byRegion;
    private final Map<String, Set<String>> titles = new HashMap<>();

    /** @param byRegion the editions in force, by the codes of their regions, in the order they are told in */
    RegionComparison(Map<String, LoadedEdition> byRegion) {
        this.byRegion = new LinkedHashMap<>(byRegion);
        byRegion.forEach((region, edition) -> titles.put(region, edition.courses().stream()
                .map(entry -> Slug.folded(entry.course().title())).collect(Collectors.toUnmodifiableSet())));
    }

    /**
     * What most of the regions have first; last what those without it have under another code or provider. One list alone differs
     * from nothing.
     */
    List<Difference> differences() {
        return byRegion.size() < 2 ? List.of()
                : courses().values().stream().map(this::difference)
                        .filter(difference -> !difference.lackedBy().isEmpty()).sorted(MOST_TELLING_FIRST).toList();
    }

    /** How many courses every region has; one list alone shares them with nobody. */
    int shared() {
        return byRegion.size() < 2 ? 0 : courses().size() - differences().size();
    }

    private Map<String, CourseRow> courses() {
        Map<String, CourseRow> courses = new LinkedHashMap<>();
        byRegion.values().forEach(edition -> edition.courses().forEach(e -> courses.putIfAbsent(e.id(), e)));
        return courses;
    }

    private Difference difference(CourseRow entry) {
        String title = Slug.folded(entry.course().title());
        List<String> on = new ArrayList<>();
        List<String> lackedBy = new ArrayList<>();
        List<String> sameTitleIn = new ArrayList<>();
        byRegion.forEach((region, edition) -> {
            if (edition.course(entry.id()).isPresent()) {
                on.add(region);
            } else {
                lackedBy.add(region);
                if (titles.get(region).contains(title)) {
                    sameTitleIn.add(region);
                }
            }
        });
        return new Difference(CourseView.of(entry), List.copyOf(on), List.copyOf(lackedBy), List.copyOf(sameTitleIn));
    }
}
