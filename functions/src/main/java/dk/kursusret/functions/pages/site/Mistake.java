package dk.kursusret.functions.pages.site;

/**
 * A line of the error summary.
 *
 * @param input the id of the input it links to
 */
public record Mistake(String input, String text) {}
