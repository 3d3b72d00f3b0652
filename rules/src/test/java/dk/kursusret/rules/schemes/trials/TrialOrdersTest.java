package dk.kursusret.rules.schemes.trials;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kursusret.rules.Cases;
import dk.kursusret.rules.engine.Provision;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the words on the two trials are found, day by day; the agency's page is cited beside them. */
class TrialOrdersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2020-12-31 | BEK 2166/2020 § 6 | BEK 1123/2020 § 10
            2021-01-01 | BEK 2166/2020 § 6 | BEK 2166/2020 § 7
            2021-08-31 | BEK 2166/2020 § 6 | BEK 2166/2020 § 7
            2021-09-01 | BEK 1755/2021 § 8 | BEK 1755/2021 § 9
            """)
    void theWordsMovedFromOrderToOrder(String day, String first, String second) {
        Provision trial1 = TrialOrders.trial1("§ 6", "§ 8");
        Provision trial2 = TrialOrders.trial2("§ 10", "§ 7", "§ 9");

        assertEquals(first, on(day, trial1));
        assertEquals(second, on(day, trial2));
        assertEquals("regional-pool trial 1", trial1.main().toString());
        assertEquals("regional-pool trial 2", trial2.main().toString());
    }

    private static String on(String day, Provision provision) {
        return provision.citedIn(Cases.firstDayCourse().on(day).kase()).law().orElseThrow();
    }
}
