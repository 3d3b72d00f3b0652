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
 * Changes between two OpenAPI documents that would break clients. openapi-diff 2.1.7 reads 3.1, but does not compare
 * its schemas, because the parser keeps their types in a place that it does not look at. So both documents are
 * converted to 3.0; what 3.0 cannot express is left out of both.
 */
final class Incompatibilities {
    /** Enums of answers may grow with the law: clients are told to treat an unknown value as undecided. */
    private static final OpenApiDiffOptions OPTIONS = OpenApiDiffOptions.builder()
            .configProperty("incompatible.response.enum.increased", "false").build();

    private Incompatibilities() {}

    /** All changes, if any of them breaks clients; otherwise empty. */
    static List<String> between(JsonNode released, JsonNode now) {
        ChangedOpenApi changed = OpenApiCompare.fromContents(as30(released).toString(), as30(now).toString(), List.of(),
                OPTIONS);
        List<String> broken = Promises.broken(released, now);
        return changed.isCompatible() ? broken : Stream.concat(broken.stream(), rendered(changed).stream()).toList();
    }

    private static List<String> rendered(ChangedOpenApi changed) {
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

    /** Converts {@code [string, null]} to a nullable string; a union of several types is left without one. */
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

    /** Moves a reference into {@code allOf}: 3.0 ignores anything next to it. */
    private static void besideReference(ObjectNode object) {
        if (object.path("$ref").isTextual() && object.size() > 1) {
            JsonNode reference = object.path("$ref");
            object.removeAll();
            object.putArray("allOf").add(Json.object().set("$ref", reference));
        }
    }
}
