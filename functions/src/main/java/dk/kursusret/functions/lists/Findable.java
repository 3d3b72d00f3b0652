package dk.kursusret.functions.lists;

import dk.kursusret.catalog.edition.CourseRow;
import dk.kursusret.rules.lists.Slug;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A row of a list with the words it is found by, folded as {@link Slug#folded} does.
 *
 * @param names code and entry id
 * @param elsewhere provider, group of trades and paths
 */
record Findable(CourseRow entry, List<String> names, String title, List<String> titleWords, String elsewhere) {

    static Findable of(CourseRow entry) {
        var course = entry.course();
        String title = Slug.folded(course.title());
        return new Findable(entry,
                List.of(joined(course.code().orElse("")), joined(entry.id())), title, List.of(title.split("-")),
                Slug.folded(String.join(" ", course.provider().orElse(""), entry.erhvervsomraade().orElse(""),
                        String.join(" ", course.paths()))));
    }

    /** What people ask for; words that hold a letter or a digit. */
    record Query(String phrase, List<String> words) {
        static final Query EVERYTHING = new Query("", List.of());

        /** Empty where there is no such word. */
        static Optional<Query> of(String text) {
            String phrase = Slug.folded(text);
            return phrase.isEmpty() ? Optional.empty()
                    : Optional.of(new Query(phrase, Arrays.asList(phrase.split("-"))));
        }
    }

    /** How well a row answers a query, best first. */
    enum Match {
        NAME, BEGINNING_OF_CODE, TITLE, BEGINNING_OF_TITLE, WORDS_OF_TITLE, BEGINNINGS_OF_WORDS, WITHIN_TITLE,
        ELSEWHERE, NONE
    }

    Match match(Query query) {
        String phrase = joined(query.phrase());
        if (query.words().isEmpty() || names.contains(phrase)) {
            return Match.NAME;
        }
        if (names.getFirst().startsWith(phrase)) {
            return Match.BEGINNING_OF_CODE;
        }
        if (title.equals(query.phrase())) {
            return Match.TITLE;
        }
        Match worst = query.words().stream().map(this::match).max(Match::compareTo).orElseThrow();
        return worst == Match.WORDS_OF_TITLE && title.startsWith(query.phrase()) ? Match.BEGINNING_OF_TITLE : worst;
    }

    private Match match(String word) {
        if (titleWords.contains(word) || names.getFirst().equals(word)) {
            return Match.WORDS_OF_TITLE;
        }
        if (titleWords.stream().anyMatch(w -> w.startsWith(word))) {
            return Match.BEGINNINGS_OF_WORDS;
        }
        if (title.contains(word)) {
            return Match.WITHIN_TITLE;
        }
        return elsewhere.contains(word) ? Match.ELSEWHERE : Match.NONE;
    }

    /** "AU 101" and "au101" are one code. */
    private static String joined(String name) {
        return Slug.folded(name).replace("-", "");
    }
}
