package dk.kursusret.importer.cell;

/** The length beyond which a cell is not parsed. No code, amount, date or mark is that long. */
final class CellLength {
    static final int MAX_PARSED = 200;

    private CellLength() {}
}
