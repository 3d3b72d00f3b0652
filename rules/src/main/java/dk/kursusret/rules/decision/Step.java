package dk.kursusret.rules.decision;

import dk.kursusret.rules.facts.Answerer;
import dk.kursusret.rules.texts.Text;

/** What somebody does next. */
public record Step(String id, Answerer actor, Text text, Citation citation) {}
