package dk.kursusret.bench;

/** How long is measured: to see that everything works, or for figures to rely on. */
public enum Size {
    QUICK, FULL;

    public <T> T of(T quick, T full) {
        return this == QUICK ? quick : full;
    }
}
