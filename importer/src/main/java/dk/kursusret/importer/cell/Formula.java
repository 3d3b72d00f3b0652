package dk.kursusret.importer.cell;

import java.util.Optional;
import java.util.regex.Pattern;

/** A cell that a spreadsheet would run. */
public final class Formula {
    /** A lone hyphen stands for nothing and runs nothing. */
    private static final Pattern RUNS = Pattern.compile("[=+@-].*[^\\p{Pd} ].*|[=+@]", Pattern.DOTALL);

    /** As our own tables write a cell that begins like a formula, so that a spreadsheet shows it. */
    private static final Pattern GUARDED = Pattern.compile("'+[=+@-].*", Pattern.DOTALL);

    private Formula() {}

    /**
     * The cell without the apostrophe that guards it.
     *
     * @param cell tidy
     */
    public static String unguarded(String cell) {
        return GUARDED.matcher(cell).matches() ? cell.substring(1) : cell;
    }

    /**
     * The sign the cell begins with, where that makes it a formula.
     *
     * @param cell tidy
     */
    public static Optional<Character> sign(String cell) {
        return RUNS.matcher(cell).matches() ? Optional.of(cell.charAt(0)) : Optional.empty();
    }
}
