package dk.kursusret.importer.file;

/**
 * A misplaced quotation mark, which makes the rows of a file uncertain.
 *
 * @param start the position in the text at which the row with the mark begins, possibly on an earlier line
 * @param line the physical line of the mark, from 1
 */
record QuoteFault(Kind kind, long start, int line) {

    enum Kind {
        /** It opens a cell that never ends. */
        UNCLOSED,
        /** It neither opens nor closes a cell, so that rows after it could be swallowed unnoticed. */
        STRAY
    }
}
