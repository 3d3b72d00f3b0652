package dk.kursusret.importer;

/** Is told how far a long import has come. */
public interface Progress {
    /** Tells nobody. */
    Progress NONE = (stored, rows) -> {};

    /**
     * Rows were stored.
     *
     * @param stored so far
     * @param rows of the whole file
     */
    void stored(int stored, int rows);
}
