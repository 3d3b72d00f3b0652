package dk.kursusret.catalog.store;

import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;
import software.amazon.awssdk.protocols.jsoncore.JsonNodeParser;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reads the items that version 1.0.0 wrote, by table, from {@code first-edition/items.json}. */
final class FirstEditionItems {
    private FirstEditionItems() {}

    static Map<String, List<Map<String, AttributeValue>>> read() throws IOException {
        try (InputStream file = FirstEditionItems.class.getResourceAsStream("/first-edition/items.json")) {
            Map<String, List<Map<String, AttributeValue>>> items = new LinkedHashMap<>();
            JsonNodeParser.create().parse(file).asObject().forEach((table, each) -> items.put(table,
                    each.asArray().stream().map(FirstEditionItems::attributes).toList()));
            return items;
        }
    }

    private static Map<String, AttributeValue> attributes(JsonNode item) {
        return item.asObject().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> value(each.getValue())));
    }

    private static AttributeValue value(JsonNode node) {
        Map.Entry<String, JsonNode> typed = node.asObject().entrySet().iterator().next();
        JsonNode value = typed.getValue();
        return switch (typed.getKey()) {
            case "S" -> AttributeValue.fromS(value.asString());
            case "N" -> AttributeValue.fromN(value.asString());
            case "BOOL" -> AttributeValue.fromBool(value.asBoolean());
            case "B" -> AttributeValue.fromB(SdkBytes.fromByteArray(Base64.getDecoder().decode(value.asString())));
            case "L" -> AttributeValue.fromL(value.asArray().stream().map(FirstEditionItems::value).toList());
            case "M" -> AttributeValue.fromM(attributes(value));
            default -> throw new IllegalStateException("an unknown type: " + typed.getKey());
        };
    }
}
