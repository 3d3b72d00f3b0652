package dk.kursusret.local.template;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A YAML document whose values are read as written. Tags such as {@code !Ref} are ignored, and the value after them is
 * read.
 */
final class YamlTree {
    private static final YamlTree NOTHING = new YamlTree(Optional.empty());
    private final Optional<Node> node;

    private YamlTree(Optional<Node> node) {
        this.node = node;
    }

    /**
     * @throws IOException if the file cannot be read; syntax errors are the parser's own exceptions, with line and
     *         column
     */
    static YamlTree of(Path file) throws IOException {
        return new YamlTree(
                new Compose(LoadSettings.builder().setLabel(file.toString()).build())
                        .composeString(Files.readString(file)));
    }

    /** The value at this path of keys; an empty tree if there is none. */
    YamlTree at(String... keys) {
        YamlTree tree = this;
        for (String key : keys) {
            tree = tree.entries().getOrDefault(key, NOTHING);
        }
        return tree;
    }

    /** The entries in the order of the document; empty if this is not a mapping. */
    Map<String, YamlTree> entries() {
        Map<String, YamlTree> entries = new LinkedHashMap<>();
        if (node.orElse(null) instanceof MappingNode mapping) {
            mapping.getValue().forEach(tuple -> entries.put(scalar(tuple.getKeyNode()),
                    new YamlTree(Optional.of(tuple.getValueNode()))));
        }
        return entries;
    }

    /** The items of a sequence; empty if this is not one. */
    List<YamlTree> items() {
        return node.orElse(null) instanceof SequenceNode sequence
                ? sequence.getValue().stream().map(item -> new YamlTree(Optional.of(item))).toList()
                : List.of();
    }

    /** A scalar as written, without its quotes. */
    Optional<String> text() {
        return node.filter(ScalarNode.class::isInstance).map(YamlTree::scalar);
    }

    private static String scalar(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }
}
