package dk.kursusret.rules.decision;

import dk.kursusret.rules.facts.Facts;
import dk.kursusret.rules.texts.Text;

/**
 * A change that alone would turn a no into a yes.
 *
 * @param facts what would have to be different, with values that are enough
 */
public record Change(Facts facts, Text text) {}
