package dk.kursusret.importer.check;

/** What the rows of a kind of list hold. */
interface RowContent {

    /** Of no use where the cells have findings afterwards. */
    RowResult.Accepted read(RowCells cells);

    /** Key of the text for a file that holds none of it. */
    default String nothing() {
        return "F005";
    }

    /** At most 50 rows may be set aside, and of more than one no more than two per cent. */
    default boolean canSpare(int quarantined, int rows) {
        return quarantined <= 50 && (quarantined <= 1 || quarantined * 100L <= rows * 2L);
    }
}
