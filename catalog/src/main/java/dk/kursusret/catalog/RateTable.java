package dk.kursusret.catalog;

import dk.kursusret.rules.Basis;
import dk.kursusret.rules.rate.Rate;
import dk.kursusret.rules.rate.Rates;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The rates that ship with the product. A day without one is a gap: the year before is never used instead. */
public final class RateTable implements Rates {
    private final List<Rate> rates;

    private RateTable(List<Rate> rates) {
        this.rates = List.copyOf(rates);
    }

    /** @throws IllegalStateException naming file and line, where the product's own data are not in order */
    public static RateTable load() {
        return new RateTable(new ResourceTable("rates.csv", "rate", "appliesFrom", "appliesTo", "publishedOn",
                "checkedOn", "value", "unit", "basis", "source").read(RateTable::rate));
    }

    private static Rate rate(ResourceTable.Row row) {
        return new Rate(row.required("rate"), row.number("value"), row.required("unit"),
                row.requiredDay("appliesFrom"), row.day("appliesTo"), row.day("publishedOn"),
                row.requiredDay("checkedOn"), row.oneOf(Basis.class, "basis"), row.required("source"));
    }

    /** Only those that were known at the end of the day. */
    public RateTable knownOn(LocalDate day) {
        return new RateTable(rates.stream().filter(rate -> rate.isKnownOn(day)).toList());
    }

    @Override
    public Optional<Rate> on(String rateId, LocalDate day) {
        return rates.stream().filter(rate -> rate.id().equals(rateId) && rate.appliesOn(day)).findFirst();
    }

    /** In the order of the product's table. */
    public List<Rate> all() {
        return rates;
    }
}
