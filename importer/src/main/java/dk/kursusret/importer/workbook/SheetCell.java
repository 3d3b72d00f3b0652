package dk.kursusret.importer.workbook;

import java.util.Optional;

/**
 * A cell as a person sees it.
 *
 * @param formula a spreadsheet would compute it; its text is {@code =} and the formula
 * @param struck its whole text is struck through
 * @param leftOut text of it that is struck through while other text is not
 * @param contained what it contains where a person sees something else or nothing
 */
record SheetCell(String text, boolean formula, boolean struck, Optional<String> leftOut, Optional<String> contained) {
    static final SheetCell EMPTY = new SheetCell("", false, false, Optional.empty(), Optional.empty());

    static SheetCell ofFormula(String text) {
        return new SheetCell(text, true, false, Optional.empty(), Optional.empty());
    }

    static SheetCell of(Shown shown) {
        return new SheetCell(shown.text(), false, false, Optional.empty(), shown.contained());
    }

    /** Where nothing is seen, nothing is struck through. */
    static SheetCell ofStruck(Shown shown) {
        return new SheetCell(shown.text(), false, !shown.text().isBlank(), Optional.empty(), shown.contained());
    }

    boolean isEmpty() {
        return text.isEmpty() && contained.isEmpty() && leftOut.isEmpty();
    }
}
