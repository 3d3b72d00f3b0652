package dk.kursusret.importer.fetch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kursusret.gateway.json.Json;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What was taken of a source the last time.
 *
 * @param origin list, address, rule for the first day and overrides, as they were then: where one is another, this counts for
 *            nothing
 */
record Taken(String origin, String sha256, Validators validators) {

    static String origin(ListSource source, URI address) {
        return source.list() + " " + address + " " + source.firstDay() + " " + source.chosen();
    }

    byte[] json() {
        ObjectNode json = Json.object().put("origin", origin).put("sha256", sha256)
                .put("address", validators.address().toString());
        validators.etag().ifPresent(tag -> json.put("etag", tag));
        validators.lastModified().ifPresent(time -> json.put("lastModified", time));
        return Json.text(json).getBytes(StandardCharsets.UTF_8);
    }

    static Taken of(byte[] json) throws IOException {
        JsonNode read = Json.MAPPER.readTree(json);
        return new Taken(read.path("origin").asText(), read.path("sha256").asText(),
                new Validators(URI.create(read.path("address").asText()),
                        Optional.ofNullable(read.path("etag").textValue()),
                        Optional.ofNullable(read.path("lastModified").textValue())));
    }
}
