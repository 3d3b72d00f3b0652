package dk.kursusret.rules.decision;

import dk.kursusret.rules.facts.Facts;
import dk.kursusret.rules.texts.Text;

/**
 * A change that turns a no into a yes, everything else being as it is.
 *
 * @param facts what would have to be otherwise, with the value that is enough
 */
public record Change(Facts facts, Text text) {}
