package dk.kursusret.rules.schemes.sixweeks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.rules.Cases;
import dk.kursusret.rules.Given;
import dk.kursusret.rules.decision.Amount;
import dk.kursusret.rules.decision.Statement;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code six-weeks} § 13: days x (kilometres - 24) x rate. */
class TravelAllowanceTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            kmPerDay=60, days=10                          | 370.80
            kmPerDay=60, days=20                          | 741.60
            kmPerDay=24.01, days=1                        | 0.01
            kmPerDay=25.5, days=3                         | 4.64
            # from 2020 to whole kroner: 0.98, half a krone up
            kmPerDay=60, days=10, start=2020-09-07, end=2020-10-02   | 353
            kmPerDay=29, days=10, start=2020-09-07, end=2020-10-02   | 49
            kmPerDay=34, days=5, start=2020-09-07, end=2020-10-02    | 49
            kmPerDay=26.5, days=10, start=2020-09-07, end=2020-10-02 | 25
            # 0.95 in 2021: 475.00, 9.50
            kmPerDay=74, days=10, start=2021-03-01, end=2021-03-12   | 475
            kmPerDay=34, days=1, start=2021-03-01, end=2021-03-12    | 10
            # the rate of the first day holds throughout
            kmPerDay=60, days=10, start=2015-12-28, end=2016-01-08   | 370.80
            """)
    void whatLiesBeyond24KilometresADayIsPaid(String facts, BigDecimal kroner) {
        Amount amount = travel(Cases.sixWeeks().but(facts)).orElseThrow();

        assertEquals(Optional.of(kroner), amount.amount());
        assertEquals("travel-allowance", amount.id());
        assertEquals("six-weeks § 13", amount.citation().toString());
        assertTrue(amount.rate().isPresent());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kmPerDay=24, days=10
            kmPerDay=20, days=10
            kmPerDay=60, days=0
            kmPerDay=60
            days=10
            kmPerDay=60, days=10, level=EUD
            kmPerDay=60, days=10, level=PRIVATE
            kmPerDay=60, days=10, level=EUD, reducedAbility=yes
            """)
    void nothingIsPaidForTheFirst24KilometresNorForOtherLevels(String facts) {
        assertEquals(Optional.empty(), travel(Cases.sixWeeks().but(facts)));
    }

    @Test
    void aYearWithoutARateHasNoAmountAndIsNotGuessedAt() {
        Amount amount = travel(Cases.sixWeeks().but("kmPerDay=60, days=10, start=2016-01-04, end=2016-01-15"))
                .orElseThrow();

        assertEquals(Optional.empty(), amount.amount());
        assertEquals(Optional.empty(), amount.rate());
    }

    @Test
    void theActualCostIsPaidWhereAbilityIsReduced() {
        Amount amount = travel(Cases.sixWeeks().but("kmPerDay=20, days=10, reducedAbility=yes")).orElseThrow();

        assertEquals(Optional.empty(), amount.amount());
        assertTrue(amount.formula().en().contains("actual cost"));
    }

    @Test
    void tripsAtWeekendsAndTheTurnOfTheYearAreToldOf() {
        assertEquals(List.of("travel-free-form"), notices("kmPerDay=60, days=10"));
        assertEquals(List.of("travel-rate-changes"), notices("start=2015-12-28, end=2016-01-08"));
        assertEquals(List.of("travel-lodged-trips"), notices("lodgedAway=yes"));
        assertEquals(List.of(), notices("level=EUD, lodgedAway=yes, start=2015-12-28, end=2016-01-08"));
    }

    @Test
    void itIsToldWithAYesAlone() {
        assertTrue(Cases.sixWeeks().but("kmPerDay=60, days=10, sideBusiness=yes").decision().accompaniment().amounts()
                .isEmpty());
        assertEquals(1, Cases.sixWeeks().but("kmPerDay=60, days=10").decision().accompaniment().amounts().size());
    }

    private static Optional<Amount> travel(Given given) {
        return TravelAllowance.amount(given.kase());
    }

    private static List<String> notices(String facts) {
        return TravelAllowance.notices(Cases.sixWeeks().but(facts).kase()).stream().map(Statement::id).toList();
    }
}
