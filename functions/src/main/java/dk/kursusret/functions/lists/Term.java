package dk.kursusret.functions.lists;

import dk.kursusret.rules.lists.Slug;
import dk.kursusret.rules.lists.Spelling;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A word of a search or of a row.
 *
 * @param written in small letters
 * @param spelt with ae, oe and aa for æ, ø and å, as {@link Slug#of} has it
 * @param folded with a and o for them, as {@link Slug#folded} has it
 */
record Term(String written, String spelt, String folded) {
    /** Shorter ones occur within too many words that have nothing to do with them. */
    private static final int TELLS_WITHIN = 5;
    private static final int TELLS_AT_THE_END = 3;
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");

    static List<Term> all(String text) {
        return BETWEEN.splitAsStream(Spelling.of(text)).map(Term::of).filter(term -> !term.spelt().isEmpty()).toList();
    }

    static Term of(String word) {
        String spelt = Slug.of(word).replace("-", "");
        return new Term(word.toLowerCase(Locale.ROOT), spelt, Slug.folded(spelt));
    }

    /** How near the word of a row is to the one that is asked for, nearest first. */
    enum Nearness {
        WHOLE, BEGINNING, WITHIN, NONE
    }

    /**
     * Who writes æ, ø or å means it: børn is the beginning of børnehave, and not of Bornholm. Without them both are found.
     * Numbers are found whole.
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
        boolean within = written.length() >= TELLS_WITHIN
                && (word.spelt.contains(spelt) || isPlain() && word.folded.contains(folded));
        return within ? Nearness.WITHIN : Nearness.NONE;
    }

    /** Kran is the end of mobilkran. */
    boolean ends(Term word) {
        return written.length() >= TELLS_AT_THE_END && hasLettersAlone()
                && (word.spelt.endsWith(spelt) || isPlain() && word.folded.endsWith(folded));
    }

    /** Written with a and o alone, be it that they stand for æ, ø and å. */
    boolean isPlain() {
        return spelt.equals(folded);
    }

    boolean hasDanishLetters() {
        return written.chars().anyMatch(letter -> "æøå".indexOf(letter) >= 0);
    }

    boolean isNumber() {
        return spelt.chars().allMatch(Character::isDigit);
    }

    boolean hasLettersAlone() {
        return spelt.chars().noneMatch(Character::isDigit);
    }
}
