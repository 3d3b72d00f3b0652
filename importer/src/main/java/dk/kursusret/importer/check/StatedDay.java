package dk.kursusret.importer.check;

import java.time.LocalDate;

/**
 * A day that a file states.
 *
 * @param line the physical line that first states it
 */
public record StatedDay(LocalDate day, int line) {}
