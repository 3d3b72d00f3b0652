package dk.kursusret.importer.finding;

import java.util.Optional;

/**
 * Where in a file something was found.
 *
 * @param line physical line on which the row begins, from 1; a {@code sep=} line counts
 * @param row the row number a spreadsheet shows, from 1
 * @param column the letters a spreadsheet shows; empty where the whole row is meant
 */
public record Place(int line, int row, Optional<String> column) {

    public static Place row(int line, int row) {
        return new Place(line, row, Optional.empty());
    }

    /** @param index the column's index, from 0 */
    public Place column(int index) {
        return new Place(line, row, Optional.of(letters(index)));
    }

    /** The column's letters: A to Z, then AA and so on. The index counts from 0. */
    public static String letters(int index) {
        String last = String.valueOf((char) ('A' + index % 26));
        return index < 26 ? last : letters(index / 26 - 1) + last;
    }
}
