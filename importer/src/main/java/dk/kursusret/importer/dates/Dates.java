package dk.kursusret.importer.dates;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** How the dates of one file are read. */
public record Dates(DateOrder order, Serials serials) {
    /** As Danes write them, and as spreadsheets count. */
    public static final Dates USUAL = new Dates(DateOrder.DAY_FIRST, Serials.FROM_1900);

    /** A day as the file would have it, such as 28-02-2027. */
    public String written(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern(order.pattern()));
    }
}
