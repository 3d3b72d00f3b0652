package dk.kursusret.rules.schemes.minkpool;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kursusret.rules.Cases;
import dk.kursusret.rules.engine.Provision;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the words on the mink pool are found, day by day. */
class MinkProvisionsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2021-12-31 | LAB § 97 b, stk. 4 | BEK 469/2021 § 3
            2022-01-01 | LAB § 97 b, stk. 4 | BEK 2638/2021 § 3
            2023-05-31 | LAB § 97 b, stk. 4 | BEK 2638/2021 § 3
            2023-06-01 | LAB § 97 b, stk. 5 | BEK 616/2023 § 4
            """)
    void theWordsMovedIn2023(String day, String act, String order) {
        assertEquals(act, on(day, MinkProvisions.act("§ 97 b, stk. 4", "§ 97 b, stk. 5")));
        assertEquals(order, on(day, MinkProvisions.order("§ 3", "§ 4")));
        assertEquals("LAB § 97 b, stk. 1", on(day, MinkProvisions.act("§ 97 b, stk. 1")));
        assertEquals("LAB § 97 b, stk. 2", on(day, MinkProvisions.guide("§ 97 b, stk. 2")));
    }

    private static String on(String day, Provision provision) {
        return provision.citedIn(Cases.minkPool().on(day).kase()).law().orElseThrow();
    }
}
