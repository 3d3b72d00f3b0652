package dk.kursusret.importer.workbook;

/**
 * The smallest meaningful part of a format code.
 *
 * @param text for a literal, the text to show; for all others, the text in the code
 */
record FormatToken(Kind kind, String text) {

    enum Kind {
        /** Text shown as it is. */
        LITERAL,
        /** A place for a digit: 0, # or ?. */
        DIGIT,
        /** The decimal point. */
        POINT,
        /** A comma, which groups thousands between digits and leaves thousands out after them. */
        COMMA, PERCENT, EXPONENT,
        /** Part of a day: d, y. */
        DAY,
        /** Part of a time of day: h, s. */
        TIME,
        /** m, which stands for months or minutes depending on the rest of the code. */
        MONTH_OR_MINUTE,
        /** Hours, minutes or seconds that are counted on beyond a day. */
        ELAPSED,
        /** The number in general form. */
        GENERAL,
        /** The text of the cell. */
        TEXT,
        /** The condition on numbers for which the section applies. */
        CONDITION
    }

    boolean is(Kind other) {
        return kind == other;
    }
}
