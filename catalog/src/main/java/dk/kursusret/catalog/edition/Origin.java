package dk.kursusret.catalog.edition;

/** Whether a list was given by a region, or built for show. */
public enum Origin {
    GIVEN, SAMPLE
}
