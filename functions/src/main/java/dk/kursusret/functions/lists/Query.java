package dk.kursusret.functions.lists;

import dk.kursusret.functions.answers.lists.Correction;
import dk.kursusret.rules.lists.Slug;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A search text, interpreted with the words of the lists that are searched.
 *
 * @param phrase the whole text, normalised by {@link Slug#folded}; empty if everything is asked for
 * @param name the phrase in the form in which codes and entry ids are compared
 * @param codes the course codes in the text; if there are any, nothing else is searched for
 */
record Query(String phrase, String name, List<Sought> words, Set<String> codes, List<Correction> corrections) {
    static final Query EVERYTHING = new Query("", List.of(), Set.of(), List.of());

    Query(String phrase, List<Sought> words, Set<String> codes, List<Correction> corrections) {
        this(phrase, Findable.joined(phrase), words, codes, corrections);
    }

    /** Where in the words of a row a search word may occur. */
    enum Reach {
        /** At the beginning; words that are long enough also in the middle. */
        BEGINNINGS,
        /** Also at the end, used if no word begins with it. */
        ENDS
    }

    /** A word that every row found must contain. */
    record Sought(Term term, Reach reach) {
        Term.Nearness in(Term word) {
            Term.Nearness near = term.to(word);
            return near == Term.Nearness.NONE && reach == Reach.ENDS && term.ends(word) ? Term.Nearness.WITHIN : near;
        }
    }

    /** Splits the text into words without regard to any list; empty if it contains no letter or digit. */
    static Optional<Query> of(String text) {
        String phrase = Slug.folded(text);
        return phrase.isEmpty() ? Optional.empty()
                : Optional.of(new Query(phrase,
                        Term.all(text).stream().map(term -> new Sought(term, Reach.BEGINNINGS)).toList(), Set.of(),
                        List.of()));
    }

    boolean isEverything() {
        return phrase.isEmpty();
    }
}
