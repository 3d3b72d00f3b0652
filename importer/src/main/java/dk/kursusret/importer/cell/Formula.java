package dk.kursusret.importer.cell;

import java.util.Optional;
import java.util.regex.Pattern;

/** A cell that a spreadsheet would run. */
public final class Formula {
    /** A lone hyphen stands for nothing and runs nothing. */
    private static final Pattern RUNS = Pattern.compile("[=+@-].*[^\\p{Pd} ].*|[=+@]", Pattern.DOTALL);

    private Formula() {}

    /**
     * The sign the cell begins with, where that makes it a formula.
     *
     * @param cell tidy
     */
    public static Optional<Character> sign(String cell) {
        return RUNS.matcher(cell).matches() ? Optional.of(cell.charAt(0)) : Optional.empty();
    }
}
