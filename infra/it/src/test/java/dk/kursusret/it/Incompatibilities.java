package dk.kursusret.it;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kursusret.gateway.json.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.compare.OpenApiDiffOptions;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import org.openapitools.openapidiff.core.output.ConsoleRender;

/**
 * What of an OpenAPI document would break clients of another. openapi-diff 2.1.7 reads 3.1, but does not look into its
 * schemas: the parser keeps their types where it does not compare them. So it is given both documents as 3.0 would have
 * them. What 3.0 cannot say is left out alike from both.
 */
final class Incompatibilities {
    /** Values come where the law gets them: clients are told to take one that they do not know as not decided. */
    private static final OpenApiDiffOptions OPTIONS = OpenApiDiffOptions.builder()
            .configProperty("incompatible.response.enum.increased", "false").build();

    private Incompatibilities() {}

    /** With all that has changed, where any of it breaks clients; else empty. */
    static List<String> between(JsonNode released, JsonNode now) {
        ChangedOpenApi changed = OpenApiCompare.fromContents(as30(released).toString(), as30(now).toString(), List.of(),
                OPTIONS);
        List<String> broken = Promises.broken(released, now);
        return changed.isCompatible() ? broken : Stream.concat(broken.stream(), told(changed).stream()).toList();
    }

    private static List<String> told(ChangedOpenApi changed) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStreamWriter writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
            new ConsoleRender().render(changed, writer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank()).toList();
    }

    private static ObjectNode as30(JsonNode document) {
        ObjectNode copy = document.deepCopy();
        copy.put("openapi", "3.0.3");
        ((ObjectNode) copy.path("info")).remove(List.of("summary", "license", "x-limits"));
        return (ObjectNode) schema(copy);
    }

    private static JsonNode schema(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove("contentEncoding");
            nullable(object);
            besideReference(object);
        }
        node.forEach(Incompatibilities::schema);
        return node;
    }

    /** {@code [string, null]} is a nullable string; several types beside each other are none. */
    private static void nullable(ObjectNode object) {
        JsonNode types = object.path("type");
        if (types.isArray()) {
            List<String> named = types.valueStream().map(JsonNode::asText).filter(type -> !type.equals("null"))
                    .toList();
            object.remove("type");
            if (named.size() == 1) {
                object.put("type", named.getFirst());
            }
            object.put("nullable", named.size() < types.size());
        }
    }

    /** What stands beside a reference is read in 3.1 only. */
    private static void besideReference(ObjectNode object) {
        if (object.path("$ref").isTextual() && object.size() > 1) {
            JsonNode reference = object.path("$ref");
            object.removeAll();
            object.putArray("allOf").add(Json.object().set("$ref", reference));
        }
    }
}
