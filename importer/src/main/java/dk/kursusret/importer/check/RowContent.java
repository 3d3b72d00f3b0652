package dk.kursusret.importer.check;

/** Reads the rows of one kind of list. */
interface RowContent {

    /**
     * Reads an entry. The result must be discarded where the cells have findings afterwards: unreadable cells are
     * filled with stand-ins.
     */
    RowResult.Accepted read(RowCells cells);

    /** The ending of the keys of messages that name what the rows hold. */
    default String keySuffix() {
        return "";
    }

    /** Whether so many rows may be quarantined: one always, otherwise at most 50 and at most two per cent. */
    default boolean canSpare(int quarantined, int rows) {
        return quarantined <= 50 && (quarantined <= 1 || quarantined * 100L <= rows * 2L);
    }
}
