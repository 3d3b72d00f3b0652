package dk.kursusret.functions.lists;

import dk.kursusret.functions.answers.lists.Correction;
import dk.kursusret.rules.lists.Slug;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What people ask for, understood by the words of the lists that are searched.
 *
 * @param phrase all of it, as {@link Slug#folded} has it; empty where everything is asked for
 * @param name the phrase as a code or an entry id is compared
 * @param codes of courses that it names: where there are any, nothing else is asked for
 */
record Query(String phrase, String name, List<Sought> words, Set<String> codes, List<Correction> corrections) {
    static final Query EVERYTHING = new Query("", List.of(), Set.of(), List.of());

    Query(String phrase, List<Sought> words, Set<String> codes, List<Correction> corrections) {
        this(phrase, Findable.joined(phrase), words, codes, corrections);
    }

    /** Where in the words of a row a word is looked for. */
    enum Reach {
        /** At their beginning, and longer ones within them. */
        BEGINNINGS,
        /** At their end too, since none begins with it. */
        ENDS
    }

    /** A word that every row has to have. */
    record Sought(Term term, Reach reach) {
        Term.Nearness in(Term word) {
            Term.Nearness near = term.to(word);
            return near == Term.Nearness.NONE && reach == Reach.ENDS && term.ends(word) ? Term.Nearness.WITHIN : near;
        }
    }

    /** As it is written, before any list is looked at; empty where it holds no letter and no digit. */
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
