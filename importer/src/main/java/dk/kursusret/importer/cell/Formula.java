package dk.kursusret.importer.cell;

import java.util.Optional;

/** A cell that a spreadsheet would evaluate as a formula. */
public final class Formula {
    private static final String SIGNS = "=+@-";
    private static final char GUARD = '\'';

    private Formula() {}

    /**
     * Removes the apostrophe with which our own tables guard a cell that begins like a formula, so that spreadsheets
     * show it as text.
     *
     * @param cell tidy
     */
    public static String unguarded(String cell) {
        int guards = 0;
        while (guards < cell.length() && cell.charAt(guards) == GUARD) {
            guards++;
        }
        return guards > 0 && guards < cell.length() && isSign(cell.charAt(guards)) ? cell.substring(1) : cell;
    }

    /**
     * The sign with which the cell begins, where that makes it a formula. A lone hyphen stands for an empty cell and is
     * none.
     *
     * @param cell tidy
     */
    public static Optional<Character> sign(String cell) {
        if (cell.isEmpty() || !isSign(cell.charAt(0))) {
            return Optional.empty();
        }
        boolean runs = cell.length() == 1 ? cell.charAt(0) != '-'
                : !cell.chars().skip(1).allMatch(c -> c == ' ' || Character.getType(c) == Character.DASH_PUNCTUATION);
        return runs ? Optional.of(cell.charAt(0)) : Optional.empty();
    }

    private static boolean isSign(char c) {
        return SIGNS.indexOf(c) >= 0;
    }
}
