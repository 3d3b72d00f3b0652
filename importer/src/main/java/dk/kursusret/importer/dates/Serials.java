package dk.kursusret.importer.dates;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;

/** The day from which a spreadsheet counts. */
public enum Serials {
    /** Day 0 of the 1900 system, which believes in 29 February 1900: right from March 1900 on. */
    FROM_1900("1900", LocalDate.of(1899, 12, 30)),
    /** What the first spreadsheets on Macintosh counted from. */
    FROM_1904("1904", LocalDate.of(1904, 1, 1));

    private final String label;
    private final LocalDate dayZero;

    Serials(String label, LocalDate dayZero) {
        this.label = label;
        this.dayZero = dayZero;
    }

    /** As reports name it. */
    @JsonValue
    public String label() {
        return label;
    }

    public LocalDate day(long serial) {
        return dayZero.plusDays(serial);
    }
}
