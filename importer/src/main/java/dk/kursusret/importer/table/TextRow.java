package dk.kursusret.importer.table;

import dk.kursusret.importer.cell.CodeCell;
import dk.kursusret.importer.cell.Parsed;
import dk.kursusret.importer.file.Cells;
import dk.kursusret.importer.file.FileRow;
import dk.kursusret.importer.file.Withdrawn;
import dk.kursusret.importer.finding.Messages;
import dk.kursusret.importer.finding.Place;
import dk.kursusret.importer.profile.Field;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * A row with words in one cell and nothing in the others: the name of the section below, or a note.
 *
 * @param text tidy
 */
record TextRow(int line, int row, String text) {
    private static final int MAX_NAME_LENGTH = 80;
    /**
     * Text that begins like a code, or is one word with a digit in it. It may be a misspelt code, and so is not taken
     * for a name.
     */
    private static final Pattern LIKE_A_CODE = Pattern.compile("[0-9]{4}.*|(?=\\P{Nd}{0,19}[0-9])[^ ]{1,20}",
            Pattern.DOTALL);

    /**
     * Reads a row as a text row; empty where it is not one. A title alone may be a course with all its other cells
     * missing.
     */
    static Optional<TextRow> in(FileRow row, TableColumns columns) {
        OptionalInt only = new FilledCells(row).only();
        if (only.isEmpty() || row.marks().formulas().contains(only.getAsInt())) {
            return Optional.empty();
        }
        int column = only.getAsInt();
        String text = Cells.tidy(row.cell(column));
        boolean first = column <= columns.first() && !columns.isOf(Field.TITLE, column);
        return isWords(text) && (first || row.marks().across().contains(column) || Withdrawn.isStatedIn(text))
                ? Optional.of(new TextRow(row.line(), row.row(), text))
                : Optional.empty();
    }

    private static boolean isWords(String text) {
        return text.codePoints().anyMatch(Character::isLetter) && !LIKE_A_CODE.matcher(text).matches()
                && !(CodeCell.parse(CodeCell.trimmed(text), Optional.empty()) instanceof Parsed.Value<String>);
    }

    boolean isWithdrawn() {
        return Withdrawn.isStatedIn(text);
    }

    Place place() {
        return Place.row(line, row);
    }

    /** The text in the form in which it may be shown. */
    String shown() {
        return Messages.shown(text);
    }

    /** Whether the text is a remark rather than a name. */
    static boolean isRemark(String name) {
        return name.isEmpty() || name.contains(":") || name.startsWith("*") || name.startsWith("(")
                || name.length() > MAX_NAME_LENGTH;
    }
}
