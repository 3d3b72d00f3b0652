package dk.kursusret.functions.lists;

import dk.kursusret.functions.lists.Term.Nearness;
import dk.kursusret.gateway.input.Nearest;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The words and codes of an edition, with which search texts are interpreted.
 *
 * @param names the codes and entry ids, folded and joined
 */
record Vocabulary(List<Term> words, Set<String> codes, Set<String> names) {
    /** Shorter words resemble too many others. */
    private static final int SHORTEST = 5;
    private static final int LONGEST = 40;
    /** From this length on, two letters may be wrong rather than one. */
    private static final int LONG = 8;
    /** Shorter words are searched for only at the beginning of a word. */
    private static final int MIN_LENGTH_WITHIN = 6;
    private static final int MIN_CODE_DIGITS = 3;

    static Vocabulary of(Collection<Findable> rows) {
        return new Vocabulary(
                rows.stream().flatMap(row -> Stream.concat(row.titleWords().stream(), row.elsewhere().stream()))
                        .collect(Collectors.toMap(Term::written, term -> term, (one, same) -> one)).values().stream()
                        .sorted(Comparator.comparing(Term::written)).toList(),
                rows.stream().map(Findable::code).filter(code -> !code.isEmpty())
                        .collect(Collectors.toUnmodifiableSet()),
                rows.stream().flatMap(row -> Stream.of(row.code(), row.id())).filter(name -> !name.isEmpty())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    boolean has(Term asked) {
        return words.stream().anyMatch(word -> asked.to(word) != Nearness.NONE) || names.contains(asked.folded())
                || asked.isNumber() && asked.folded().length() >= MIN_CODE_DIGITS
                        && codes.stream().anyMatch(code -> code.startsWith(asked.folded()));
    }

    boolean endsWith(Term asked) {
        return words.stream().anyMatch(asked::ends);
    }

    /**
     * A word of the lists, or part of one, that differs from the search word by only a few letters.
     *
     * @param letters how many letters differ
     * @param place 0 for a whole word, 1 for the beginning of one, 2 for any other part
     * @param asked the length of the search word
     */
    record Guess(String text, int letters, int place, int asked) {
        static final Comparator<Guess> BEST_FIRST = Comparator.comparingInt(Guess::letters)
                .thenComparingInt(Guess::place)
                .thenComparingInt(guess -> Math.abs(guess.text().length() - guess.asked()))
                .thenComparing(Guess::text);
    }

    /** The closest word in the lists. Numbers are never corrected: another number is another course. */
    Optional<Guess> nearest(Term asked) {
        int length = asked.written().length();
        if (length < SHORTEST || length > LONGEST || !asked.hasNoDigits()) {
            return Optional.empty();
        }
        return words.stream().filter(Term::hasNoDigits).flatMap(word -> guesses(asked, word))
                .min(Guess.BEST_FIRST);
    }

    /** Words with æ, ø or å are compared as written, others by their folded forms. */
    private static Stream<Guess> guesses(Term asked, Term word) {
        String wanted = asked.hasDanishLetters() ? asked.written() : asked.folded();
        String there = asked.hasDanishLetters() ? word.written() : word.folded();
        int most = wanted.length() < LONG ? 1 : 2;
        Stream<Guess> whole = guess(wanted, there, word.written(), 0, most).stream();
        boolean parts = there.length() == word.written().length();
        return parts ? Stream.concat(whole, starts(wanted, there).flatMap(
                start -> IntStream.rangeClosed(start + wanted.length() - most, start + wanted.length() + most)
                        .filter(end -> end <= there.length() && (start > 0 || end < there.length())).boxed()
                        .flatMap(end -> guess(wanted, there.substring(start, end),
                                word.written().substring(start, end), start == 0 ? 1 : 2, most).stream())))
                : whole;
    }

    /** The places in a word where the search word may begin, by its first letter, which is rarely mistyped. */
    private static Stream<Integer> starts(String wanted, String there) {
        int last = wanted.length() < MIN_LENGTH_WITHIN ? 0 : there.length() - 1;
        return IntStream.rangeClosed(0, last).filter(at -> there.charAt(at) == wanted.charAt(0)).boxed();
    }

    private static Optional<Guess> guess(String wanted, String there, String text, int place, int most) {
        if (Math.abs(wanted.length() - there.length()) > most) {
            return Optional.empty();
        }
        OptionalInt letters = Nearest.letters(wanted, there, most);
        return letters.isPresent() ? Optional.of(new Guess(text, letters.getAsInt(), place, wanted.length()))
                : Optional.empty();
    }
}
