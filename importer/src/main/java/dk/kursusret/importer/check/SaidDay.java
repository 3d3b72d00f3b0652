package dk.kursusret.importer.check;

import java.time.LocalDate;

/**
 * A day that a file names.
 *
 * @param line physical line on which it is named first
 */
public record SaidDay(LocalDate day, int line) {}
