package dk.kursusret.functions.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.rules.registration.PoolAccounts;
import dk.kursusret.rules.registration.Statements;
import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** GET /v1/settlement. */
class SettlementEndpointTest {
    private static final String PATH = "/v1/settlement";
    private final Asking asking = new Asking(new SettlementEndpoint(new PoolAccounts(Statements.load())));

    @ParameterizedTest(name = "{0}: {1} spent, {2} promised: {3} covered, {4} not, due {5}")
    @CsvSource({"2021, 100000, 200000, 80000, 20000, 2022-04-01", "2021, 100000, 50000, 50000, 50000, 2022-04-01",
            "2021, 99.99, 1000, 79.99, 20, 2022-04-01", "2020, 0, 0, 0, 0, 2021-04-01"})
    void eightyPerCentAreCoveredUpToTheCommitment(String year, String expenditure, String commitment,
            BigDecimal covered, BigDecimal uncovered, String due) {
        JsonNode answer = asking.ask(PATH,
                "year=" + year + "&expenditure=" + expenditure + "&commitment=" + commitment);
        assertEquals(0, covered.compareTo(answer.path("covered").decimalValue()));
        assertEquals(0, uncovered.compareTo(answer.path("uncovered").decimalValue()));
        assertEquals(due, answer.path("accountsDue").asText());
    }

    @Test
    void theAnswerCitesTheAccountsAndTellsOfTheOtherTwentyPerCent() {
        JsonNode answer = asking.ask(PATH, "year=2021&expenditure=1&commitment=1");
        assertEquals("{\"document\":\"regional-pool\",\"section\":\"accounts\"}", answer.path("citation").toString());
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
            "year=2021&expenditure=1&commitment=1&pool=2 | /pool", "year=2014&expenditure=1&commitment=1 | /year",
            "year=2021&expenditure=1000000000.01&commitment=1e3 | /commitment /expenditure"})
    void everythingThatIsWrongIsPointedAt(String query, String pointers) {
        assertEquals(Arrays.stream(pointers.split(" ")).toList(), asking.pointers(PATH, query));
    }
}
