package dk.kursusret.rules.decision;

import dk.kursusret.rules.texts.Text;
import java.util.Optional;

/** A duty during the course, or something the reader should know. */
public record Statement(String id, Text text, Optional<Citation> citation) {}
