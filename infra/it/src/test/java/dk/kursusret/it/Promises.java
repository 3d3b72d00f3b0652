package dk.kursusret.it;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.TreeSet;

/**
 * Finds changes that openapi-diff permits and our clients would break on: a fact that may no longer be stated (a
 * lenient server would not mind, but ours refuses unknown fields), and a field that may now be null.
 */
final class Promises {
    private final JsonNode released;
    private final JsonNode now;
    private final TreeSet<String> broken = new TreeSet<>();

    private Promises(JsonNode released, JsonNode now) {
        this.released = released;
        this.now = now;
    }

    static List<String> broken(JsonNode released, JsonNode now) {
        Promises promises = new Promises(released, now);
        released.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(operation -> operation.getValue().has("responses")).forEach(operation -> promises
                        .operation(operation.getValue(),
                                now.path("paths").path(path.getKey()).path(operation.getKey()))));
        return List.copyOf(promises.broken);
    }

    private void operation(JsonNode before, JsonNode after) {
        contents(before.path("requestBody"), after.path("requestBody"), true);
        before.path("responses").properties().forEach(response -> contents(resolved(released, response.getValue()),
                resolved(now, after.path("responses").path(response.getKey())), false));
    }

    private void contents(JsonNode before, JsonNode after, boolean isRequest) {
        before.path("content").properties().forEach(content -> compare(content.getValue().path("schema"),
                after.path("content").path(content.getKey()).path("schema"), content.getKey(), isRequest));
    }

    private void compare(JsonNode before, JsonNode after, String at, boolean isRequest) {
        JsonNode old = resolved(released, before);
        JsonNode young = resolved(now, after);
        if (young.isMissingNode()) {
            return; // openapi-diff finds that
        }
        if (!isRequest && isNullable(young) && !isNullable(old)) {
            broken.add(at + " may now be null");
        }
        JsonNode fields = young.path("properties");
        old.path("properties").properties().forEach(field -> {
            String name = field.getKey();
            if (isRequest && !fields.has(name)) {
                broken.add(at + "/" + name + " can no longer be stated");
            }
            compare(field.getValue(), fields.path(name), at + "/" + name, isRequest);
        });
        if (old.has("items")) {
            compare(old.path("items"), young.path("items"), at + "[]", isRequest);
        }
    }

    private static boolean isNullable(JsonNode schema) {
        return schema.path("type").valueStream().anyMatch(type -> type.asText().equals("null"));
    }

    private static JsonNode resolved(JsonNode document, JsonNode node) {
        return node.path("$ref").isTextual() ? document.at(node.path("$ref").asText().substring(1)) : node;
    }
}
