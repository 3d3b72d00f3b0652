package dk.kursusret.importer.file;

/**
 * A quotation mark that makes the rows of a file uncertain.
 *
 * @param start position in the text where the row of the mark begins, which may be on an earlier line
 * @param line physical line of the mark, from 1
 */
record QuoteFault(Kind kind, long start, int line) {

    enum Kind {
        /** Opens a cell that never ends. */
        UNCLOSED,
        /** Neither opens nor closes a cell: rows after it could be swallowed unseen. */
        STRAY
    }
}
