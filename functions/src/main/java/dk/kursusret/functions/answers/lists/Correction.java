package dk.kursusret.functions.answers.lists;

/**
 * A word that no list has, and the word searched for instead.
 *
 * @param asked in lower case
 * @param shown as spelt in a list
 */
public record Correction(String asked, String shown) {}
