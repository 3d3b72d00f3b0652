package dk.kursusret.importer.workbook;

import java.util.Optional;

/**
 * A cell as a person sees it in the sheet.
 *
 * @param formula whether it has a formula; its text is then {@code =} and the formula
 * @param struck whether its whole text is struck through
 * @param leftOut the part of its text that is struck through, where other text is not
 * @param contained what it contains, where the sheet displays something else or nothing
 */
record SheetCell(String text, boolean formula, boolean struck, Optional<String> leftOut, Optional<String> contained) {
    static final SheetCell EMPTY = new SheetCell("", false, false, Optional.empty(), Optional.empty());

    static SheetCell ofFormula(String text) {
        return new SheetCell(text, true, false, Optional.empty(), Optional.empty());
    }

    static SheetCell of(Shown shown) {
        return new SheetCell(shown.text(), false, false, Optional.empty(), shown.contained());
    }

    /** A struck-out cell. Where nothing is displayed, nothing is struck out. */
    static SheetCell ofStruck(Shown shown) {
        return new SheetCell(shown.text(), false, !shown.text().isBlank(), Optional.empty(), shown.contained());
    }

    boolean isEmpty() {
        return text.isEmpty() && contained.isEmpty() && leftOut.isEmpty();
    }
}
