package dk.kursusret.catalog.edition;

/** Whether an edition is a genuine list or a made-up sample. */
public enum Origin {
    GIVEN, SAMPLE
}
