package dk.kursusret.functions.lists;

import dk.kursusret.functions.answers.lists.Correction;
import dk.kursusret.functions.lists.Query.Reach;
import dk.kursusret.functions.lists.Query.Sought;
import dk.kursusret.functions.lists.Vocabulary.Guess;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Interprets a search text with the words of the lists that are searched. */
final class Understanding {
    /** Words that do not help to identify a course. */
    private static final Set<String> FILLERS = Set.of("i", "og", "til", "for", "med", "på", "af", "om", "en", "et",
            "der", "kursus", "kurset", "kurser", "nr", "nummer", "kode", "in", "and", "the", "of", "a", "with", "to",
            "course", "courses", "number", "code", "no");
    /** A code written together with its kind, such as "AMU42994" for "AMU 42994". */
    private static final Pattern NAMED_CODE = Pattern.compile("(?:amu|eud|sosu|nr|kode)([0-9]{4,6})");
    private static final int MAX_CORRECTED = 5;
    private final List<Vocabulary> lists;

    Understanding(List<Vocabulary> lists) {
        this.lists = lists;
    }

    Query of(Query query) {
        if (query.isEverything() || has(query.phrase().replace("-", ""))) {
            return query;
        }
        List<Term> terms = query.words().stream().map(Sought::term).toList();
        Set<String> codes = terms.stream().flatMap(term -> code(term).stream()).collect(Collectors.toUnmodifiableSet());
        return codes.isEmpty() ? byWords(query.phrase(), terms)
                : new Query(query.phrase(), query.words(), codes, List.of());
    }

    /** Whether this is the code or entry id of a course. */
    private boolean has(String name) {
        return lists.stream().anyMatch(list -> list.names().contains(name));
    }

    private Optional<String> code(Term term) {
        Matcher named = NAMED_CODE.matcher(term.folded());
        return Optional.of(named.matches() ? named.group(1) : term.folded())
                .filter(code -> lists.stream().anyMatch(list -> list.codes().contains(code)));
    }

    private Query byWords(String phrase, List<Term> terms) {
        List<Term> significant = terms.stream().filter(term -> !FILLERS.contains(term.written())).toList();
        List<Sought> words = new ArrayList<>();
        List<Correction> corrections = new ArrayList<>();
        int corrected = 0;
        for (Term term : significant.isEmpty() ? terms : significant) {
            if (lists.stream().anyMatch(list -> list.has(term))) {
                words.add(new Sought(term, Reach.BEGINNINGS));
            } else if (lists.stream().anyMatch(list -> list.endsWith(term))) {
                words.add(new Sought(term, Reach.ENDS));
            } else {
                Optional<String> meant = corrected++ < MAX_CORRECTED ? nearest(term) : Optional.empty();
                meant.ifPresent(word -> corrections.add(new Correction(term.written(), word)));
                words.add(new Sought(meant.map(Term::of).orElse(term), Reach.BEGINNINGS));
            }
        }
        String interpreted = corrections.isEmpty() ? phrase
                : words.stream().map(word -> word.term().folded()).collect(Collectors.joining("-"));
        return new Query(interpreted, List.copyOf(words), Set.of(), List.copyOf(corrections));
    }

    private Optional<String> nearest(Term term) {
        return lists.stream().flatMap(list -> list.nearest(term).stream()).min(Guess.BEST_FIRST).map(Guess::text);
    }
}
