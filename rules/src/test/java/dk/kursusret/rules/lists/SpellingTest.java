package dk.kursusret.rules.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({"pa\u030A Fyn, på Fyn", "A\u030Arhus, Århus", "Cafe\u0301, Café", "\u212Bben, Åben"})
    void lettersAreComposed(String written, String spelling) {
        assertEquals(spelling, Spelling.of(written));
        assertEquals(Slug.of(spelling), Slug.of(written));
    }

    @ParameterizedTest
    @ValueSource(ints = {0xAD, 0x34F, 0x61C, 0x180E, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x202A, 0x202E, 0x2060,
            0x2066, 0x206F, 0xFE00, 0xFE0F, 0xFEFF, 0xE0001})
    void whatNobodySeesIsNoPartOfAText(int unseen) {
        assertEquals("Svejsning", Spelling.of("Svejs" + Character.toString(unseen) + "ning"));
        assertEquals("svejsning", Slug.of("Svejs" + Character.toString(unseen) + "ning"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Rengøring", "a\u00A0b", "a\u202Fb", "–", "’", "№ 1", "a\nb", "\uD83D\uDE9A"})
    void everythingElseStays(String text) {
        assertEquals(text, Spelling.of(text));
    }

    @Test
    void mostTextsAreReturnedAsTheyAre() {
        String text = "Kørsel på Ærø";
        assertSame(text, Spelling.of(text));
    }

    @ParameterizedTest
    @CsvSource({"\u00AD, ''", "\u212B, Å", "\u0340, \u0300"})
    void aSignAloneIsSpeltSoToo(String written, String spelling) {
        assertEquals(spelling, Spelling.of(written));
    }
}
