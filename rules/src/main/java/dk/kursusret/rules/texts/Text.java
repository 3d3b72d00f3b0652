package dk.kursusret.rules.texts;

/** One statement in both languages of the product. */
public record Text(String da, String en) {}
