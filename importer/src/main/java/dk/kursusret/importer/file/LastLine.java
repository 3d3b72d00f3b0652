package dk.kursusret.importer.file;

/** How the last line of a text ends. */
enum LastLine {
    /** It has a line end. */
    ENDED,
    /** It has no line end, and may have been cut off. */
    OPEN
}
