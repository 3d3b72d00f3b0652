package dk.kursusret.importer.dates;

/** Whether day or month comes first in a date that does not begin with the year. */
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
