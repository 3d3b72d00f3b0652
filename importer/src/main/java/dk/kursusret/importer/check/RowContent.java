package dk.kursusret.importer.check;

/** What the rows of a kind of list hold. */
interface RowContent {

    /** Of no use where the cells have findings afterwards. */
    RowResult.Accepted read(RowCells cells);
}
