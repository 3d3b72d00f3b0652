package dk.kursusret.functions.pages.site;

/**
 * A line of the list of errors.
 *
 * @param input the id of the one it leads to
 */
public record Mistake(String input, String text) {}
