package dk.kursusret.rules.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kursusret.rules.rates.Evidence;
import dk.kursusret.rules.rates.Rate;
import dk.kursusret.rules.rates.RateBasis;
import dk.kursusret.rules.rates.Rates;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refunded and when the accounts are due, by scheme and by the day of the expense; both sides of each day. */
class SchemeMoneyTest {
    /** A rate that is in no law, so that a share taken from elsewhere shows. */
    private static final Rate RATE = new Rate(Rate.POOL_REFUND, new BigDecimal("77"), "per cent",
            LocalDate.of(2015, 1, 1), Optional.empty(), Optional.empty(),
            new Evidence(LocalDate.of(2026, 1, 1), RateBasis.ORDER, "test", Optional.empty()));
    private static final Rates RATES = (id, day) -> Optional.of(RATE)
            .filter(rate -> rate.id().equals(id) && rate.appliesOn(day));

    @ParameterizedTest(name = "{0} on {1}: {2}, {3}")
    @CsvSource(nullValues = "-", value = {
            "regional-pool, 2014-12-31, -, -", "regional-pool, 2015-01-01, 77, 'BEK 1560/2014 § 2, stk. 2'",
            "regional-pool, 2016-09-09, 77, 'BEK 1560/2014 § 2, stk. 2'",
            "regional-pool, 2016-09-10, 77, 'BEK 1154/2016 § 2, stk. 2'",
            "regional-pool, 2020-01-01, 77, 'BEK 1181/2019 § 2, stk. 2'",
            "regional-pool, 2020-08-01, 77, 'BEK 1123/2020 § 10, stk. 1'",
            "regional-pool, 2021-01-01, 77, 'BEK 1974/2020 § 2, stk. 2'",
            "regional-pool, 2026-11-01, 77, 'BEK 1974/2020 § 2, stk. 2'",
            "trial-first-day-course, 2021-08-31, 77, 'BEK 2166/2020 § 7, stk. 1'",
            "trial-employer-statement, 2020-08-01, 77, 'BEK 1123/2020 § 10, stk. 1'",
            "trial-employer-statement, 2021-09-01, 77, 'BEK 1755/2021 § 7, stk. 1'",
            "shortage-pool, 2019-11-24, 77, shortage-pool background",
            "shortage-pool, 2019-11-25, 77, registration 4.13",
            "education-lift-80, 2015-06-30, -, -", "education-lift-80, 2015-07-01, 100, 'BEK 709/2015 § 2, stk. 4'",
            "education-lift-80, 2017-06-30, 100, 'BEK 709/2015 § 2, stk. 4'",
            "education-lift-80, 2017-07-01, 77, 'BEK 709/2015 § 2, stk. 4'",
            "education-lift-80, 2020-01-01, 77, 'LAB § 196, stk. 1'",
            "education-lift-100, 2017-06-30, 100, 'BEK 709/2015 § 2, stk. 4'",
            "education-lift-100, 2017-07-01, 77, 'BEK 709/2015 § 2, stk. 4'",
            "education-lift-trial, 2021-01-01, 77, 'BEK 2166/2020 § 1, stk. 1'",
            "education-lift-110, 2020-08-01, 80, LAB § 196 a", "education-lift-110, 2026-03-01, 80, LAB § 196 a",
            "mink-pool, 2021-03-22, -, -", "mink-pool, 2021-03-23, 100, LAB § 196 b", "six-weeks, 2021-06-01, -, -"})
    void theStateRefundsItsShare(String scheme, LocalDate expense, BigDecimal percent, String citation) {
        Optional<RefundShare> share = RefundShares.load().of(scheme, expense, RATES);
        assertEquals(Optional.ofNullable(percent), share.map(RefundShare::percent));
        assertEquals(Optional.ofNullable(citation),
                share.map(s -> s.citation().document() + " " + s.citation().section()));
        assertEquals(RATE.value().equals(percent), share.flatMap(RefundShare::rate).isPresent());
    }

    @Test
    void withoutARateThereIsNoShare() {
        LocalDate day = LocalDate.of(2021, 6, 1);
        assertEquals(Optional.empty(), RefundShares.load().of("regional-pool", day, (id, on) -> Optional.empty()));
        assertEquals(Optional.of(new BigDecimal("100")), RefundShares.load()
                .of("mink-pool", day, (id, on) -> Optional.empty()).map(RefundShare::percent));
    }

    @ParameterizedTest(name = "{0}, from {1} to {2}: due {3}, {4}")
    @CsvSource(nullValues = "-", value = {
            "regional-pool, 2015-01-01, -, 2016-04-01, 'BEK 1560/2014 § 6, stk. 3'",
            "regional-pool, 2016-09-10, -, 2017-04-01, 'BEK 1154/2016 § 6, stk. 3'",
            "regional-pool, 2019-12-31, 2020-01-10, 2020-04-01, 'BEK 1154/2016 § 6, stk. 3'",
            "regional-pool, 2020-01-01, -, 2021-04-01, 'BEK 1181/2019 § 6, stk. 4'",
            "regional-pool, 2021-11-22, 2021-12-03, 2022-04-01, 'BEK 1974/2020 § 6, stk. 4'",
            "trial-first-day-course, 2021-12-31, 2022-02-01, 2022-04-01, 'BEK 1974/2020 § 6, stk. 4'",
            "trial-employer-statement, 2020-08-01, -, 2021-04-01, 'BEK 1181/2019 § 6, stk. 4'",
            "shortage-pool, 2017-01-01, -, 2018-04-01, regional-pool accounts",
            "education-lift-80, 2019-12-31, -, 2020-04-01, 'BEK 709/2015 § 6, stk. 3'",
            "education-lift-80, 2020-08-01, 2022-06-24, 2021-04-01, 'BEK 1122/2020 § 6, stk. 4'",
            "education-lift-100, 2020-07-31, -, 2021-04-01, 'BEK 1318/2019 § 6, stk. 4'",
            "education-lift-trial, 2021-03-29, -, 2022-04-01, 'BEK 1122/2020 § 6, stk. 4'",
            "education-lift-110, 2021-03-29, 2022-03-29, -, -", "six-weeks, 2021-03-29, 2021-04-01, -, -",
            "mink-pool, 2021-09-13, 2021-11-30, 2022-02-28, 'BEK 469/2021 § 9, stk. 4'",
            "mink-pool, 2022-01-01, 2022-01-14, 2022-04-14, 'BEK 2638/2021 § 8, stk. 4'",
            "mink-pool, 2023-09-11, 2024-01-31, 2024-04-30, 'BEK 616/2023 § 8, stk. 4'",
            "mink-pool, 2023-09-11, -, -, -"})
    void theAccountsAreDueByTheYearOfTheExpense(String scheme, LocalDate start, LocalDate end, LocalDate due,
            String citation) {
        Optional<AccountsDue> accounts = AccountsCalendar.load().due(scheme, start, Optional.ofNullable(end));
        assertEquals(Optional.ofNullable(due), accounts.map(AccountsDue::day));
        assertEquals(Optional.ofNullable(citation),
                accounts.map(a -> a.citation().document() + " " + a.citation().section()));
    }
}
