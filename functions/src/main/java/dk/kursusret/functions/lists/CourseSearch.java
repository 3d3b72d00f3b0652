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
    /** What an edition is searched by, for as long as the catalog holds it. */
    private final Map<LoadedEdition, Searched> searched = Collections.synchronizedMap(new WeakHashMap<>());
    /** Its groups of trades as it writes them, by their folded slugs; for as long. */
    private final Map<LoadedEdition, Map<String, String>> areasOf = Collections.synchronizedMap(new WeakHashMap<>());

    CourseSearch(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * @param area slug of a group of trades, however it is spelt
     * @param provider occurs in the provider's name, however it is spelt
     * @param withoutWaitingPeriod rows that do not say belong to neither
     */
    public record Wanted(Query query, Optional<CourseLevel> level, Optional<String> area, Optional<String> provider,
            Optional<Boolean> withoutWaitingPeriod) {

        /** Whether a match can be better or worse. */
        public boolean isForWords() {
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

    /** An edition's rows and words; not the edition, or it would never be let go. */
    private record Searched(List<Findable> rows, Vocabulary words) {}

    /**
     * A course with every list that has it, the first of which describes it.
     *
     * @param title as {@link Slug#folded} has it
     */
    public record Hit(CourseRow entry, String title, List<LoadedEdition> editions) {}

    /** @param query as it was understood */
    public record Result(Query query, List<Hit> hits) {

        /** What was looked for instead of words that no list has. */
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

    Result find(Wanted wanted, Collection<String> lists, When when, Sorting sorting) {
        List<LoadedEdition> editions = inForce(lists, when);
        Query query = new Understanding(editions.stream().map(this::searched).map(Searched::words).toList())
                .of(wanted.query());
        Map<String, Found> found = new LinkedHashMap<>();
        editions.forEach(edition -> searched(edition).rows().stream()
                .filter(row -> wanted.admits(row.entry().course()))
                .map(row -> new Found(row, row.match(query), List.of(edition)))
                .filter(row -> row.match() != Match.NONE)
                .forEach(row -> found.merge(row.row().entry().id(), row, Found::and)));
        return new Result(query, found.values().stream().sorted(sorting)
                .map(hit -> new Hit(hit.row().entry(), hit.row().title(), hit.editions())).toList());
    }

    /** Each group of trades once, as the first list that has it writes it. */
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

    /** The course with this code or entry id on each list that has it. */
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
