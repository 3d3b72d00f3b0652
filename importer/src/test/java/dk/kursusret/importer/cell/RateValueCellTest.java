package dk.kursusret.importer.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The value of a rate in the notations that people use. */
class RateValueCellTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {"3780,86 | 3780.86", "3780.86 | 3780.86", "3.780,86 | 3780.86",
            "3,780.86 | 3780.86", "1.234.567 | 1234567", "1,234,567 | 1234567", "1.234,567 | 1234.567", "80 | 80",
            "7,4 | 7.4", "7.4 | 7.4", "0,98 | 0.98", "0.995 | 0.995", "1.10 | 1.10", "3841 | 3841",
            "4175.125 | 4175.125", "0.01 | 0.01", "999999999 | 999999999",
            // could be thousands, could be decimals
            "3.780 | R102.rate", "3,780 | R102.rate", "1.125 | R102.rate", "100,000 | R102.rate",
            // no positive number, or more than a number
            "0 | R124", "0,00 | R124", "-1 | R124", "+1 | R124", "1e3 | R124", "3780,86 kr. | R124", "80 % | R124",
            "1/2 | R124", "12 | 12", "1.23,4 | R124", "12.34.56 | R124", "1.234.56 | R124", "1,23,456.7 | R124",
            ",5 | R124", "5, | R124", "1234567890 | R124", "ukendt | R124", "3 780,86 | R124", "１２ | R124"})
    void aValueIsReadWhereItCanMeanOneThing(String cell, String expected) {
        assertEquals(expected, switch (RateValueCell.parse(cell)) {
            case Parsed.Value<BigDecimal>(BigDecimal value) -> value.toPlainString();
            case Parsed.Fault<BigDecimal>(String key, var values) -> key;
        });
    }
}
