package dk.kursusret.importer.fetch;

/** The outcome of fetching one source. */
public enum Outcome {
    /** A file was fetched and passed to the importer, whose report says the rest. */
    FETCHED,
    /** The file is the one that was fetched before; nothing was done. */
    NOT_MODIFIED,
    /** The source's configuration, one of our rules or the server refuses, and would again. */
    REFUSED,
    /** No complete response; another attempt may succeed. */
    FAILED
}
