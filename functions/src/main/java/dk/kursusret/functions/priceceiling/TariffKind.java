package dk.kursusret.functions.priceceiling;

/** An element of a course's price. By LAB § 26 a, stk. 5, the start fee, board and lodging do not count. */
enum TariffKind {
    TEACHING, COMPLETION, BUILDING, OTHER, START_FEE, BOARD_AND_LODGING;

    boolean counts() {
        return this != START_FEE && this != BOARD_AND_LODGING;
    }
}
