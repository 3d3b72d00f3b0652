package dk.kursusret.rules.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code regional-pool} accounts. */
class PoolAccountsTest {
    private final PoolAccounts accounts = new PoolAccounts(Statements.load());

    @ParameterizedTest(name = "{0}: {1} spent, {2} promised: {3} covered, {4} not")
    @CsvSource({"2021, 100000, 200000, 80000.00, 20000.00, 2022-04-01",
            "2021, 100000, 80000, 80000.00, 20000.00, 2022-04-01",
            "2021, 100000, 79999.99, 79999.99, 20000.01, 2022-04-01",
            "2021, 100000, 80000.01, 80000.00, 20000.00, 2022-04-01",
            "2021, 100000, 0, 0.00, 100000.00, 2022-04-01", "2021, 0, 5000, 0.00, 0.00, 2022-04-01",
            "2022, 0.03, 10, 0.02, 0.01, 2023-04-01", "2022, 0.01, 10, 0.01, 0.00, 2023-04-01",
            "2023, 1000000000, 2000000000, 800000000.00, 200000000.00, 2024-04-01"})
    void eightyPerCentAreCoveredUpToTheCommitment(int year, BigDecimal expenditure, BigDecimal commitment,
            BigDecimal covered, BigDecimal uncovered, LocalDate due) {
        Settlement settlement = accounts.settle(year, expenditure, commitment);
        assertEquals(covered, settlement.covered());
        assertEquals(uncovered, settlement.uncovered());
        assertEquals(due, settlement.accountsDue());
    }

    @ParameterizedTest
    @CsvSource({"2020, 4", "2021, 3", "2022, 4"})
    void aYearThatThePageIsNotKnownToHoldForIsTold(int year, int notices) {
        List<String> told = Asked.ids(accounts.settle(year, BigDecimal.TEN, BigDecimal.TEN).notices());
        assertEquals(List.of("block-grant", "audited-by-portal", "listed-courses-only", "page-of-2022")
                .subList(0, notices), told);
    }

    @Test
    void whoDecidesIsTold() {
        assertTrue(accounts.advisory().da().contains("STAR afgør"), accounts.advisory().da());
    }
}
