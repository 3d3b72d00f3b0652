package dk.kursusret.rules.decision;

import dk.kursusret.rules.Citation;
import dk.kursusret.rules.fact.Answerer;
import dk.kursusret.rules.text.Text;

/** What somebody does next. */
public record Step(String id, Answerer actor, Text text, Citation citation) {}
