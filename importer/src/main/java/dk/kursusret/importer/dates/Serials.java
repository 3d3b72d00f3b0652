package dk.kursusret.importer.dates;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;

/** The day from which a spreadsheet counts its dates. */
public enum Serials {
    /** The 1900 system takes 1900 for a leap year; with this day 0 it is right from March 1900 on. */
    FROM_1900("1900", LocalDate.of(1899, 12, 30)),
    /** The 1904 system of the first Macintosh spreadsheets. */
    FROM_1904("1904", LocalDate.of(1904, 1, 1));

    private final String label;
    private final LocalDate dayZero;

    Serials(String label, LocalDate dayZero) {
        this.label = label;
        this.dayZero = dayZero;
    }

    /** The system's name in reports. */
    @JsonValue
    public String label() {
        return label;
    }

    public LocalDate day(long serial) {
        return dayZero.plusDays(serial);
    }
}
