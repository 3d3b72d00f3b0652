package dk.kursusret.it.template;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.gateway.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.ConstructNode;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.constructor.StandardConstructor;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** {@code template.yaml} with short-form functions expanded: {@code !Ref X} becomes {@code {"Ref": "X"}}. */
final class TemplateFile {
    private static final Path FILE = Path.of("..", "..", "template.yaml");
    private static final List<String> FUNCTIONS = List.of("Ref", "Condition", "GetAtt", "Sub", "If", "Equals", "Not",
            "And", "Or", "Join", "Select");
    private final JsonNode root;

    private TemplateFile(JsonNode root) {
        this.root = root;
    }

    static TemplateFile read() throws IOException {
        LoadSettings settings = LoadSettings.builder().setLabel(FILE.toString()).build();
        return new TemplateFile(Json.MAPPER.valueToTree(
                new Load(settings, new WithFunctions(settings)).loadFromString(Files.readString(FILE))));
    }

    /** Expands tagged values. */
    private static final class WithFunctions extends StandardConstructor {
        WithFunctions(LoadSettings settings) {
            super(settings);
            FUNCTIONS.forEach(name -> tagConstructors.put(new Tag("!" + name), function(name)));
        }

        private ConstructNode function(String name) {
            String full = name.equals("Ref") || name.equals("Condition") ? name : "Fn::" + name;
            return node -> new LinkedHashMap<>(Map.of(full, argument(node)));
        }

        private Object argument(Node node) {
            return switch (node) {
                case ScalarNode scalar -> scalar.getValue();
                case SequenceNode sequence -> constructSequence(sequence);
                case MappingNode mapping -> constructMapping(mapping);
                default -> throw new IllegalStateException("an unknown kind of node: " + node);
            };
        }
    }

    JsonNode at(String pointer) {
        return root.at(pointer);
    }

    /** The properties of a resource. */
    JsonNode properties(String id) {
        return root.path("Resources").path(id).path("Properties");
    }

    /** The resources of a type, by logical id. */
    Map<String, JsonNode> ofType(String type) {
        Map<String, JsonNode> found = new TreeMap<>();
        root.path("Resources").properties().stream().filter(each -> each.getValue().path("Type").asText().equals(type))
                .forEach(each -> found.put(each.getKey(), each.getValue()));
        return found;
    }

    /** Every text in the tree except keys. */
    static Stream<String> texts(JsonNode tree) {
        return tree.isValueNode() ? Stream.of(tree.asText())
                : tree.valueStream().flatMap(TemplateFile::texts);
    }

    /** A single value or the elements of an array, as a stream. */
    static Stream<JsonNode> each(JsonNode oneOrMany) {
        return oneOrMany.isArray() ? oneOrMany.valueStream()
                : oneOrMany.isMissingNode() ? Stream.empty() : Stream.of(oneOrMany);
    }
}
