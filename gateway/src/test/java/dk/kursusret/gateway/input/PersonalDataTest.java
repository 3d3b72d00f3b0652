package dk.kursusret.gateway.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What looks like a CPR number, and what does not. None of these numbers belongs to anybody. */
class PersonalDataTest {
    @ParameterizedTest
    @ValueSource(strings = {
            "010190-1234", "0101901234", "010190 1234", "010190.1234", "010190 - 1234", "010190--1234",
            "311299-9999", "290200-0000",
            // any dash, any space, full-width digits
            "010190\u20131234", "010190\u20141234", "010190\u00a01234",
            "\uff10\uff11\uff10\uff11\uff19\uff10-\uff11\uff12\uff13\uff14",
            "010190\t1234", "010190\n1234",
            // replacement numbers: 60 added to the day
            "610190-1234", "910190-1234", "700190-1234", "890190-1234",
            // in the middle of text
            "acme 010190-1234 as", "acme010190-1234as", "id:0101901234;", "(010190-1234)", "/010190-1234/",
            "cpr0101901234", "0101901234fbaf4c8996fb92427ae41e4649b934",
            // with what nobody sees in it
            "0101\u200b90-1234", "010190\u00ad1234",
            // two lines of a form
            "Navn: X\nCPR: 010190-1234\n"})
    void aDayAMonthAYearAndFourDigitsAreRefused(String value) {
        assertEquals(true, PersonalData.looksLikeCpr(value), value);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "", "acme", "42994", "40531", "0370",
            // dates
            "2015-09-01", "01-09-2015", "20150901", "2015-09-01T10:11:12Z", "2015-09-01/2015-10-02",
            // no such day or month
            "000190-1234", "320190-1234", "600190-1234", "920190-1234", "010090-1234", "011390-1234",
            // too few digits, too many, or too far apart
            "010190-123", "01019-1234", "010190-12345", "1010190-1234", "01019012345", "010190    1234", "010190-abcd",
            // prices and hours
            "1512.00", "3780.86", "1.512,00", "10000000", "222.01", "148",
            // a hash, a phone number, a list of codes
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "0101901234fbaf4c8996fb92427ae41e4649b934ca495991b7852b855abcdef0", "+45 12 34 56 78", "42994 40531 48400",
            "six-weeks@2015-06-29", "document-control-udbyder", "rar-fyn~2021-10-01"})
    void codesDatesPricesAndHashesAreNot(String value) {
        assertEquals(false, PersonalData.looksLikeCpr(value), value);
    }
}
