package dk.kursusret.functions.pages.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a partner asks is a link on the page and a contact of the description. */
class PartnerContactTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void nobody_is_named_where_nothing_is_said(String said) {
        assertEquals(Optional.empty(), PartnerContact.of(said));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"api@example.org|mailto:api@example.org|email",
            "https://example.org/api|https://example.org/api|url"})
    void an_address_is_a_link(String said, String link, String field) {
        PartnerContact contact = PartnerContact.of(said).orElseThrow();

        assertEquals(link, contact.link());
        assertEquals(said, contact.json().path(field).asText());
        assertEquals(2, contact.json().size());
    }

    @Test
    void the_description_names_the_page_of_the_product_where_nobody_is_named() {
        assertEquals("https://kursusret.dk/api", new ApiDocument().json().at("/info/contact/url").asText());
    }
}
