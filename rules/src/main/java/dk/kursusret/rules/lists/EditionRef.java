package dk.kursusret.rules.lists;

import java.time.LocalDate;

/**
 * Which edition an answer rests on.
 *
 * @param list list id: {@code six-weeks}, {@code rar-fyn} …
 * @param edition its first day
 * @param sha256 of the file it came from; where supplements are merged over it, of all their hashes in order
 * @param sample made up as an example, not a real list
 */
public record EditionRef(String list, LocalDate edition, String sha256, boolean sample) {}
