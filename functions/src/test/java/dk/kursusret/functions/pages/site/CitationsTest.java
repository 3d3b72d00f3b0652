package dk.kursusret.functions.pages.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.sources.LegalSource;
import dk.kursusret.rules.sources.LegalSource.Kind;
import dk.kursusret.rules.sources.LegalSources;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CitationsTest {
    private static final Optional<String> ORDER_2015 = Optional.of("https://www.retsinformation.dk/eli/lta/2015/710");

    @Test
    void aGuidanceIsNamedInOurWordsAndTheLawItExplainsByItsOwnName() {
        Cited cited = Citations.of(Citation.sixWeeks("§ 3").beside(LegalSource.order(710, 2015), "§ 3"), Words.DANISH);

        assertEquals(new Cited("vejledning om 6 ugers jobrettet uddannelse, § 3", "BEK 710/2015 § 3", ORDER_2015),
                cited);
        assertEquals("vejledning om 6 ugers jobrettet uddannelse, § 3; BEK 710/2015 § 3", cited.text());
    }

    @Test
    void actsAndOrdersGoByTheirOwnNames() {
        assertEquals(new Cited("", "BEK 710/2015 § 9, stk. 2", ORDER_2015),
                Citations.of(Citation.of(LegalSource.order(710, 2015), "§ 9, stk. 2"), Words.ENGLISH));
        assertEquals(new Cited("", "LAB § 97, stk. 1", Optional.of("https://www.retsinformation.dk/eli/lta/2024/280")),
                Citations.of(Citation.of(LegalSource.lab(LocalDate.of(2026, 2, 1)), "§ 97, stk. 1"), Words.DANISH));
    }

    @Test
    void aDocumentAloneIsNamedWithItsSection() {
        assertEquals("STAR on the regional education pool, target group",
                Citations.of(Citation.regionalPool("target group"), Words.ENGLISH).text());
    }

    @Test
    void everyDocumentThatIsNoLawHasWordsAndNoLawHas() {
        assertTrue(LegalSources.all().size() > 5);
        LegalSources.all().forEach(source -> assertEquals(
                source.kind() != Kind.ACT && source.kind() != Kind.ORDER,
                Words.DANISH.has("document." + source.document()),
                source.id()));
    }
}
