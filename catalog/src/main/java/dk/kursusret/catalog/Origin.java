package dk.kursusret.catalog;

/** Whether a list was given by a region, or built for show. */
public enum Origin {
    GIVEN, SAMPLE
}
