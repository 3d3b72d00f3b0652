package dk.kursusret.importer.file;

/** How the last line of a text stops. */
enum LastLine {
    /** With a line end. */
    ENDED,
    /** Without one: it may have been cut off. */
    OPEN
}
