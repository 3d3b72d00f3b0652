package dk.kursusret.rules.schemes.sixweeks.counting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kursusret.rules.rates.Evidence;
import dk.kursusret.rules.rates.Rate;
import dk.kursusret.rules.rates.RateBasis;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceCeilingTest {
    private static final Rate OF_2015 = new Rate(Rate.PRICE_CEILING, new BigDecimal("3780.86"), "kroner",
            LocalDate.of(2015, 1, 1), Optional.of(LocalDate.of(2015, 12, 31)), Optional.empty(),
            new Evidence(LocalDate.of(2026, 11, 22), RateBasis.LAW, "six-weeks § 26 a, stk. 5", Optional.empty()));

    @ParameterizedTest(name = "{0} hours: {1} kroner, exactly {2}")
    @CsvSource(textBlock = """
            # both examples of the guidance
            20,   2043, 2043.7081
            14.8, 1512, 1512.3440
            # a full-time week, and a course of one hour
            37,   3780, 3780.8600
            1,    102,  102.1854
            74,   7561, 7561.7200
            222,  22685, 22685.1600
            0.01, 1,    1.0219
            """)
    void wholeKronerAreRoundedDown(BigDecimal hours, BigDecimal wholeKroner, BigDecimal exact) {
        PriceCeiling ceiling = new PriceCeiling(OF_2015, hours);

        assertEquals(wholeKroner, ceiling.wholeKroner());
        assertEquals(exact, ceiling.exact());
    }

    @ParameterizedTest(name = "{0} hours, {1} kroner: {2}")
    @CsvSource(textBlock = """
            20,    2043,    -0.7081
            20,    2043.70, -0.0081
            20,    2043.71,  0.0019
            37,    3780.86,  0.0000
            37,    3780.87,  0.0100
            # the limit is 154.29996…
            1.51,  154.30,   0.0001
            # and 181.89002…
            1.78,  181.89,   0
            """)
    void whatIsAboveIsNeverShownAsNothing(BigDecimal hours, BigDecimal price, BigDecimal excess) {
        assertEquals(0, excess.compareTo(new PriceCeiling(OF_2015, hours).excess(price)));
    }

    @ParameterizedTest(name = "{0} hours, {1} kroner: {2}")
    @CsvSource(textBlock = """
            37,   3780.86, true
            37,   3780.87, false
            20,   2043,    true
            20,   2043.70, true
            # 2,043.7081… lies below the exact ceiling shown to the øre
            20,   2043.71, false
            14.8, 1512.34, true
            14.8, 1512.35, false
            37,   0,       true
            """)
    void aPriceIsComparedWithTheUnroundedLimit(BigDecimal hours, BigDecimal price, boolean within) {
        assertEquals(within, new PriceCeiling(OF_2015, hours).holds(price));
    }
}
