package dk.kursusret.importer.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kursusret.importer.dates.Dates;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a number is shown by the format of its cell. */
class NumberFormatTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            // format                    | number              | shown
            "General                     | 47592               | 47592",
            "General                     | 47592.0             | 47592",
            "General                     | 4.7592E4            | 47592",
            "General                     | 3250.5              | 3250,5",
            "General                     | 7.4000000000000004  | 7,4",
            "General                     | 0.30000000000000004 | 0,3",
            "General                     | -12                 | -12",
            "General                     | 1E+20               | 100000000000000000000",
            "Standard                    | 47592               | 47592",
            "#,##0.00\\ \"kr.\"             | 3250                | 3250",
            "#,##0.00 [$kr.-406]         | 3250.5              | 3250,5",
            "[Red]0                      | 12                  | 12",
            "0                           | 12                  | 12",
            "0000                        | 475                 | 0475",
            "00000                       | 47592               | 47592",
            "0000                        | 47592               | 47592",
            "0000                        | 4.5                 | 4,5",
            "000000-0000                 | 101901234           | 010190-1234",
            "000000\\-0000               | 101901234           | 010190-1234",
            "000000\"-\"0000               | 101901234           | 010190-1234",
            "0%                          | 0.8                 | 80 %",
            "0.00%                       | 0.125               | 12,5 %",
            "dd-mm-yyyy                  | 44470               | 01-10-2021",
            "dd\\-mm\\-yyyy              | 44470               | 01-10-2021",
            "[$-406]d. mmmm yyyy         | 44470               | 01-10-2021",
            "dd-mm-åååå                  | 44470               | 01-10-2021",
            "mmm                         | 44470               | 01-10-2021",
            "dd-mm-yyyy hh:mm            | 44470.5             | 01-10-2021 12:00",
            "dd-mm-yyyy                  | -1                  | -1",
            "dd-mm-yyyy                  | 99999999            | 99999999",
            "hh:mm                       | 0.3125              | 07:30",
            "[h]:mm                      | 0.3125              | 07:30",
            "[h]:mm                      | 1.5                 | 1,5",
            "mm:ss                       | 0.5                 | 12:00",
            "0 \"dage\"                    | 5                   | 5"})
    void aNumberIsShownAsADaneSeesIt(String format, String number, String shown) {
        assertEquals(shown, NumberFormat.of(format).shown(new BigDecimal(number), format, Dates.USUAL));
    }
}
