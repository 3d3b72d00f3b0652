package dk.kursusret.rules.engine;

/** A condition, and what it came to. */
public record Examined(Condition condition, Finding finding) {}
