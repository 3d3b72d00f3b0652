package dk.kursusret.functions.catalog;

import dk.kursusret.catalog.Catalog;
import dk.kursusret.catalog.Entry;
import dk.kursusret.catalog.LoadedEdition;
import dk.kursusret.rules.fact.CourseLevel;
import dk.kursusret.rules.list.Slug;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds courses on the lists in force on a day; æ, ø and å are found by ae, oe and aa, and by a and o. */
final class CourseSearch {
    private final Catalog catalog;

    CourseSearch(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * @param words each must occur in code, title, provider or group of trades; none: every course
     * @param area slug of a group of trades
     */
    record Wanted(List<String> words, Optional<CourseLevel> level, Optional<String> area) {}

    /** A course with every list that has it, the first of which describes it. */
    record Hit(Entry entry, List<LoadedEdition> editions) {}

    /** Best first: code or title that is what was asked for, then titles that begin with it, then by title. */
    List<Hit> find(Wanted wanted, Collection<String> lists, LocalDate asOf) {
        Map<String, Hit> hits = new LinkedHashMap<>();
        for (String list : lists) {
            catalog.inForce(list, asOf, Optional.empty()).ifPresent(edition -> edition.entries().stream()
                    .filter(entry -> matches(wanted, entry)).forEach(entry -> add(hits, entry, edition)));
        }
        String phrase = Slug.folded(String.join(" ", wanted.words()));
        return hits.values().stream().sorted(Comparator.<Hit>comparingInt(hit -> rank(hit.entry(), phrase))
                .thenComparing(hit -> Slug.folded(hit.entry().course().title())).thenComparing(hit -> hit.entry().id()))
                .toList();
    }

    /** The course with this code or entry id on each list that has it. */
    Optional<Hit> course(String codeOrEntry, Collection<String> lists, LocalDate asOf) {
        Map<String, Hit> hits = new LinkedHashMap<>();
        for (String list : lists) {
            catalog.inForce(list, asOf, Optional.empty()).ifPresent(edition -> edition.edition().course(codeOrEntry)
                    .flatMap(course -> edition.entry(course.id())).ifPresent(entry -> add(hits, entry, edition)));
        }
        return hits.values().stream().findFirst();
    }

    private static void add(Map<String, Hit> hits, Entry entry, LoadedEdition edition) {
        hits.merge(entry.id(), new Hit(entry, List.of(edition)), (first, more) -> {
            List<LoadedEdition> all = new ArrayList<>(first.editions());
            all.addAll(more.editions());
            return new Hit(first.entry(), List.copyOf(all));
        });
    }

    private static boolean matches(Wanted wanted, Entry entry) {
        var course = entry.course();
        String text = Slug.folded(String.join(" ", course.code().orElse(""), course.title(),
                course.provider().orElse(""), entry.erhvervsomraade().orElse("")));
        return wanted.words().stream().map(Slug::folded).allMatch(text::contains)
                && wanted.level().map(level -> level == course.level()).orElse(true)
                && wanted.area().map(area -> course.erhvervsgruppe().filter(area::equals).isPresent()).orElse(true);
    }

    private static int rank(Entry entry, String phrase) {
        String title = Slug.folded(entry.course().title());
        if (phrase.isEmpty() || title.equals(phrase) || entry.course().code().filter(phrase::equals).isPresent()) {
            return 0;
        }
        return title.startsWith(phrase) ? 1 : 2;
    }
}
