package dk.kursusret.rules.schemes.sixweeks.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.rules.Given;
import dk.kursusret.rules.decision.Amount;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lodged away, and more than 120 kilometres there and back or reasonable for other reasons: a right either way. */
class BoardAndLodgingTest {
    private static final String LODGED = "lodgedAway=yes, returnKm=130, boardAndLodgingInPrice=NONE";

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            returnKm=120.01                                                              | RIGHT
            returnKm=120, lodgingOtherwiseReasonable=yes                                 | RIGHT
            returnKm=?, lodgingOtherwiseReasonable=yes                                   | RIGHT
            returnKm=20, lodgingOtherwiseReasonable=yes                                  | RIGHT
            boardAndLodgingInPrice=PARTLY                                                | PARTLY
            returnKm=20, lodgingOtherwiseReasonable=yes, boardAndLodgingInPrice=PARTLY   | PARTLY
            boardAndLodgingInPrice=?                                                     | RIGHT
            returnKm=120                                                                 |
            returnKm=120, lodgingOtherwiseReasonable=no                                  |
            returnKm=?                                                                   |
            boardAndLodgingInPrice=FULLY                                                 |
            lodgedAway=no                                                                |
            lodgedAway=?                                                                 |
            level=EUD                                                                    |
            level=ACADEMY                                                                |
            level=?                                                                      |
            """)
    void itIsThereWhereTheRightIsKnownToBe(String facts, Amount.Kind kind) {
        Optional<Amount> amount = Answer.yes(Answer.on("2015-09-01").but(LODGED).but(facts))
                .amount("board-and-lodging");

        assertEquals(Optional.ofNullable(kind), amount.flatMap(Amount::kind));
        assertTrue(amount.flatMap(Amount::amount).isEmpty(), "the state's reduced rates are not known");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2015-03-02 | DAGPENGE        | AMU  | BEK 1554/2014 § 14
            2015-06-29 | DAGPENGE        | AMU  | BEK 710/2015 § 14
            2016-01-11 | DAGPENGE        | AMU  | BEK 1718/2015 § 14
            2017-03-01 | DAGPENGE        | AMU  | BEK 184/2017 § 13
            2020-01-01 | DAGPENGE        | AMU  | BEK 1179/2019 § 12
            2026-02-16 | DAGPENGE        | AMU  | BEK 1179/2019 § 12
            2015-03-02 | LEDIGHEDSYDELSE | AMU  | BEK 1565/2014 § 11, stk. 1
            2016-01-10 | LEDIGHEDSYDELSE | EUD  | BEK 1565/2014 § 11, stk. 1
            2016-01-10 | LEDIGHEDSYDELSE | SOSU | BEK 1565/2014 § 11, stk. 1
            2016-01-11 | LEDIGHEDSYDELSE | AMU  | BEK 2/2016 § 11, stk. 1
            2016-01-11 | LEDIGHEDSYDELSE | EUD  |
            2017-03-01 | LEDIGHEDSYDELSE | AMU  | BEK 183/2017 § 11, stk. 1
            2020-01-01 | LEDIGHEDSYDELSE | AMU  | BEK 1176/2019 § 5, stk. 1
            2021-09-07 | LEDIGHEDSYDELSE | AMU  | BEK 1176/2019 § 5, stk. 1
            2021-09-08 | LEDIGHEDSYDELSE | AMU  | BEK 1769/2021 § 5, stk. 1
            2026-02-16 | LEDIGHEDSYDELSE | AMU  | BEK 1769/2021 § 5, stk. 1
            """)
    void everyOrderGivesIt(String day, String group, String level, String law) {
        Given given = Answer.on(day).but(LODGED).but("group=" + group + ", level=" + level);

        assertEquals(Optional.ofNullable(law),
                Answer.yes(given).amount("board-and-lodging").map(a -> Cited.law(a.citation())));
    }

    @Test
    void aPriceThatMayCoverItIsSpokenOf() {
        assertTrue(said("boardAndLodgingInPrice=?").contains("Spørg skolen"));
        assertTrue(said("boardAndLodgingInPrice=PARTLY").contains("resten"));
        assertTrue(said("group=LEDIGHEDSYDELSE").contains("Kommunen betaler"));
        assertTrue(said("group=DAGPENGE").contains("Jobcentret betaler"));
    }

    private static String said(String facts) {
        return Answer.yes(Answer.on("2015-09-01").but(LODGED).but(facts)).amount("board-and-lodging").orElseThrow()
                .formula().da();
    }
}
