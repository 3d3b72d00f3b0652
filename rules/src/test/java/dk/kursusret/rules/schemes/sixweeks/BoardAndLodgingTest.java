package dk.kursusret.rules.schemes.sixweeks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kursusret.rules.Cases;
import dk.kursusret.rules.decision.Amount;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code six-weeks} § 14: lodged away, more than 120 kilometres there and back. */
class BoardAndLodgingTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            returnKm=120.01                                                     | RIGHT
            returnKm=120.01, lodgingOtherwiseReasonable=yes                     | RIGHT
            returnKm=120, lodgingOtherwiseReasonable=yes                        | DISCRETION
            returnKm=?, lodgingOtherwiseReasonable=yes                          | DISCRETION
            returnKm=200, boardAndLodgingInPrice=PARTLY                         | PARTLY
            returnKm=20, lodgingOtherwiseReasonable=yes, boardAndLodgingInPrice=PARTLY | PARTLY
            """)
    void theGrantIsARightOrAtTheJobcentresDiscretionOrForTheRest(String facts, String kind) {
        Amount amount = boardAndLodging(facts).orElseThrow();

        assertEquals(Optional.of(kind), amount.kind());
        assertEquals(Optional.empty(), amount.amount(), "the state's reduced rates are not known");
        assertEquals("board-and-lodging", amount.id());
        assertEquals("six-weeks § 14", amount.citation().toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            returnKm=120
            returnKm=120, lodgingOtherwiseReasonable=no
            returnKm=?
            returnKm=200, boardAndLodgingInPrice=FULLY
            returnKm=200, boardAndLodgingInPrice=?
            returnKm=200, lodgedAway=no
            returnKm=200, lodgedAway=?
            returnKm=200, level=EUD
            returnKm=200, level=ACADEMY
            """)
    void elseItIsAbsent(String facts) {
        assertEquals(Optional.empty(), boardAndLodging(facts));
    }

    private static Optional<Amount> boardAndLodging(String facts) {
        return BoardAndLodging.amount(Cases.sixWeeks().but("lodgedAway=yes, boardAndLodgingInPrice=NONE").but(facts)
                .kase());
    }
}
