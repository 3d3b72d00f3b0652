package dk.kursusret.functions.pages.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kursusret.gateway.settings.Settings;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The partners' contact is a link on the page and the contact in the OpenAPI document. */
class PartnerContactTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void nobodyIsNamedWhereNothingIsSaid(String said) {
        assertEquals(Optional.empty(), PartnerContact.of(new Settings(name -> said)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"api@example.org|mailto:api@example.org|email",
            "https://example.org/api|https://example.org/api|url"})
    void anAddressIsALink(String said, String link, String field) {
        PartnerContact contact = PartnerContact.of(new Settings(name -> said)).orElseThrow();

        assertEquals(link, contact.link());
        assertEquals(said, contact.json().path(field).asText());
        assertEquals(2, contact.json().size());
    }

    @Test
    void theDescriptionNamesThePageOfTheProductWhereNobodyIsNamed() {
        assertEquals("https://kursusret.dk/api", new ApiDocument().json().at("/info/contact/url").asText());
    }
}
