package dk.kursusret.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The rates that ship with the product. A day without one is a gap: the year before is never used instead. */
public final class Rates {
    private final List<Rate> rates;

    private Rates(List<Rate> rates) {
        this.rates = rates;
    }

    /** @throws IllegalStateException naming file and line, where the product's own data are not in order */
    public static Rates load() {
        return new Rates(new ResourceTable("rates.csv", "rate", "appliesFrom", "appliesTo", "publishedOn", "checkedOn",
                "value", "unit", "basis", "source").read(Rates::rate));
    }

    private static Rate rate(ResourceTable.Row row) {
        return new Rate(row.required("rate"), row.validity("appliesFrom", "appliesTo"), row.day("publishedOn"),
                row.requiredDay("checkedOn"), row.number("value"), row.required("unit"),
                row.oneOf(RateBasis.class, "basis"), row.required("source"));
    }

    /** Only those that were known at the end of the day. */
    public Rates knownOn(LocalDate day) {
        return new Rates(rates.stream().filter(rate -> rate.isKnownOn(day)).toList());
    }

    public Optional<Rate> on(String rateId, LocalDate day) {
        return rates.stream().filter(rate -> rate.id().equals(rateId)).filter(rate -> rate.validity().holdsOn(day))
                .findFirst();
    }

    /** In the order of the product's table. */
    public List<Rate> all() {
        return rates;
    }
}
