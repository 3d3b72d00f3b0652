package dk.kursusret.importer.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kursusret.importer.dates.Dates;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a cell's format shows a number or a text. */
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
            "@                           | 47592               | 47592",
            "[Red]0                      | 12                  | 12",
            "0                           | 12                  | 12",
            "0%                          | 0.8                 | 80%",
            "0.00%                       | 0.125               | 12,5%",
            "0.00E+00                    | 47592               | 47592",
            "# ?/?                       | 0.5                 | 0,5",
            "# ??/100                    | 0.25                | 0,25"})
    void aNumberIsItself(String format, String number, String shown) {
        assertShown(format, number, shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "0 \"timer\"                   | 37                | 37 timer",
            "0 \"timer\"                   | 37.5              | 37,5 timer",
            "0\" uger\"                    | 6                 | 6 uger",
            "General\" timer\"             | 37                | 37 timer",
            "0\\ \\d\\a\\g\\e              | 5                 | 5 dage",
            "0 dage                      | 5                 | 5 dage",
            "#,##0.00\\ \"kr.\"             | 3250              | 3250 kr.",
            "#,##0.00 [$kr.-406]         | 3250.5            | 3250,5 kr.",
            "[$kr.-406] #,##0.00         | 3250.5            | kr. 3250,5",
            "\"kr.\" #,##0.00              | -3250.5           | -kr. 3250,5",
            "\"kr.\" #,##0;\"kr.\" -#,##0    | -3250             | kr. -3250",
            "#,##0 kr.                   | 3250              | 3250 kr.",
            "#,##0.-                     | 3250              | 3250,-",
            "[$-406]0                    | 5                 | 5",
            "[$€-2] 0                    | 5                 | € 5",
            "(0)                         | 5                 | (5)",
            "0_);(0)                     | -5                | (5)",
            "\"ja\";;\"nej\"                 | 1                 | ja",
            "\"ja\";;\"nej\"                 | 0                 | nej",
            "[=1]0\" dag\";0\" dage\"        | 1                 | 1 dag",
            "[=1]0\" dag\";0\" dage\"        | 2                 | 2 dage",
            "[<10]0\" dage\";[>=10]0\" d.\"  | 12                | 12 d.",
            "[>100]\"mange\";0;\"ingen\"     | 0                 | ingen",
            "[>100]\"mange\";-0;\"ingen\"    | -5                | -5",
            "_-* #,##0.00 \"kr.\"_-;-* #,##0.00 \"kr.\"_-;_-* \"-\"?? \"kr.\"_-;_-@_- | 0     | - kr.",
            "_-* #,##0.00 \"kr.\"_-;-* #,##0.00 \"kr.\"_-;_-* \"-\"?? \"kr.\"_-;_-@_- | 3250  | 3250 kr.",
            "_-* #,##0.00 \"kr.\"_-;-* #,##0.00 \"kr.\"_-;_-* \"-\"?? \"kr.\"_-;_-@_- | -3250 | - 3250 kr.",
            "_-* #,##0.00_-;-* #,##0.00_-;_-* \"-\"??_-;_-@_-                   | 0     | -"})
    void itsUnitIsAmongWhatItShows(String format, String number, String shown) {
        assertShown(format, number, shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "0000                        | 475                 | 0475",
            "00000                       | 47592               | 47592",
            "0000                        | 47592               | 47592",
            "0000                        | 4.5                 | 4,5",
            "00.00                       | 4.5                 | 04,5",
            "#.00                        | 0.5                 | 0,5",
            "000000-0000                 | 101901234           | 010190-1234",
            "000000\\-0000               | 101901234           | 010190-1234",
            "000000\"-\"0000               | 101901234           | 010190-1234",
            "##\\ ##\\ ##\\ ##           | 12345678            | 12 34 56 78",
            "\"AMU \"00000                 | 475                 | AMU 00475"})
    void itsZerosAndSignsStandWhereTheFormatHasThem(String format, String number, String shown) {
        assertShown(format, number, shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "#,##0.00                    | 3250.125            | 3250,13",
            "#,##0.00                    | 6216.6666666666697  | 6216,67",
            "#,##0                       | 1234.5678           | 1235",
            "#,##0                       | 3250.5              | 3250,5",
            "#,##0                       | 3250.55             | 3250,55",
            "0.0                         | 3250.125            | 3250,1",
            "0.00                        | 3250.499            | 3250,5",
            "0.00                        | 0.005               | 0,01",
            "0.00                        | 1.005               | 1,01",
            "0.000                       | 3250.125            | 3250,125",
            "0.000                       | 3250.12             | 3250,12",
            "0.000                       | 3250.1201           | 3250,120",
            "0.0\" kr.\"                   | -3250.06            | -3250,06 kr.",
            "0.0\" kr.\"                   | -3250.061           | -3250,1 kr.",
            "General                     | 3250.125            | 3250,125",
            "General                     | 6216.6666666666697  | 6216,666667",
            "General                     | 3250.00000001       | 3250",
            "General                     | 0.000000000001      | 0,000000000001",
            "0%                          | 0.12345             | 12%"})
    void decimalsBeyondTwoAreWhatIsShown(String format, String number, String shown) {
        assertShown(format, number, shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "dd-mm-yyyy                  | 44470               | 01-10-2021",
            "dd\\-mm\\-yyyy              | 44470               | 01-10-2021",
            "[$-406]d. mmmm yyyy         | 44470               | 01-10-2021",
            "[$-406]\"den\" d. mmmm yyyy;@ | 44470               | 01-10-2021",
            "\"fra \"dd-mm-yyyy            | 44470               | fra 01-10-2021",
            "dd-mm-åååå                  | 44470               | 01-10-2021",
            "mmm                         | 44470               | 01-10-2021",
            "dd-mm-yyyy                  | 44470.5             | 01-10-2021",
            "dd-mm-yyyy                  | 44470.999           | 01-10-2021",
            "dd-mm-yyyy hh:mm            | 44470.5             | 01-10-2021 12:00",
            "dd-mm-yyyy hh:mm            | 44470.499999        | 01-10-2021 12:00",
            "dd-mm-yyyy hh:mm            | 44469.999999999     | 01-10-2021",
            "dd-mm-yyyy hh:mm            | 44469.9999          | 30-09-2021 23:59",
            "hh:mm                       | 0.99999             | 23:59",
            "dd-mm-yyyy hh:mm:ss.000     | 44470.5             | 01-10-2021 12:00",
            "d-m-yyyy h:mm AM/PM         | 44470.75            | 01-10-2021 18:00",
            "dd-mm-yyyy                  | -1                  | -1",
            "dd-mm-yyyy                  | 99999999            | 99999999",
            "hh:mm                       | 0.3125              | 07:30",
            "hh:mm                       | 0.31249             | 07:30",
            "hh:mm                       | 0.312                | 07:29",
            "hh:mm                       | 44470.3125          | 07:30",
            "[h]:mm                      | 0.3125              | 07:30",
            "[h]:mm                      | 1.5                 | 36:00",
            "[h]:mm:ss.00                | 1.541666666666667   | 37:00",
            "[h]\" timer\"                 | 1.541666666666667   | 37 timer",
            "[h]\" timer\"                 | 1.5625              | 37:30 timer",
            "[mm]\" min.\"                 | 0.0625              | 90 min.",
            "mm:ss                       | 0.5                 | 12:00"})
    void daysAndTimesAreWhatIsShownOfThem(String format, String number, String shown) {
        assertShown(format, number, shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            // format                    | number | shown   | contained
            ";;;                         | 3250   | ``      | 3250",
            ";;;@                        | 3250   | ``      | 3250",
            "0;-0;                       | 0      | ``      | 0",
            "0;                          | -5     | ``      | -5",
            "#                           | 0      | ``      | 0",
            "#,###                       | 0      | ``      | 0",
            "\"\"                          | 3250.5 | ``      | 3250,5",
            "#,##0,                      | 3250   | 3       | 3250",
            "0.0,                        | 3250   | 3,3     | 3250",
            "0.0,                        | 3256.7 | 3,3     | 3256,7",
            "0.00,,\" mio.\"               | 3250000 | 3,25 mio. | 3250000",
            "[>=1000]0,\" t.kr.\";0        | 3250   | 3 t.kr. | 3250",
            "0;0                         | -5     | 5       | -5",
            "0;[Red]0                    | -5     | 5       | -5"})
    void aFormatThatHidesOrScalesANumberIsSeenThrough(String format, String number, String shown, String contained) {
        assertEquals(new Shown(shown, Optional.of(contained)),
                NumberFormat.of(format).shown(new BigDecimal(number), Dates.USUAL));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            // format         | text   | shown       | contained
            "General          | Kørsel | Kørsel      |",
            "0 \"kr.\"          | Kørsel | Kørsel      |",
            "@                | Kørsel | Kørsel      |",
            "@\" kr.\"          | 3250   | 3250 kr.    |",
            "\"Kursus \"@       | 3250   | Kursus 3250 |",
            "0;-0;0;\"Kursus \"@ | A    | Kursus A    |",
            "0;0;0;[Red]General | Kørsel | Kørsel   |",
            ";;;              | Kørsel | ``          | Kørsel",
            "0;0;0;\"x\"        | Kørsel | x           | Kørsel"})
    void textIsShownByItsFormatToo(String format, String text, String shown, String contained) {
        assertEquals(new Shown(shown, Optional.ofNullable(contained)), NumberFormat.of(format).shown(text));
    }

    private static void assertShown(String format, String number, String shown) {
        assertEquals(new Shown(shown, Optional.empty()),
                NumberFormat.of(format).shown(new BigDecimal(number), Dates.USUAL));
    }
}
