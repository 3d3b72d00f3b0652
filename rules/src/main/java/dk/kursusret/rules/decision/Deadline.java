package dk.kursusret.rules.decision;

import dk.kursusret.rules.texts.Text;
import java.time.LocalDate;

/** A day that must not be missed, or from which something is possible. */
public record Deadline(String id, LocalDate date, Text text, Citation citation) {}
