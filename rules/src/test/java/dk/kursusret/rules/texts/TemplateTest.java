package dk.kursusret.rules.texts;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.kursusret.rules.texts.Text.Values;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateTest {

    private static String danish(String template, Map<String, Object> values) {
        return Template.parse(template).render(Values.of(values), Notation.DANISH);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"0, 0 dage", "1, 1 dag", "1.0, 1 dag", "2, 2 dage", "7.4, '7,4 dage'"})
    void aNounFitsItsNumber(BigDecimal days, String shown) {
        assertEquals("i " + shown, danish("i {days|dag|dage}", Map.of("days", days)));
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2043     | 2.043 kr.       | DKK 2,043
            2043.7   | 2.043,70 kr.    | DKK 2,043.70
            2043.005 | 2.043,01 kr.    | DKK 2,043.01
            0.5      | 0,50 kr.        | DKK 0.50
            1234567  | 1.234.567 kr.   | DKK 1,234,567
            """)
    void kronerAreWholeOrHaveTwoDigits(BigDecimal amount, String da, String en) {
        Template price = Template.parse("{price:kr}");

        assertEquals(da, price.render(Values.of(Map.of("price", amount)), Notation.DANISH));
        assertEquals(en, price.render(Values.of(Map.of("price", amount)), Notation.ENGLISH));
    }

    @Test
    void aSentenceBeginsWithACapital() {
        assertEquals("Kommunen siger, at kommunen betaler.", danish("{Who} siger, at {who} betaler.",
                Map.of("who", "kommunen")));
    }

    @Test
    void whatIsNotKnownIsLeftOutOrMarked() {
        assertEquals("Slut.", danish("Slut[[ den {/course/end}]].", Map.of()));
        assertEquals("Slut den i dag.", danish("Slut[[ den {/course/end}]].", Map.of("/course/end", "i dag")));
        assertEquals("Slut den ….", danish("Slut den {/course/end}.", Map.of()));
        assertEquals("… kr", danish("{price:kr} kr", Map.of()));
    }

    @Test
    void itsPlaceholdersAreNamed() {
        assertEquals(Set.of("a", "b", "limit/course/end", "n"),
                Template.parse("{A} [[{b:kr} {n|dag|dage}]] {limit/course/end}").names());
    }

    @Test
    void aBracketThatIsNeverClosedIsAFault() {
        assertThrows(IllegalArgumentException.class, () -> Template.parse("[[den {end}"));
        assertThrows(IllegalArgumentException.class, () -> Template.parse("den {end"));
    }

    @Test
    void oneIsOneOfWhateverType() {
        assertEquals("1 dag, 1 dag, 2 dage, 2 dage, x dage", danish(
                "{a|dag|dage}, {b|dag|dage}, {c|dag|dage}, {d|dag|dage}, {e|dag|dage}",
                Map.of("a", 1, "b", 1L, "c", 2, "d", 2L, "e", "x")));
    }

    @Test
    void whatBeginsWithAStretchThatMayBeLeftOutIsReadToo() {
        assertEquals("Slut.", danish("[[Den {end}. ]]Slut.", Map.of()));
        assertEquals("Den 1. Slut.", danish("[[Den {end}. ]]Slut.", Map.of("end", 1)));
        assertEquals("", danish("{Who}", Map.of("who", "")));
    }

    @Test
    void nothingIsNotLessThanNothing() {
        assertEquals("0 0 kr. -1.000 -0,50 kr.", danish("{a} {a:kr} {b} {c:kr}",
                Map.of("a", new BigDecimal("0.00"), "b", new BigDecimal("-1000"), "c", new BigDecimal("-0.5"))));
        assertEquals("123 1.234 0,1235", danish("{a} {b} {c}", Map.of("a", new BigDecimal("123"), "b",
                new BigDecimal("1234"), "c", new BigDecimal("0.12346"))));
    }

    @Test
    void theSameTemplateIsEqualAndAnotherIsNot() {
        assertEquals(Template.parse("{a} b"), Template.parse("{a} b"));
        assertEquals(Template.parse("{a} b").hashCode(), Template.parse("{a} b").hashCode());
        assertNotEquals(Template.parse("{a} b").hashCode(), Template.parse("b").hashCode());
        assertNotEquals(Template.parse("{a} b"), Template.parse("{b} b"));
        assertNotEquals(Template.parse("{a} b"), "{a} b");
    }
}
