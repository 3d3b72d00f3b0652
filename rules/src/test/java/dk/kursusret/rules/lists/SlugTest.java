package dk.kursusret.rules.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {
    @ParameterizedTest(name = "{0}: {1}, folded {2}")
    @CsvSource(textBlock = """
            Bygge og anlæg,     bygge-og-anlaeg,    bygge-og-anlag
            Kabelmontør,        kabelmontoer,       kabelmontor
            kabelmontoer,       kabelmontoer,       kabelmontor
            Kabelmontor,        kabelmontor,        kabelmontor
            KABELMONTØR,        kabelmontoer,       kabelmontor
            Ålborg,             aalborg,            alborg
            Café & crème,       cafe-creme,         cafe-creme
            '  Rør / vand  ',   roer-vand,          ror-vand
            C++,                c,                  c
            '***',              '',                 ''
            """)
    void namesBecomeLowerCaseAsciiWithHyphens(String name, String slug, String folded) {
        assertEquals(slug, Slug.of(name));
        assertEquals(folded, Slug.folded(name));
    }
}
