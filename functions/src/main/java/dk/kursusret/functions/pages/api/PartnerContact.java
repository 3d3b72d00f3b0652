package dk.kursusret.functions.pages.api;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.gateway.json.Json;
import dk.kursusret.gateway.settings.Settings;
import java.util.Optional;

/**
 * Whom partners ask for a key and for help, as configured by the operator.
 *
 * @param said an e-mail address or the address of a page
 */
public record PartnerContact(String said) {
    public static final String NAME = "PARTNER_CONTACT";

    /** Empty if nothing is configured. */
    static Optional<PartnerContact> of(Settings settings) {
        return settings.text(NAME).map(PartnerContact::new);
    }

    private boolean isPage() {
        return said.startsWith("https://");
    }

    public String link() {
        return isPage() ? said : "mailto:" + said;
    }

    /** The contact object of OpenAPI. */
    JsonNode json() {
        return Json.object().put("name", "Kursusret").put(isPage() ? "url" : "email", said);
    }
}
