package dk.kursusret.importer.dates;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** How the dates in one file are to be read. */
public record Dates(DateOrder order, Serials serials) {
    /** The usual: day first, and serial numbers counted from 1900. */
    public static final Dates USUAL = new Dates(DateOrder.DAY_FIRST, Serials.FROM_1900);

    /** The day as it would be written in the file, such as 28-02-2027. */
    public String written(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern(order.pattern()));
    }
}
