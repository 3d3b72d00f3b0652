package dk.kursusret.importer.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyCellTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "3250          | 3250",
            "0             | 0",
            "3.250         | 3250",
            "3 250         | 3250",
            "3250,5        | 3250.5",
            "3250,50       | 3250.5",
            "3.250,50      | 3250.5",
            "3 250,50      | 3250.5",
            "3 250,00      | 3250",
            "1.234.567,89  | 1234567.89",
            "1 234 567     | 1234567",
            "3250.50       | 3250.5",
            "3250.5        | 3250.5",
            "3.25          | 3.25",
            "3 250.50      | 3250.5",
            "12345678,90   | 12345678.9",
            "kr. -         | 0",
            "- kr.         | 0",
            "kr.-          | 0",
            "Kr –          | 0",
            "- DKK         | 0",
            "0,99          | 0.99",
            "3.250 kr.     | 3250",
            "3.250 kr      | 3250",
            "3.250,50 KR.  | 3250.5",
            "kr. 3.250     | 3250",
            "Kr 3250,50    | 3250.5",
            "DKK 3.250     | 3250",
            "3.250 DKK     | 3250",
            "3250 kroner   | 3250",
            "3.250,-       | 3250",
            "3.250,--      | 3250",
            "3.250,- kr.   | 3250",
            "kr. 3.250,-   | 3250",
            "100           | 100",
            "999.999.999   | 999999999"})
    void everyNotationOfAnAmountIsRead(String cell, String kroner) {
        assertEquals(kroner, read(cell));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "3,250.50      | R102 3250,50",
            "3,250.5 kr.   | R102 3250,50",
            "3,250,000     | R102 3250000,00",
            "1.250.50      | R102 1250,50",
            "1,250,50      | R102 1250,50",
            "1220, 00      | R102 1220,00",
            "1220 ,00      | R102 1220,00",
            ",50           | R102 0,50",
            "3250,         | R102 3250,00",
            "3250.         | R102 3250,00",
            // more than two decimals
            "3250,125      | R102.decimals 3250,13",
            "3250,124      | R102.decimals 3250,12",
            "0.125         | R102.decimals 0,13",
            "0,125         | R102.decimals 0,13",
            "1.234,567     | R102.decimals 1234,57",
            "1,234.567     | R102.decimals 1234,57",
            "3.2500        | R102.decimals 3,25",
            "3250.505      | R102.decimals 3250,51",
            "1220,0000001  | R102.decimals 1220,00",
            // thousands or thousandths
            "3,250         | R102.two 3250,00 3,25",
            "3,250 kr.     | R102.two 3250,00 3,25",
            "12,345        | R102.two 12345,00 12,35",
            "100,000       | R102.two 100000,00 100,00"})
    void anAmountThatIsNotDanishIsRefusedWithWhatItCouldBe(String cell, String expected) {
        assertEquals(expected, read(cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-100", "- 100", "−100", "–3.250,50", "kr. -100", "-100 kr.", "-0,01"})
    void aNegativeAmountIsRefused(String cell) {
        assertEquals("R108", read(cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gratis", "ca. 3000", "3000-4000", "1,5E+03", "100 EUR", "3'250", "1000000000", "€ 100",
            "$100", "32.50.00", "3.25,50", "3 25,50", ".", ",", "- , -", "1.2.3",
            "1.000.000.000",
            "kr.", "3250 + moms"})
    void whatIsNoAmountIsRefused(String cell) {
        assertEquals("R102.text", read(cell));
    }

    private static String read(String cell) {
        return Read.as(MoneyCell.parse(cell), BigDecimal::toPlainString);
    }
}
