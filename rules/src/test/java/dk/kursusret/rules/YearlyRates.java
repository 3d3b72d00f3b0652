package dk.kursusret.rules;

import dk.kursusret.rules.rates.Evidence;
import dk.kursusret.rules.rates.Rate;
import dk.kursusret.rules.rates.RateBasis;
import dk.kursusret.rules.rates.Rates;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** The travel rates for 2015 to 2026, from Skatterådet's orders. */
public final class YearlyRates {
    private static final Map<Integer, String> TRAVEL = Map.ofEntries(Map.entry(2015, "1.03"), Map.entry(2016, "1.00"),
            Map.entry(2017, "0.97"), Map.entry(2018, "0.97"), Map.entry(2019, "0.99"), Map.entry(2020, "0.98"),
            Map.entry(2021, "0.95"), Map.entry(2022, "1.08"), Map.entry(2023, "1.10"), Map.entry(2024, "1.12"),
            Map.entry(2025, "1.12"), Map.entry(2026, "1.14"));
    public static final Rates ALL = YearlyRates::on;

    private YearlyRates() {}

    private static Optional<Rate> on(String id, LocalDate day) {
        return id.equals(Rate.TRAVEL_ALLOWANCE) ? Optional.ofNullable(TRAVEL.get(day.getYear()))
                .map(value -> rate(value, day.getYear())) : Optional.empty();
    }

    /** The rate of 2022 was raised in April, for the whole year. */
    private static Rate rate(String value, int year) {
        LocalDate set = year == 2022 ? LocalDate.of(2022, 4, 26) : LocalDate.of(year - 1, 11, 20);
        return new Rate(Rate.TRAVEL_ALLOWANCE, new BigDecimal(value), "kroner a km", LocalDate.of(year, 1, 1),
                Optional.of(LocalDate.of(year, 12, 31)), Optional.of(set),
                new Evidence(LocalDate.of(2026, 11, 29), RateBasis.ORDER, "Skatterådet", Optional.empty()));
    }
}
