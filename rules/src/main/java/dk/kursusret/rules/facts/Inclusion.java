package dk.kursusret.rules.facts;

/** How much of the board and lodging the price of a course covers. */
public enum Inclusion {
    NONE, PARTLY, FULLY
}
