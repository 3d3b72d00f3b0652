package dk.kursusret.functions.pages.api;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.gateway.json.Json;
import dk.kursusret.gateway.settings.Settings;
import java.util.Optional;

/**
 * Whom a partner asks for a key and for help, as whoever runs the functions says.
 *
 * @param said an e-mail address, or the address of a page
 */
public record PartnerContact(String said) {
    public static final String NAME = "PARTNER_CONTACT";

    /** Nobody where nothing is said. */
    static Optional<PartnerContact> of(Settings settings) {
        return settings.text(NAME).map(PartnerContact::new);
    }

    private boolean isPage() {
        return said.startsWith("https://");
    }

    public String link() {
        return isPage() ? said : "mailto:" + said;
    }

    /** As OpenAPI has it. */
    JsonNode json() {
        return Json.object().put("name", "Kursusret").put(isPage() ? "url" : "email", said);
    }
}
