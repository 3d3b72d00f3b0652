package dk.kursusret.importer.dates;

/** What comes first in a date that begins with no year. */
public enum DateOrder {
    DAY_FIRST("dd-MM-uuuu"), MONTH_FIRST("MM-dd-uuuu");

    private final String pattern;

    DateOrder(String pattern) {
        this.pattern = pattern;
    }

    String pattern() {
        return pattern;
    }
}
