package dk.kursusret.importer.fetch;

/** What came of one source. */
public enum Outcome {
    /** A file came and was handed to the importer, whose report says the rest. */
    FETCHED,
    /** The file is the one that was taken before; nothing was done. */
    NOT_MODIFIED,
    /** The source's configuration, a rule of ours or the other side says no, and would again. */
    REFUSED,
    /** No answer, or half of one; another attempt may succeed. */
    FAILED
}
