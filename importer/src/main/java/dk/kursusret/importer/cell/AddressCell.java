package dk.kursusret.importer.cell;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;

/** The web address at which the source of an amount can be read. */
public final class AddressCell {
    private static final Map<String, Object> ALLOWED = Map.of("name", "address", "allowed",
            "en adresse, der begynder med https://, eller lad cellen være tom", "allowedEn",
            "an address that begins with https://, or leave the cell empty");

    private AddressCell() {}

    /** @param cell tidy and not empty */
    public static Parsed<URI> parse(String cell) {
        try {
            URI address = new URI(cell);
            return "https".equals(address.getScheme()) && address.getHost() != null ? Parsed.value(address)
                    : new Parsed.Fault<>("R112", ALLOWED);
        } catch (URISyntaxException notAnAddress) {
            return new Parsed.Fault<>("R112", ALLOWED);
        }
    }
}
