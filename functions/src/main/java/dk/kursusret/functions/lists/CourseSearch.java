package dk.kursusret.functions.lists;

import dk.kursusret.catalog.Catalog;
import dk.kursusret.catalog.LoadedEdition;
import dk.kursusret.catalog.edition.CourseRow;
import dk.kursusret.functions.answers.When;
import dk.kursusret.functions.lists.Findable.Match;
import dk.kursusret.functions.lists.Findable.Query;
import dk.kursusret.rules.facts.CourseLevel;
import dk.kursusret.rules.lists.ListedCourse;
import dk.kursusret.rules.lists.Slug;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;

/** Finds courses on the lists in force on a day; æ, ø and å are found by ae, oe and aa, and by a and o. */
final class CourseSearch {
    private static final Comparator<Found> BEST_FIRST = Comparator.comparing(Found::match)
            .thenComparing(found -> found.row().title()).thenComparing(found -> found.row().entry().id());
    private final Catalog catalog;
    /** The folded rows of an edition, for as long as the catalog holds it. */
    private final Map<LoadedEdition, List<Findable>> folded = Collections.synchronizedMap(new WeakHashMap<>());

    CourseSearch(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * @param area slug of a group of trades, however it is spelt
     * @param provider occurs in the provider's name, however it is spelt
     * @param withoutWaitingPeriod rows that do not say belong to neither
     */
    record Wanted(Query query, Optional<CourseLevel> level, Optional<String> area, Optional<String> provider,
            Optional<Boolean> withoutWaitingPeriod) {

        private boolean admits(ListedCourse course) {
            return isMet(level, Optional.of(course.level()))
                    && isMet(area.map(Slug::folded), course.erhvervsgruppe().map(Slug::folded))
                    && provider.map(Slug::folded).map(part -> course.provider().map(Slug::folded)
                            .filter(name -> name.contains(part)).isPresent()).orElse(true)
                    && isMet(withoutWaitingPeriod, course.withoutWaitingPeriod());
        }

        private static <T> boolean isMet(Optional<T> asked, Optional<T> there) {
            return asked.isEmpty() || asked.equals(there);
        }
    }

    /** A course with every list that has it, the first of which describes it. */
    record Hit(CourseRow entry, List<LoadedEdition> editions) {}

    private record Found(Findable row, Match match, List<LoadedEdition> editions) {

        private Found and(Found other) {
            List<LoadedEdition> all = new ArrayList<>(editions);
            all.addAll(other.editions());
            return new Found(row, match.compareTo(other.match()) <= 0 ? match : other.match(), List.copyOf(all));
        }
    }

    /** Best first, then by title and entry id. */
    List<Hit> find(Wanted wanted, Collection<String> lists, When when) {
        Map<String, Found> found = new LinkedHashMap<>();
        for (String list : lists) {
            catalog.inForce(list, when.asOf(), when.knownOn()).ifPresent(edition -> rows(edition).stream()
                    .filter(row -> wanted.admits(row.entry().course()))
                    .map(row -> new Found(row, row.match(wanted.query()), List.of(edition)))
                    .filter(row -> row.match() != Match.NONE)
                    .forEach(row -> found.merge(row.row().entry().id(), row, Found::and)));
        }
        return found.values().stream().sorted(BEST_FIRST).map(hit -> new Hit(hit.row().entry(), hit.editions()))
                .toList();
    }

    /** The course with this code or entry id on each list that has it. */
    Optional<Hit> course(String codeOrEntry, Collection<String> lists, When when) {
        List<LoadedEdition> editions = lists.stream()
                .flatMap(list -> catalog.inForce(list, when.asOf(), when.knownOn()).stream()).toList();
        return editions.stream().flatMap(edition -> edition.edition().course(codeOrEntry)
                .flatMap(course -> edition.course(course.id())).stream()).findFirst()
                .map(entry -> new Hit(entry,
                        editions.stream().filter(edition -> edition.course(entry.id()).isPresent()).toList()));
    }

    private List<Findable> rows(LoadedEdition edition) {
        return folded.computeIfAbsent(edition, it -> it.courses().stream().map(Findable::of).toList());
    }
}
