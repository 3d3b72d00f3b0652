package dk.kursusret.functions.pages.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a line must not break; ~ stands for a no-break space. */
class HardSpacesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            2.043,50 kr.                          | 2.043,50~kr.
            7,4 timer om dagen i 3 dage           | 7,4~timer om dagen i 3~dage
            12½ uger, 6 ugers kursus              | 12½~uger, 6~ugers kursus
            1. december 2026                      | 1.~december 2026
            1 December 2026 or 3 months           | 1~December 2026 or 3~months
            LAB § 97 a, stk. 4, nr. 1             | LAB §~97 a, stk.~4, nr.~1
            80 procent, 80 pct., 80 per cent      | 80~procent, 80~pct., 80~per cent
            60 km, 24 år, 30 hours                | 60~km, 24~år, 30~hours
            37 timer og 30 minutter               | 37~timer og 30~minutter
            10 undervisningsdage, 5 hverdage      | 10~undervisningsdage, 5~hverdage
            26 dagplejere og 3 timelærere         | 26 dagplejere og 3 timelærere
            nr. to, § a                           | nr. to, § a
            <b title="24 år">24 år</b>            | <b title="24 år">24~år</b>
            <input value="12 uger"> 12 uger       | <input value="12 uger"> 12~uger
            """)
    void aNumberAndItsUnitStayOnOneLine(String html, String typeset) {
        assertEquals(typeset, HardSpaces.in(html).replace('\u00A0', '~'));
    }
}
