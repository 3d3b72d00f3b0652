package dk.kursusret.functions.answers.lists;

/**
 * A word that no list has, and the one that was looked for instead.
 *
 * @param asked in small letters
 * @param shown as a list spells it
 */
public record Correction(String asked, String shown) {}
