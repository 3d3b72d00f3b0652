package dk.kursusret.importer.workbook;

import java.util.Optional;

/**
 * What a sheet displays in a cell.
 *
 * @param contained what the cell contains, where its format displays nothing or something else
 */
record Shown(String text, Optional<String> contained) {

    static Shown as(String text) {
        return new Shown(text.strip(), Optional.empty());
    }

    /** The format hides what the cell contains, or displays something else instead. */
    static Shown instead(String text, String contained) {
        return new Shown(text.strip(), Optional.of(contained));
    }
}
