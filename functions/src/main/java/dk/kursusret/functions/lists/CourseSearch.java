package dk.kursusret.functions.lists;

import dk.kursusret.catalog.Catalog;
import dk.kursusret.catalog.LoadedEdition;
import dk.kursusret.catalog.edition.CourseRow;
import dk.kursusret.functions.answers.When;
import dk.kursusret.functions.answers.lists.Correction;
import dk.kursusret.functions.lists.Findable.Match;
import dk.kursusret.rules.facts.CourseLevel;
import dk.kursusret.rules.lists.ListedCourse;
import dk.kursusret.rules.lists.Slug;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.WeakHashMap;

/** Finds courses on the lists in force on a day. */
public final class CourseSearch {
    private final Catalog catalog;
    /** The search index of each edition, kept for as long as the catalog holds the edition. */
    private final Map<LoadedEdition, Searched> searched = Collections.synchronizedMap(new WeakHashMap<>());
    /** The groups of trades of each edition, as it writes them, by their folded slugs; kept as long. */
    private final Map<LoadedEdition, Map<String, String>> areasOf = Collections.synchronizedMap(new WeakHashMap<>());

    CourseSearch(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * @param area the name or slug of a group of trades, in any spelling
     * @param provider a part of the provider's name, in any spelling
     * @param withoutWaitingPeriod rows that do not state it match neither value
     */
    public record Criteria(Query query, Optional<CourseLevel> level, Optional<String> area, Optional<String> provider,
            Optional<Boolean> withoutWaitingPeriod) {

        /** Whether words are searched for, so that some matches are better than others. */
        public boolean hasWords() {
            return !query.words().isEmpty();
        }

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

    /** The rows and words of an edition. It must not refer to the edition, which would then never be collected. */
    private record Searched(List<Findable> rows, Vocabulary words) {}

    /**
     * A course with every list that has it; it is described as in the first of them.
     *
     * @param title normalised by {@link Slug#folded}
     */
    public record Hit(CourseRow entry, String title, List<LoadedEdition> editions) {}

    /** @param query as interpreted */
    public record Result(Query query, List<Hit> hits) {

        /** Words that no list has, with those searched for instead. */
        public List<Correction> corrections() {
            return query.corrections();
        }
    }

    record Found(Findable row, Match match, List<LoadedEdition> editions) {

        private Found and(Found other) {
            List<LoadedEdition> all = new ArrayList<>(editions);
            all.addAll(other.editions());
            return new Found(row, match.compareTo(other.match()) <= 0 ? match : other.match(), List.copyOf(all));
        }
    }

    Result find(Criteria criteria, Collection<String> lists, When when, Sorting sorting) {
        List<LoadedEdition> editions = inForce(lists, when);
        Query query = new Understanding(editions.stream().map(this::searched).map(Searched::words).toList())
                .of(criteria.query());
        Map<String, Found> found = new LinkedHashMap<>();
        editions.forEach(edition -> searched(edition).rows().stream()
                .filter(row -> criteria.admits(row.entry().course()))
                .map(row -> new Found(row, row.match(query), List.of(edition)))
                .filter(row -> row.match() != Match.NONE)
                .forEach(row -> found.merge(row.row().entry().id(), row, Found::and)));
        return new Result(query, found.values().stream().sorted(sorting)
                .map(hit -> new Hit(hit.row().entry(), hit.row().title(), hit.editions())).toList());
    }

    /** Every group of trades once, as written in the first list that has it. */
    List<String> areas(Collection<String> lists, When when) {
        Map<String, String> areas = new TreeMap<>();
        inForce(lists, when).forEach(edition -> areasOf.computeIfAbsent(edition, CourseSearch::areas)
                .forEach(areas::putIfAbsent));
        return List.copyOf(areas.values());
    }

    private static Map<String, String> areas(LoadedEdition edition) {
        Map<String, String> areas = new LinkedHashMap<>();
        edition.courses().forEach(row -> row.written().erhvervsomraade().filter(area -> !Slug.of(area).isEmpty())
                .ifPresent(area -> areas.putIfAbsent(Slug.folded(area), area)));
        return areas;
    }

    private List<LoadedEdition> inForce(Collection<String> lists, When when) {
        return lists.stream().flatMap(list -> catalog.inForce(list, when.asOf(), when.knownOn()).stream()).toList();
    }

    /** Finds a course by its code or entry id, with each list that has it. */
    Optional<Hit> course(String codeOrEntry, Collection<String> lists, When when) {
        List<LoadedEdition> editions = inForce(lists, when);
        return editions.stream().flatMap(edition -> edition.edition().course(codeOrEntry)
                .flatMap(course -> edition.course(course.id())).stream()).findFirst()
                .map(entry -> new Hit(entry, Slug.folded(entry.title()),
                        editions.stream().filter(edition -> edition.course(entry.id()).isPresent()).toList()));
    }

    private Searched searched(LoadedEdition edition) {
        return searched.computeIfAbsent(edition, it -> {
            List<Findable> rows = it.courses().stream().map(Findable::of).toList();
            return new Searched(rows, Vocabulary.of(rows));
        });
    }
}
