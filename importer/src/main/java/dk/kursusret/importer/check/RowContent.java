package dk.kursusret.importer.check;

/** What the rows of a kind of list hold. */
interface RowContent {

    /** Of no use where the cells have findings afterwards. */
    RowResult.Accepted read(RowCells cells);

    /** What the keys of texts end with that name what the rows hold. */
    default String named() {
        return "";
    }

    /** At most 50 rows may be set aside, and of more than one no more than two per cent. */
    default boolean canSpare(int quarantined, int rows) {
        return quarantined <= 50 && (quarantined <= 1 || quarantined * 100L <= rows * 2L);
    }
}
