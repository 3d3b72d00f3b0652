package dk.kursusret.bench;

/** How long to measure: just long enough to see that everything works, or long enough for reliable figures. */
public enum Size {
    QUICK, FULL;

    public <T> T of(T quick, T full) {
        return this == QUICK ? quick : full;
    }
}
