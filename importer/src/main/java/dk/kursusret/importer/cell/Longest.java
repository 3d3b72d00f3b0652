package dk.kursusret.importer.cell;

/** How many characters a cell may have before it is not tried what it means: no code, amount, date or mark is that long. */
final class Longest {
    static final int TRIED = 200;

    private Longest() {}
}
