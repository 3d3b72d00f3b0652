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
 * The words and codes of an edition, by which what people write is understood.
 *
 * @param names codes and entry ids, folded and joined
 */
record Vocabulary(List<Term> words, Set<String> codes, Set<String> names) {
    /** A shorter word is too near to too many. */
    private static final int SHORTEST = 5;
    private static final int LONGEST = 40;
    /** From so many letters on two of them may be wrong. */
    private static final int LONG = 8;
    /** Shorter ones are not looked for within a word. */
    private static final int TELLS_WITHIN = 6;
    private static final int CODE_TELLS = 3;

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
                || asked.isNumber() && asked.folded().length() >= CODE_TELLS
                        && codes.stream().anyMatch(code -> code.startsWith(asked.folded()));
    }

    boolean endsWith(Term asked) {
        return words.stream().anyMatch(asked::ends);
    }

    /**
     * A word, the beginning or a part of one, that differs by few letters.
     *
     * @param place 0 for a word, 1 for the beginning of one, 2 for a part
     */
    record Guess(String text, int letters, int place, int asked) {
        static final Comparator<Guess> BEST_FIRST = Comparator.comparingInt(Guess::letters)
                .thenComparingInt(Guess::place)
                .thenComparingInt(guess -> Math.abs(guess.text().length() - guess.asked()))
                .thenComparing(Guess::text);
    }

    /** Numbers are never guessed: another number is another course. */
    Optional<Guess> nearest(Term asked) {
        int length = asked.written().length();
        if (length < SHORTEST || length > LONGEST || !asked.hasLettersAlone()) {
            return Optional.empty();
        }
        return words.stream().filter(Term::hasLettersAlone).flatMap(word -> guesses(asked, word))
                .min(Guess.BEST_FIRST);
    }

    /** Letters are compared as they are written; without æ, ø and å where they are not. */
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

    /** Where in a word the one asked for may begin: few mistake its first letter. */
    private static Stream<Integer> starts(String wanted, String there) {
        int last = wanted.length() < TELLS_WITHIN ? 0 : there.length() - 1;
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
