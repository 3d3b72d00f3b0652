package dk.kursusret.catalog.rates;

import dk.kursusret.catalog.edition.Sha256;
import dk.kursusret.rules.rates.Evidence;
import dk.kursusret.rules.rates.Rate;
import dk.kursusret.rules.rates.RateBasis;
import dk.kursusret.rules.rates.Rates;
import dk.kursusret.rules.tables.ShippedTable;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The rates that ship with the product, or those of an imported edition. A day without a rate is a gap: last year's is
 * never used instead.
 */
public final class RateTable implements Rates {
    /** The id of the list of rates. */
    public static final String LIST = "rates";
    private final List<Rate> rates;
    /** Computed on first use; the amounts never change. */
    private String sha256;

    private RateTable(List<Rate> rates) {
        this.rates = List.copyOf(rates);
    }

    /** Holder for lazy loading: the table is read once, on first use. */
    private static final class Shipped {
        private static final RateTable RATES = read();
    }

    /** The rates of an imported edition. */
    public static RateTable of(List<Rate> rates) {
        return new RateTable(rates);
    }

    /**
     * The rates that ship with the product.
     *
     * @throws IllegalStateException with file and line, if the product's own data are malformed
     */
    public static RateTable load() {
        return Shipped.RATES;
    }

    private static RateTable read() {
        return new RateTable(new ShippedTable("catalog", "rates.csv")
                .withColumns("rate", "appliesFrom", "appliesTo", "publishedOn",
                        "checkedOn", "value", "unit", "basis", "source", "address")
                .rows().stream().map(RateTable::rate).toList());
    }

    private static Rate rate(ShippedTable.Row row) {
        return new Rate(row.required("rate"), row.number("value"), row.required("unit"), row.requiredDay("appliesFrom"),
                row.day("appliesTo"), row.day("publishedOn"),
                new Evidence(row.requiredDay("checkedOn"), row.oneOf(RateBasis.class, "basis"), row.required("source"),
                        row.optional("address").map(URI::create)));
    }

    /** Only the rates that were known at the end of the day. */
    public RateTable knownOn(LocalDate day) {
        return new RateTable(rates.stream().filter(rate -> rate.isKnownOn(day)).toList());
    }

    /** The rate that applies on a day; if there are two, the one published last. */
    @Override
    public Optional<Rate> on(String rateId, LocalDate day) {
        Rate last = null;
        for (Rate rate : rates) {
            boolean applies = rate.id().equals(rateId) && rate.appliesOn(day);
            last = applies && (last == null || !rate.knownFrom().isBefore(last.knownFrom())) ? rate : last;
        }
        return Optional.ofNullable(last);
    }

    /** Every rate that applies on a day, one per id. */
    public List<Rate> on(LocalDate day) {
        return rates.stream().map(Rate::id).distinct().flatMap(rateId -> on(rateId, day).stream()).toList();
    }

    /** In the order of the table. */
    public List<Rate> all() {
        return rates;
    }

    /** Identifies these amounts, with their dates and sources. */
    public String sha256() {
        if (sha256 == null) {
            sha256 = Sha256.of(rates.toString());
        }
        return sha256;
    }
}
