package dk.kursusret.importer.dates;

import java.util.List;

/** The Danish names of the months. */
public final class Months {
    /** A regular expression for the names in lower case: in full, or abbreviated with or without a full stop. */
    public static final String NAMES = "(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november"
            + "|december|(?:jan|feb|mar|apr|jun|jul|aug|sept|sep|okt|nov|dec)\\.?)";
    private static final int LETTERS = 3;
    private static final List<String> SHORT = List.of("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep",
            "okt", "nov", "dec");

    private Months() {}

    /** The month's number, from 1. */
    public static int number(String name) {
        return SHORT.indexOf(name.substring(0, LETTERS)) + 1;
    }
}
