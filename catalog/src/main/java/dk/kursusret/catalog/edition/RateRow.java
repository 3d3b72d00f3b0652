package dk.kursusret.catalog.edition;

import dk.kursusret.rules.rates.Rate;
import java.time.LocalDate;

/** A row of the table of rates, identified by the rate's name, first day and day of publication. */
public record RateRow(Rate rate, int line, int row) implements Row {

    @Override
    public String id() {
        return rate.id() + " " + rate.validFrom() + rate.publishedOn().map(LocalDate::toString).map(day -> " " + day)
                .orElse("");
    }

    @Override
    public String title() {
        return rate.id();
    }
}
