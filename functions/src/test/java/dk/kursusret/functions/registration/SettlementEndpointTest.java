package dk.kursusret.functions.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.rules.Decider;
import dk.kursusret.rules.rates.Evidence;
import dk.kursusret.rules.rates.Rate;
import dk.kursusret.rules.rates.RateBasis;
import dk.kursusret.rules.registration.PoolAccounts;
import dk.kursusret.rules.registration.Statements;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** GET /v1/settlement. */
class SettlementEndpointTest {
    private static final String PATH = "/v1/settlement";
    private static final Rate RATE = new Rate(Rate.POOL_REFUND, new BigDecimal("80"), "per cent",
            LocalDate.of(2015, 1, 1), Optional.empty(), Optional.empty(),
            new Evidence(LocalDate.of(2026, 1, 1), RateBasis.ORDER, "test", Optional.empty()));
    private final Asking asking = new Asking(new SettlementEndpoint(new PoolAccounts(Statements.load(),
            (id, day) -> Optional.of(RATE).filter(rate -> rate.id().equals(id) && rate.appliesOn(day)),
            Decider.LAW_STANDS_UNTIL)));

    @ParameterizedTest(name = "{0}: {1} spent, {2} promised: {3} covered, {4} not, due {5}")
    @CsvSource({"2021, 100000, 200000, 80000, 20000, 2022-04-01", "2021, 100000, 50000, 50000, 50000, 2022-04-01",
            "2021, 99.99, 1000, 79.99, 20, 2022-04-01", "2020, 0, 0, 0, 0, 2021-04-01",
            "2015, 30000, 90000, 24000, 6000, 2016-04-01", "2017, 62500, 90000, 50000, 12500, 2018-04-01",
            "2025, 750000, 600000, 600000, 150000, 2026-04-01", "2026, 0.01, 1, 0.01, 0, 2027-04-01"})
    void eightyPerCentAreCoveredUpToTheCommitment(String year, String expenditure, String commitment,
            BigDecimal covered, BigDecimal uncovered, String due) {
        JsonNode answer = asking.ask(PATH,
                "year=" + year + "&expenditure=" + expenditure + "&commitment=" + commitment);
        assertEquals(0, covered.compareTo(answer.path("covered").decimalValue()));
        assertEquals(0, uncovered.compareTo(answer.path("uncovered").decimalValue()));
        assertEquals(due, answer.path("accountsDue").asText());
        assertEquals("SETTLED", answer.path("outcome").asText());
        assertEquals(80, answer.path("percent").asInt());
    }

    @ParameterizedTest(name = "{0}: no share is known")
    @CsvSource(nullValues = "none", value = {"2027, none", "2014, none"})
    void aYearWithoutARateIsAnsweredWithoutOne(String year, String due) {
        JsonNode answer = asking.ask(PATH, "year=" + year + "&expenditure=100&commitment=100");
        assertEquals("RATE_NOT_PUBLISHED", answer.path("outcome").asText());
        for (String field : List.of("percent", "covered", "uncovered")) {
            assertTrue(answer.has(field) && answer.path(field).isNull(), field);
        }
        assertEquals(due, answer.path("accountsDue").asText(null));
        assertTrue(answer.at("/notices/0/text/da").asText().contains(year));
    }

    @Test
    void theAnswerCitesTheAccountsAndTellsOfTheOtherTwentyPerCent() {
        JsonNode answer = asking.ask(PATH, "year=2021&expenditure=1&commitment=1");
        assertEquals("regional-pool", answer.at("/citation/document").asText());
        assertEquals("accounts", answer.at("/citation/section").asText());
        assertEquals("BEK 1974/2020 § 2, stk. 2", answer.at("/citation/law").asText());
        assertEquals("block-grant", answer.at("/notices/0/id").asText());
        assertTrue(answer.at("/notices/0/text/en").asText().contains("20 per cent"));
        assertTrue(answer.path("advisory").asBoolean());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {"'' | /commitment /expenditure /year", "year=2021 | /commitment /expenditure",
            "year=21&expenditure=-1&commitment=1,5 | /commitment /expenditure /year",
            "year=2021.5&expenditure=1.005&commitment=x | /commitment /expenditure /year",
            "year=&expenditure=&commitment= | /commitment /expenditure /year",
            "year=2021&year=2022&expenditure=1&commitment=1 | /year",
            "year=2021&expenditure=1&commitment=1&pool=2 | /pool", "year=1899&expenditure=1&commitment=1 | /year",
            "year=2021&expenditure=1000000000.01&commitment=1e3 | /commitment /expenditure"})
    void everythingThatIsWrongIsPointedAt(String query, String pointers) {
        assertEquals(Arrays.stream(pointers.split(" ")).toList(), asking.pointers(PATH, query));
    }
}
