package dk.kursusret.rules.registration;

import dk.kursusret.rules.tables.ShippedTable;
import dk.kursusret.rules.rates.Rate;
import dk.kursusret.rules.rates.Rates;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the State refunds of a municipality's expenses under each scheme, by the day of the expense. */
public final class RefundShares {
    private final List<Entry> entries;

    private RefundShares(List<Entry> entries) {
        this.entries = entries;
    }

    /** @param percent empty where it is the rate {@code pool-refund} */
    private record Entry(SchemeProvision provision, Optional<BigDecimal> percent) {

        Optional<RefundShare> share(LocalDate expense, Rates rates) {
            return percent.map(fixed -> new RefundShare(fixed, provision.citation(expense), Optional.empty()))
                    .or(() -> rates.on(Rate.POOL_REFUND, expense)
                            .map(rate -> new RefundShare(rate.value(), provision.citation(expense),
                                    Optional.of(rate))));
        }
    }

    /** Read once, when first asked for. */
    private static final class Shipped {
        private static final RefundShares SHARES = read();
    }

    /** @throws IllegalStateException naming file and line, where the data that ship with the product are faulty */
    public static RefundShares load() {
        return Shipped.SHARES;
    }

    private static RefundShares read() {
        return new RefundShares(new ShippedTable("registration/refunds.csv")
                .withColumns("scheme", "firstDay", "lastDay", "percent", "document", "section").rows().stream()
                .map(row -> new Entry(SchemeProvision.of(row), row.whole("percent").map(BigDecimal::valueOf)))
                .toList());
    }

    /**
     * @param scheme its id
     * @param expense the day of the expense: the course's first day
     * @return empty where the scheme refunds nothing on that day, or where its rate is unknown
     */
    public Optional<RefundShare> of(String scheme, LocalDate expense, Rates rates) {
        for (Entry entry : entries) {
            if (entry.provision().holds(scheme, expense)) {
                return entry.share(expense, rates);
            }
        }
        return Optional.empty();
    }
}
