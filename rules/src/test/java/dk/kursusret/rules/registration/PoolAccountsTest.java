package dk.kursusret.rules.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.decision.Statement;
import dk.kursusret.rules.rates.Evidence;
import dk.kursusret.rules.rates.Rate;
import dk.kursusret.rules.rates.RateBasis;
import dk.kursusret.rules.registration.Settlement.Outcome;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code regional-pool} accounts. */
class PoolAccountsTest {
    private static final List<Rate> RATES = Stream.of(rate("80", "2015-01-01", "2023-12-31"),
            rate("62.5", "2024-01-01", "2024-12-31")).toList();
    private final PoolAccounts accounts = accounts(LocalDate.of(2026, 12, 31));

    private static PoolAccounts accounts(LocalDate lawStandsUntil) {
        return new PoolAccounts(Statements.load(), (id, day) -> RATES.stream()
                .filter(rate -> rate.id().equals(id) && rate.appliesOn(day)).findFirst(), lawStandsUntil);
    }

    private static Rate rate(String percent, String first, String last) {
        return new Rate(Rate.POOL_REFUND, new BigDecimal(percent), "per cent", LocalDate.parse(first),
                Optional.of(LocalDate.parse(last)), Optional.empty(),
                new Evidence(LocalDate.parse("2026-01-01"), RateBasis.ORDER, "test", Optional.empty()));
    }

    @ParameterizedTest(name = "{0}: {1} spent, {2} promised: {3} covered, {4} not")
    @CsvSource({"2021, 100000, 200000, 80000.00, 20000.00, 2022-04-01",
            "2021, 100000, 80000, 80000.00, 20000.00, 2022-04-01",
            "2021, 100000, 79999.99, 79999.99, 20000.01, 2022-04-01",
            "2021, 100000, 80000.01, 80000.00, 20000.00, 2022-04-01",
            "2021, 100000, 0, 0.00, 100000.00, 2022-04-01", "2021, 0, 5000, 0.00, 0.00, 2022-04-01",
            "2022, 0.03, 10, 0.02, 0.01, 2023-04-01", "2022, 0.01, 10, 0.01, 0.00, 2023-04-01",
            "2015, 50000, 100000, 40000.00, 10000.00, 2016-04-01", "2024, 0.02, 10, 0.01, 0.01, 2025-04-01",
            "2024, 1000, 1000, 625.00, 375.00, 2025-04-01",
            "2023, 1000000000, 2000000000, 800000000.00, 200000000.00, 2024-04-01"})
    void theRateOfTheYearIsCoveredUpToTheCommitment(int year, BigDecimal expenditure, BigDecimal commitment,
            BigDecimal covered, BigDecimal uncovered, LocalDate due) {
        Settlement settlement = accounts.settle(year, expenditure, commitment);
        assertEquals(Outcome.SETTLED, settlement.outcome());
        assertEquals(Optional.of(covered), settlement.covered());
        assertEquals(Optional.of(uncovered), settlement.uncovered());
        assertEquals(Optional.of(due), settlement.accountsDue());
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"2025, 2026-04-01", "2014, -"})
    void theRateOfAnotherYearIsNeverUsed(int year, LocalDate due) {
        Settlement settlement = accounts.settle(year, BigDecimal.TEN, BigDecimal.TEN);
        assertEquals(Outcome.RATE_NOT_PUBLISHED, settlement.outcome());
        assertEquals(Optional.empty(), settlement.covered());
        assertEquals(Optional.empty(), settlement.uncovered());
        assertEquals(Optional.ofNullable(due), settlement.accountsDue());
        assertEquals(List.of("rate-not-published"), Asked.ids(settlement.notices()));
        assertTrue(settlement.notices().getFirst().text().da().contains(Integer.toString(year)));
    }

    @ParameterizedTest(name = "{0}, {1} promised: {2}, {4}")
    @CsvSource({"2015, 499999.99, audited-accounts, 'BEK 1560/2014 § 6, stk. 3', own-list-only",
            "2019, 499999.99, audited-accounts, 'BEK 1154/2016 § 6, stk. 3', own-list-only",
            "2020, 499999.99, signed-by-management, 'BEK 1181/2019 § 6, stk. 2', neighbours-from-august-2020",
            "2020, 500000, audited-from-half-a-million, 'BEK 1181/2019 § 6, stk. 3', neighbours-from-august-2020",
            "2021, 499999.99, signed-by-management, 'BEK 1974/2020 § 6, stk. 2', neighbours-and-employers",
            "2021, 500000, audited-from-half-a-million, 'BEK 1974/2020 § 6, stk. 3', neighbours-and-employers"})
    void theYearAndTheCommitmentDecideWhatIsTold(int year, BigDecimal commitment, String signed, String citation,
            String courses) {
        List<Statement> told = accounts.settle(year, BigDecimal.TEN, commitment).notices();
        assertEquals(List.of("block-grant", signed, courses), Asked.ids(told));
        assertEquals(citation, told.get(1).citation().map(c -> c.document() + " " + c.section()).orElseThrow());
        for (Statement provision : told.subList(1, 3)) {
            Citation cited = provision.citation().orElseThrow();
            assertTrue(cited.law().isPresent() && cited.address().isPresent(), cited.toString());
        }
    }

    @ParameterizedTest(name = "the law stands until {0}: {1} is {2}")
    @CsvSource({"2022-12-31, 2022, SETTLED", "2022-12-31, 2023, RATE_NOT_PUBLISHED",
            "2022-12-30, 2022, SETTLED", "2021-12-31, 2022, RATE_NOT_PUBLISHED", "2023-12-31, 2023, SETTLED"})
    void aYearWhoseLawWeDoNotHaveIsNotSettledByTheLawBefore(LocalDate lawStandsUntil, int year, Outcome outcome) {
        Settlement settlement = accounts(lawStandsUntil).settle(year, BigDecimal.TEN, BigDecimal.TEN);
        assertEquals(outcome, settlement.outcome());
        assertEquals(outcome == Outcome.SETTLED, settlement.covered().isPresent());
        assertEquals(outcome == Outcome.SETTLED, settlement.accountsDue().isPresent());
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({"2015, 'BEK 1560/2014 § 2, stk. 2', BEK 1560/2014 § 2, 2014/1560",
            "2019, 'BEK 1154/2016 § 2, stk. 2', BEK 1154/2016 § 2, 2016/1154",
            "2020, 'BEK 1181/2019 § 2, stk. 2', BEK 1181/2019 § 2, 2019/1181",
            "2021, regional-pool accounts, BEK 1974/2020 § 2, 2020/1974"})
    void theProvisionOfTheYearIsCited(int year, String cited, String law, String address) {
        Citation citation = accounts.settle(year, BigDecimal.TEN, BigDecimal.TEN).citation();
        assertEquals(cited, citation.toString());
        assertEquals(Optional.of(law + ", stk. 2"), citation.law());
        assertEquals(Optional.of("https://www.retsinformation.dk/eli/lta/" + address), citation.address());
    }

    @Test
    void whoDecidesIsTold() {
        assertTrue(accounts.advisory().da().contains("STAR afgør"), accounts.advisory().da());
    }
}
