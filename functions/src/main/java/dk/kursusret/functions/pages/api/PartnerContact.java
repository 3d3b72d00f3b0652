package dk.kursusret.functions.pages.api;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.gateway.json.Json;
import java.util.Optional;

/**
 * Whom a partner asks for a key and for help, as whoever runs the functions says.
 *
 * @param said an e-mail address, or the address of a page
 */
public record PartnerContact(String said) {
    /** In the environment as {@code template.yaml} sets it. */
    public static final String NAME = "PARTNER_CONTACT";

    static Optional<PartnerContact> configured() {
        return of(System.getenv().getOrDefault(NAME, ""));
    }

    /** Nobody where nothing is said. */
    static Optional<PartnerContact> of(String said) {
        return said.isBlank() ? Optional.empty() : Optional.of(new PartnerContact(said.strip()));
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
