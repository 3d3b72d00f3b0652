package dk.kursusret.importer.workbook;

/**
 * The smallest part of a format code that means something.
 *
 * @param text of a literal, what is shown; of all others, as the code has it
 */
record FormatToken(Kind kind, String text) {

    enum Kind {
        /** Shown as it stands. */
        LITERAL,
        /** A place for a digit: 0, # or ?. */
        DIGIT,
        /** The decimal point. */
        POINT,
        /** Between digits it groups thousands, after them it leaves thousands out. */
        COMMA, PERCENT, EXPONENT,
        /** Part of a day: d, m, y. */
        DAY,
        /** Part of a time of day: h, s. */
        TIME,
        /** m, of which only the rest of the code says whether months or minutes are meant. */
        MONTH_OR_MINUTE,
        /** Hours, minutes or seconds that do not begin anew with each day. */
        ELAPSED,
        /** The number as it is. */
        GENERAL,
        /** The text of the cell. */
        TEXT,
        /** What a number must be for the section to be its own. */
        CONDITION
    }

    boolean is(Kind other) {
        return kind == other;
    }
}
