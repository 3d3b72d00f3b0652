package dk.kursusret.functions.lists;

import dk.kursusret.rules.lists.Slug;
import dk.kursusret.rules.lists.Spelling;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A word of a search or of a row.
 *
 * @param written in lower case
 * @param spelt with ae, oe and aa for æ, ø and å, as by {@link Slug#of}
 * @param folded with a and o for æ, ø and å, as by {@link Slug#folded}
 */
record Term(String written, String spelt, String folded) {
    /** Shorter words occur inside too many unrelated words. */
    private static final int MIN_LENGTH_WITHIN = 5;
    private static final int MIN_LENGTH_AT_END = 3;
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");

    static List<Term> all(String text) {
        return BETWEEN.splitAsStream(Spelling.of(text)).map(Term::of).filter(term -> !term.spelt().isEmpty()).toList();
    }

    static Term of(String word) {
        String spelt = Slug.of(word).replace("-", "");
        return new Term(word.toLowerCase(Locale.ROOT), spelt, Slug.folded(spelt));
    }

    /** How a search word occurs in the word of a row, closest match first. */
    enum Nearness {
        WHOLE, BEGINNING, WITHIN, NONE
    }

    /**
     * Whoever types æ, ø or å means it: "børn" finds "børnehave" but not "Bornholm", while "born" finds both. Numbers match
     * only as a whole.
     */
    Nearness to(Term word) {
        if (spelt.equals(word.spelt) || isPlain() && folded.equals(word.folded)) {
            return Nearness.WHOLE;
        }
        if (isNumber()) {
            return Nearness.NONE;
        }
        if (word.spelt.startsWith(spelt) || isPlain() && word.folded.startsWith(folded)) {
            return Nearness.BEGINNING;
        }
        boolean within = written.length() >= MIN_LENGTH_WITHIN
                && (word.spelt.contains(spelt) || isPlain() && word.folded.contains(folded));
        return within ? Nearness.WITHIN : Nearness.NONE;
    }

    /** Whether the word ends with this one, as "mobilkran" ends with "kran". */
    boolean ends(Term word) {
        return written.length() >= MIN_LENGTH_AT_END && hasNoDigits()
                && (word.spelt.endsWith(spelt) || isPlain() && word.folded.endsWith(folded));
    }

    /** Whether the word has none of æ, ø, å, ae, oe and aa, so that its a and o may stand for them. */
    boolean isPlain() {
        return spelt.equals(folded);
    }

    boolean hasDanishLetters() {
        return written.chars().anyMatch(letter -> "æøå".indexOf(letter) >= 0);
    }

    boolean isNumber() {
        return spelt.chars().allMatch(Character::isDigit);
    }

    boolean hasNoDigits() {
        return spelt.chars().noneMatch(Character::isDigit);
    }
}
